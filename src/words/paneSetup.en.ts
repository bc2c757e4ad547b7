import { en } from "./en";
import { daysIn } from "./day";
import { NAMESPACE } from "./namespace";
import { questionsEn } from "./paneQuestions.en";
import type { SetupWords } from "./paneSetup";
import { Words } from "./words";

const words = new Words(en);
const many = (n: number, one: string, more: string) => `${words.number(n)} ${n === 1 ? one : more}`;

/** The setup in English. */
export const setupEn: SetupWords = {
  tabs: { label: "Views", partner: "Partner", evaluate: "Evaluate", rules: "Rules" },
  reading: "Looking for the partner list…",
  list: "Partner list",
  listOf: (rows) => `Partner list · ${many(rows, "row", "rows")}`,
  failed: "The setup could not be read or saved",
  tryAgain: "Try again",
  noList: {
    title: "No partner list here",
    text: "Select a cell of the list with your partners. What an evaluation will do then stands here.",
  },
  sections: {
    partner: "Partner",
    market: "Market",
    consumption: "Consumption",
    measures: "Measures",
    people: "People",
    rules: "Rules",
    asOf: "As of",
    output: "Output",
  },
  choose: "Choose a column",
  needed: (fields) => `Choose a column for ${fields.join(", ")}`,
  notInList: "Not in this list",
  column: (header, sample) => (sample === "" ? header : `${header}, e.g. ${sample}`),
  sample: (sample) => `e.g. ${sample}`,
  empty: "This column is empty",
  fromLedger: (sheet, lastDay) => `${sheet}, 12 months to ${lastDay ?? "today"}`,
  fromSheet: (sheet) => `From the sheet ${sheet}`,
  fields: {
    partnerId: "Partner ID",
    partner: "Partner name",
    market: "Market",
    consumption: "Azure consumption",
    people: "Certified people",
    peopleWithExams: "People with exams, as a number",
    peopleWithAssessments: "People with assessments, as a number",
    month: "Date",
    amount: "Amount in US$",
    association: "Association (DPOR, TPOR)",
    currency: "Currency",
    person: "Person",
    firstName: "First name",
    lastName: "Last name",
    credential: "Credential",
    passedOn: "Passed on",
    personId: "Person ID (MCP ID)",
    email: "E-mail",
    expires: "Expires on",
    status: "Status",
  },
  optional: (field) => `${field} (optional)`,
  ledger: "Ledger",
  ledgerNone: "None: it stands in the list",
  credentialList: "Credential list",
  exams: (headers) => `A column for each exam: ${headers}`,
  credentialsNone: "None: they stand in the list",
  allOfOne: "This sheet names no partner: all of its rows are your only partner’s.",
  joined: "Joined with the partners by partner ID, else by name.",
  rules: {
    builtIn: "Built in: Cloud Platform",
    hint: `A table shaped as =${NAMESPACE}.RULES() spills it, on a sheet of its own, can be chosen here.`,
    loading: "Loading the rules…",
    notLoaded: {
      title: "The Rules view could not be loaded",
      text: "It comes from the add-in’s own site when it is first shown. Check the network, then try again.",
    },
    gone: {
      title: "The rule table is gone",
      text: "The sheet with the rules chosen for this list is gone or holds no rule table. Choose others on the Evaluate tab, under Rules.",
    },
    faulty: (sheet, faults) => ({
      title: `The rules on ${sheet} cannot be read`,
      text:
        faults === 1
          ? "Correct this cell of the rule table:"
          : `Correct these ${words.number(faults)} cells of the rule table:`,
    }),
    fault: (fault) => words.fault(fault),
    moreFaults: (faults) => `and ${many(faults, "more fault", "more faults")}`,
    table: (sheet, address) => `${sheet}, ${address}`,
  },
  today: "Today",
  asOfHint: "The last day of the 12 months that count.",
  backToToday: "Always today",
  day: daysIn("en"),
  output: {
    legend: "Write the results as",
    values: "Values",
    formulas: "Live formulas",
    formulasHint: "Formulas follow every change of the list.",
    sourcesElsewhere:
      "Live formulas need consumption and people in the list itself, not on another sheet or as counts.",
    severalMeasures: `These rules have several measures. Only =${NAMESPACE}.EVALUATE_PARTNERS(list, rules) follows all of them as a formula.`,
    summary: "Make a summary sheet",
    withSummary: (output) => `${output}, with a summary sheet`,
  },
  answers: {
    heading: "What you said of other values",
    title: (values) => (values === 1 ? "Which market is this?" : "Which markets are these?"),
    text: (sheet) =>
      `On the sheet ${sheet}, the market column holds other words than Developed and Developing. Say once what they are; it is remembered in this workbook.`,
    market: { Developed: "Developed", Developing: "Developing", open: "Leave open" },
    later: "You can change this under Market at any time. What is left open stays undetermined.",
    remembered: "What you say is remembered in this workbook.",
    many: {
      search: "Search",
      all: (markets) => `All ${words.number(markets)} that are shown:`,
      paste: "Paste a list",
      pasteHint:
        "A value and its market a line, such as Spain; Developed, copied from another workbook or pane.",
      takeOver: "Take over",
      copy: "Copy for another workbook",
    },
    apply: "Apply and evaluate",
    notNow: "Not now",
  },
  questions: questionsEn,
  freeze: {
    heading: "Freeze for sharing",
    hint: `Turns ${NAMESPACE} formulas into their values, for people who do not have this add-in.`,
    open: "Freeze for sharing…",
    where: { legend: "Where", workbook: "Whole workbook", selection: "Selection" },
    counting: "Counting formulas…",
    found: (cells) =>
      many(cells, `cell holds a ${NAMESPACE} formula:`, `cells hold ${NAMESPACE} formulas:`),
    place: (sheet, addresses) => `${sheet}, ${addresses}`,
    none: {
      workbook: `There are no ${NAMESPACE} formulas in this workbook.`,
      selection: `There are no ${NAMESPACE} formulas in the selection.`,
    },
    warning: "The formulas are gone afterwards. If you still need them, save a copy first.",
    go: (cells) => `Freeze ${many(cells, "cell", "cells")}`,
    cancel: "Cancel",
    close: "Close",
    freezing: "Freezing…",
    frozen: (cells) =>
      cells === 1
        ? "1 cell is now a plain value; the workbook can be shared."
        : `${words.number(cells)} cells are now plain values; the workbook can be shared.`,
    failed: "The formulas could not be frozen",
  },
};
