import { en } from "./en";
import { NAMESPACE } from "./namespace";
import type { RulesViewWords } from "./rulesView";
import { Words } from "./words";

const words = new Words(en);
const many = (n: number, one: string, more: string) => `${words.number(n)} ${n === 1 ? one : more}`;

/** The Rules view in English. */
export const rulesViewEn: RulesViewWords = {
  inForce: "Rules in force",
  inForceFor: (sheet) => `Rules in force for the list on ${sheet}`,
  useBuiltIn: "Use the built-in rules",
  ownTable: "Rules of your own",
  readingTables: "Reading the rule tables…",
  tablesFailed: "The rule tables could not be read",

  asFor: (tier) => `What counts is the same as for ${tier}.`,
  people: (count) => many(count, "person", "people"),
  otherPeople: (count) => `and ${many(count, "other person", "other people")}`,
  orPeople: (count) => `or else ${many(count, "person", "people")}`,
  yes: "yes",
  inTable: (expression) => `In the table: ${expression}`,
  titles: (credentials) =>
    credentials === 1
      ? "Title of the credential"
      : `Titles of the ${words.number(credentials)} credentials`,
  options: "Any one of the options gives the tier.",
  doubts: (count) => many(count, "doubtful place", "doubtful places"),
  doubtsHint: "Here the source leaves room. The rules read it like this:",

  tables: {
    heading: "Rule tables in this workbook",
    none: `There is none yet. Insert one from the library below, or copy what =${NAMESPACE}.RULES() spills.`,
    fine: (tiers) => `Can be used. Tiers: ${tiers.join(", ")}`,
    faults: (count) => `${many(count, "cell", "cells")} to correct`,
    notes: (count) => `${many(count, "place", "places")} to look at`,
    note: (note) => {
      switch (note.kind) {
        case "unusedCredential":
          return `${note.key} counts for nothing: no People row names its group. Remove the row, or name the group.`;
        case "orderBroken":
          return `This row does not stand right below the People row of ${note.tier} that it goes on with, as after sorting. Move it there.`;
      }
    },
    measures: (list, names) =>
      `The list on ${list} has no column named ${names.join(", ")}. Add it, or choose its column on the Evaluate tab once these rules are in force.`,
    use: (list) => `Use for ${list}`,
    used: (list) => `In force for ${list}`,
    noList: "To use a table, first select a cell of your partner list.",
  },

  library: {
    heading: "Library",
    hint: "Ready rule tables of the partner programme’s competencies, as its pages of 2017 and 2018 had them.",
    loading: "Loading the library…",
    failed: {
      title: "The library could not be loaded",
      text: "It comes from the add-in’s own site. Check the network, then try again; everything else goes on without it.",
    },
    search: "Search by competency, exam or title",
    found: (options, all) =>
      options === all
        ? many(all, "option", "options")
        : `${words.number(options)} of ${many(all, "option", "options")}`,
    nothing: "No option fits. Search for fewer or other words.",
    insert: "Insert into a new sheet",
    inserting: "Inserting…",
    inserted: (sheet) => `The table stands on the new sheet ${sheet}`,
    insertedHint: "Change amounts, credentials and tiers there as you like.",
    insertFailed: "The table could not be inserted",
    goToSheet: "Go to the sheet",
    close: "Close this message",
  },

  sheet: {
    doubt: (reading) => `Doubtful in the source: ${reading}`,
    copy: "This is your copy: change amounts, credentials and tiers as you like.",
  },
};
