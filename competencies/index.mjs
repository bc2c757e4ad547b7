// The competencies of 2017 to 2018 as rule tables: what the public pages of the Microsoft partner programme asked for,
// one table for each option. Read strictly, by the words of the numbered steps:
// - Only numbered steps ask for something; introductions and headings inside a list do not.
// - N people are N different people. A choice inside a sentence about N people is each person's own; a choice between
//   sentences that each carry their own number is the organisation's: one of them has to supply all N.
// - "The same": one person must have both. "The same or different": the two counts stand side by side. "The other":
//   different people. Where nothing is said, the step counts people in all: the same.
// - A certificate does not stand for the exams that lead to it, nor the exams for it. A bare MCSA, MCSE or MCSD names no
//   track and counts for nothing.
// - Amounts are at least, never rounded; one without a market holds in both. Text that names no amount asks for nothing.
// - Each tier stands alone: Gold is not refused because Silver's steps are unmet.
// - A retired exam counts as long as the page lists it: the tables hold no dates.
//
// In the German edition of 2018 the requirements stand in English inside a comment, withdrawn from view, and their text
// is older than its date: they are "by the page of October 2018", never today's.

import { cloud } from "./cloud.mjs";
import { development } from "./development.mjs";
import { dynamics } from "./dynamics.mjs";
import { windows } from "./windows.mjs";

const DATE = "2018-10-29";
const page = (competency) =>
  `Microsoft Partner Center documentation, partner-center/competency-${competency.toLowerCase().replaceAll(" ", "-")}.md`;

const byName = (a, b) => a.competency.localeCompare(b.competency, "en");

/**
 * Every option with its table, by competency. `doubts` are the places where the page leaves room, and how they are read.
 * `builtIn` is the table of the built-in rules.
 */
export const competencies = (builtIn) => [
  ...[...cloud, ...development, ...dynamics, ...windows]
    .sort(byName)
    .map(({ competency, option, table, doubts }) => ({
      competency,
      option,
      date: DATE,
      source: page(competency),
      table,
      doubts,
    })),
  {
    competency: "Cloud Platform",
    option: "Azure Consumption",
    date: "2017-07-07",
    source: "Microsoft partner page of the Cloud Platform competency, German edition",
    table: builtIn,
    doubts: [
      {
        en: "Course 13736 is “Cloud App Security” in the German edition and “Cloud Platform” in the English one: keys identify a credential, not titles.",
        de: "Der Kurs 13736 heißt in der deutschen Ausgabe „Cloud App Security“, in der englischen „Cloud Platform“: Nummern entscheiden, nicht Titel.",
      },
    ],
  },
];
