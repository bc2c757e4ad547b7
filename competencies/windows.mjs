// Windows and devices.

import { ASSESSMENTS, EXAMS } from "./credentials.mjs";
import { associations, measure, pathsTable, people, table } from "./table.mjs";

const paths = (exams, assessments) =>
  pathsTable(
    [[["Silver", "People", "Any", 2, ""]], [["Gold", "People", "Any", 4, ""]]],
    exams.filter((key) => key in EXAMS),
    assessments.filter((key) => key in ASSESSMENTS)
  );

const devices = "devices shipped in the last 12 months";
const status = "a status that the partner has or has not; blank is no";

export const windows = [
  {
    competency: "Windows and Devices",
    option: "Service Partner",
    table: paths(["70-354", "70-355", "70-357"], ["16022"]),
    doubts: [
      {
        en: "70-354 and 70-355 retire on 30 September 2017; the page does not say how long they count after that, so they count as long as it lists them.",
        de: "70-354 und 70-355 laufen am 30. September 2017 aus; wie lange sie danach zählen, sagt die Seite nicht, also zählen sie, solange sie dasteht.",
      },
    ],
  },
  {
    competency: "Windows and Devices",
    option: "Device Partner",
    table: paths(["70-735"], ["15887"]),
    doubts: [],
  },
  {
    competency: "Windows and Devices",
    option: "Surface Hub",
    table: table(
      [
        measure("Silver", "Devices shipped", 12, devices),
        measure("Silver", "Authorized Surface Hub ADR", true, status),
        people("Silver", 2, "16722"),
        measure("Gold", "Devices shipped", 52, devices),
        measure("Gold", "Authorized Surface Hub ADR", true, status),
        people("Gold", 4, "16722 and Exams"),
      ],
      { Assessments: ["16722"], Exams: ["70-347", "70-334", "70-398", "70-697"] },
      associations("Any")
    ),
    doubts: [
      {
        en: "The page adds an average of 1 (4) units a month, which follows from 12 (52) in twelve months; so many in every month is not what an average says.",
        de: "Die Seite nennt noch durchschnittlich 1 (4) Geräte im Monat, was aus 12 (52) in zwölf Monaten folgt; so viele in jedem Monat besagt ein Durchschnitt nicht.",
      },
    ],
  },
];
