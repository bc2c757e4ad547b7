// Cloud services and productivity.

import { ASSESSMENTS } from "./credentials.mjs";
import { associations, measure, orPeople, pathsTable, people, table } from "./table.mjs";

const AREAS_ARE_ONE_LIST = {
  en: "The introduction speaks of focus areas. Only the numbered steps ask for something: the exams are one list, and people may come from several areas.",
  de: "Die Einleitung spricht von Schwerpunkten. Nur die nummerierten Schritte verlangen etwas: Die Prüfungen sind eine Liste, und die Personen dürfen aus mehreren Bereichen kommen.",
};

/** N people with all of the exams, or N people with a certificate; the two are not added together. */
const examsOrCertificate = (counts) =>
  Object.entries(counts).flatMap(([tier, count]) => [
    people(tier, count, "all of Exams"),
    orPeople(tier, count, "Certificates"),
  ]);

const ENTERPRISE_ASSOCIATIONS = associations(
  "Delegated Administrator",
  "TPOR",
  "DPOR",
  "Fast Track Partner"
);

const mobility = (silver, gold) => {
  const customers = "new customers of the last 12 months";
  const entitlements =
    "paid licences of the last 12 months: Intune, Azure Information Protection or Azure Active Directory Premium";
  const tier = (name, [newCustomers, active], count) => [
    measure(name, "New EMS customers", newCustomers, customers),
    measure(name, "Active entitlements", active, entitlements),
    people(name, count, "Overview and Topics"),
  ];
  return table(
    [...tier("Silver", silver, 2), ...tier("Gold", gold, 4)],
    { Overview: ["13914"], Topics: ["13916", "13915", "13917", "13918"] },
    ENTERPRISE_ASSOCIATIONS
  );
};

const MOBILITY_DOUBTS = [
  {
    en: "Revenue thresholds are mentioned without an amount; they ask for nothing that can be counted.",
    de: "Umsatzschwellen werden ohne Betrag genannt; sie verlangen nichts Zählbares.",
  },
  {
    en: "“Last 12 months” stands beside the components; it is read for both counts.",
    de: "„Letzte 12 Monate“ steht bei den Bestandteilen; es gilt für beide Zahlen.",
  },
];

const users =
  "active entitlements deployed of any Office 365 workload or ProPlus, no trials; a count on a day";
const newCustomers = "customers won within the previous 12 months";

export const cloud = [
  {
    competency: "Cloud Platform",
    option: "Azure Consumption",
    table: pathsTable(
      [
        measure("Silver", "Consumption", { developed: 15_000, developing: 10_000 }, ""),
        [["Silver", "People", "Any", 1, ""]],
        measure("Gold", "Consumption", 100_000, ""),
        [["Gold", "People", "Any", 2, ""]],
      ],
      ["70-532", "70-533", "70-534", "70-535", "70-473", "70-475", "MCSA: Linux on Azure"],
      ["13736", "13735", "13979", "16252", "16571"].filter((key) => key in ASSESSMENTS)
    ),
    doubts: [
      {
        en: "70-534 and 70-535 have the same title; by the title alone it is 70-534, which makes no difference here.",
        de: "70-534 und 70-535 haben denselben Titel; nach dem Titel allein ist es 70-534, was hier nichts ändert.",
      },
      {
        en: "70-534 retires on 31 December 2017 and counts until 31 December 2018; the table holds no dates.",
        de: "70-534 läuft am 31. Dezember 2017 aus und zählt bis 31. Dezember 2018; die Tabelle kennt keine Daten.",
      },
    ],
  },
  {
    competency: "Cloud Productivity",
    option: "Managed Service Partner",
    table: table(
      [
        measure("Silver", "Active users", { developed: 2_000, developing: 1_000 }, users),
        people("Silver", 1, "all of Exams"),
        orPeople("Silver", 1, "Certificates"),
        measure("Gold", "Active users", 4_000, users),
        people("Gold", 2, "all of Exams"),
        orPeople("Gold", 2, "Certificates"),
      ],
      { Exams: ["70-346", "70-347"], Certificates: ["MCSA: Office 365"] },
      ENTERPRISE_ASSOCIATIONS
    ),
    doubts: [
      {
        en: "One person by exams and one by the certificate are not two, although the certificate is earned by these exams.",
        de: "Eine Person mit Prüfungen und eine mit dem Zertifikat sind nicht zwei, obwohl es durch diese Prüfungen erworben wird.",
      },
      {
        en: "Whether users of several workloads count once or once for each is not said; the number in the cell is taken as it is.",
        de: "Ob Nutzer mehrerer Dienste einmal oder je Dienst zählen, steht nicht da; die Zahl in der Zelle gilt, wie sie ist.",
      },
    ],
  },
  {
    competency: "Collaboration and Content",
    option: "SharePoint Services Partner",
    table: table(examsOrCertificate({ Silver: 2, Gold: 4 }), {
      Exams: ["70-347", "70-339"],
      Certificates: ["MCSE: Productivity", "MCSD: App Builder"],
    }),
    doubts: [],
  },
  {
    competency: "Communications",
    option: "Systems Integrator",
    table: table(
      [
        people("Silver", 2, "all of Exams or Certificates"),
        people("Silver", 1, "all of Exams and 16802 or Certificates and 16802"),
        people("Gold", 4, "all of Exams or Certificates"),
        people("Gold", 2, "all of Exams and 16802 or Certificates and 16802"),
      ],
      {
        Exams: ["70-334", "70-333"],
        Certificates: ["MCSE: Productivity"],
        Assessments: ["16802"],
      }
    ),
    doubts: [
      {
        en: "The “or” stands inside the sentence about all the people: each goes either way, so one by exams and one by the certificate are two.",
        de: "Das „oder“ steht im Satz über alle Personen: Jede wählt ihren Weg, also sind eine mit Prüfungen und eine mit dem Zertifikat zwei.",
      },
    ],
  },
  {
    competency: "Enterprise Mobility Management",
    option: "Enterprise Partner",
    table: mobility([3, 500], [5, 4_000]),
    doubts: MOBILITY_DOUBTS,
  },
  {
    competency: "Enterprise Mobility Management",
    option: "SMB Partner",
    table: mobility([20, 125], [5, 4_000]),
    doubts: [
      {
        en: "Gold repeats that of the Enterprise Partner and so asks for fewer new customers (5) than Silver (20). Probably a slip of the page; as printed it holds.",
        de: "Gold wiederholt das des Enterprise Partner und verlangt so weniger neue Kunden (5) als Silver (20). Wohl ein Versehen der Seite; es gilt, wie gedruckt.",
      },
      ...MOBILITY_DOUBTS,
    ],
  },
  {
    competency: "Messaging",
    option: "Hybrid Services Partner",
    table: table(examsOrCertificate({ Silver: 2, Gold: 4 }), {
      Exams: ["70-347", "70-345"],
      Certificates: ["MCSE: Productivity"],
    }),
    doubts: [],
  },
  {
    competency: "Small and Midmarket Cloud Solutions",
    option: "O365 Services",
    table: table(
      [
        measure("Silver", "New Office 365 customers", 4, newCustomers),
        measure("Gold", "New Office 365 customers", 25, newCustomers),
        people("Gold", 2, "70-347"),
      ],
      { Exams: ["70-347"] },
      associations("Delegated Administrator", "TPOR", "DPOR")
    ),
    doubts: [],
  },
];

export { AREAS_ARE_ONE_LIST };
