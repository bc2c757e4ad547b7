// Development, data and datacenter.

import { AREAS_ARE_ONE_LIST } from "./cloud.mjs";
import { associations, measure, people, table } from "./table.mjs";

const both = (silver, gold) => [...silver("Silver"), ...gold("Gold")];
const one = (silver, gold, expression) => [
  people("Silver", silver, expression),
  people("Gold", gold, expression),
];
const seats = "seats deployed; a count on a day";

const AREA_IS_OWN_CHOICE = {
  en: "The two people of Gold may choose different areas; one exam of each of two areas completes none.",
  de: "Die zwei Personen für Gold dürfen verschiedene Bereiche wählen; je eine Prüfung aus zwei Bereichen schließt keinen ab.",
};

export const development = [
  {
    competency: "Application Development",
    option: "Application Builder",
    table: table(
      [
        people("Silver", 2, "Web App Dev or Universal Windows Platform or Azure App Dev"),
        people("Gold", 4, "Certificates"),
      ],
      {
        "Web App Dev": ["70-480", "70-483", "70-486"],
        "Universal Windows Platform": ["70-357", "70-354", "70-355"],
        "Azure App Dev": ["70-532", "70-487", "70-533"],
        Certificates: ["MCSD: App Builder"],
      }
    ),
    doubts: [
      AREAS_ARE_ONE_LIST,
      {
        en: "Silver's step mentions assessments, but the page lists none: only the exams count.",
        de: "Der Schritt für Silver erwähnt Assessments, die Seite nennt aber keine: Nur die Prüfungen zählen.",
      },
    ],
  },
  {
    competency: "Application Integration",
    option: "Application Integrator",
    table: table(
      both(
        (tier) => [people(tier, 2, "Exams and 12286")],
        (tier) => [people(tier, 4, "Exams"), people(tier, 4, "12286")]
      ),
      {
        Exams: [
          ...["70-412", "70-740", "70-741", "70-742", "70-462", "70-464", "70-762", "70-764"],
          ...["70-483", "70-487", "70-532"],
        ],
        Assessments: ["12286"],
      }
    ),
    doubts: [
      {
        en: "Both tiers begin with people who pass both kinds and then count each kind. Gold says that the same four may do both, Silver adds nothing: Silver asks for the same two, Gold allows different people.",
        de: "Beide Stufen beginnen mit Personen, die beides bestehen, und zählen dann je Art. Gold sagt, dass dieselben vier beides dürfen, Silver sagt nichts: Silver verlangt dieselben zwei, Gold erlaubt verschiedene.",
      },
      AREAS_ARE_ONE_LIST,
    ],
  },
  {
    competency: "Data Analytics",
    option: "Data Analytics Specialist",
    table: table(
      one(
        1,
        2,
        "all of Business Intelligence and 14356 or all of Advanced Analytics and 14356 or all of Big Data and 14356"
      ),
      {
        "Business Intelligence": ["70-767", "70-768"],
        "Advanced Analytics": ["70-773", "70-774"],
        "Big Data": ["70-475", "70-775"],
        Assessments: ["14356"],
      }
    ),
    doubts: [AREA_IS_OWN_CHOICE],
  },
  {
    competency: "Data Analytics",
    option: "Data Analytics Beginners",
    table: table(one(2, 4, "14356 and Topics"), {
      Assessments: ["14356"],
      Topics: ["14350", "10275", "14349"],
    }),
    doubts: [],
  },
  {
    competency: "Data Analytics",
    option: "Power BI",
    table: table(
      [
        measure("Silver", "Power BI seats", 250, seats),
        people("Silver", 1, "14350"),
        measure("Gold", "Power BI seats", 1_000, seats),
        people("Gold", 2, "14350"),
      ],
      { Assessments: ["14350"] },
      associations("DPOR")
    ),
    doubts: [
      {
        en: "The page says Partner of Record; it is read as Digital Partner of Record.",
        de: "Die Seite sagt Partner of Record; gelesen wird Digital Partner of Record.",
      },
    ],
  },
  {
    competency: "Data Platform",
    option: "Big Data",
    table: table(one(2, 4, "14354 and Topics"), {
      Assessments: ["14354"],
      Topics: ["14355", "17491", "17490"],
    }),
    doubts: [],
  },
  {
    competency: "Data Platform",
    option: "SQL Server Specialist",
    table: table(one(1, 2, "all of Administration and 14354 or all of Development and 14354"), {
      Administration: ["70-764", "70-765"],
      Development: ["70-762", "70-761", "70-473"],
      Assessments: ["14354"],
    }),
    doubts: [
      {
        en: "The assessment stands under a bare AND; the step says that the same people must pass it.",
        de: "Das Assessment steht unter einem bloßen UND; der Schritt sagt, dass dieselben Personen es bestehen.",
      },
      AREA_IS_OWN_CHOICE,
    ],
  },
  {
    competency: "Datacenter",
    option: "Datacenter Solutions",
    table: table([people("Silver", 2, "Exams"), people("Gold", 4, "Certificates")], {
      Exams: [
        ...["70-246", "70-247", "74-409", "70-410", "70-411", "70-412", "70-413", "70-414"],
        ...["70-417", "70-740", "70-741", "70-742", "70-743", "70-744"],
      ],
      Certificates: ["MCSA: Windows Server 2012", "MCSA: Windows Server 2016"],
    }),
    doubts: [
      AREAS_ARE_ONE_LIST,
      {
        en: "The page calls Gold's two certificates exams; they are certificates, and the track must be named.",
        de: "Die Seite nennt die zwei Zertifikate für Gold Prüfungen; es sind Zertifikate, und der Schwerpunkt muss genannt sein.",
      },
      {
        en: "70-246 and 70-247 retire on 31 December 2017 and count until 31 December 2018; the table holds no dates.",
        de: "70-246 und 70-247 laufen am 31. Dezember 2017 aus und zählen bis 31. Dezember 2018; die Tabelle kennt keine Daten.",
      },
    ],
  },
  {
    competency: "DevOps",
    option: "DevOps Partner",
    table: table(
      [
        people("Silver", 2, "all of Lifecycle"),
        people("Silver", 1, "all of Lifecycle and Agile"),
        people("Gold", 4, "all of Lifecycle"),
        people("Gold", 2, "all of Lifecycle and Agile"),
      ],
      { Lifecycle: ["70-496", "70-498"], Agile: ["70-497", "PMI-ACP", "PSM I", "CSM"] }
    ),
    doubts: [],
  },
  {
    competency: "Project and Portfolio Management",
    option: "Project and Portfolio Partner",
    table: table(
      [
        people("Silver", 2, "all of Project"),
        people("Gold", 4, "all of Project"),
        people("Gold", 2, "all of Project and 70-339"),
      ],
      { Project: ["74-343", "70-348"], SharePoint: ["70-339"] }
    ),
    doubts: [],
  },
];
