import { describe, expect, it } from "vitest";
import type { PaneActions } from "../../src/taskpane/view/context";
import { outsideExcelView } from "../../src/taskpane/view/outsideExcel";
import { paneView } from "../../src/taskpane/view/pane";
import { wordsFor } from "../../src/words";
import { explain } from "../../src/words/explain";
import { paneDe } from "../../src/words/pane.de";
import { paneEn } from "../../src/words/pane.en";
import { paneStates } from "./paneStates";

/** What a template shows, without a browser: its markup with the values in their places. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(textOf).join("");
  }
  if (typeof value === "object" && value !== null && "strings" in value && "values" in value) {
    const { strings, values } = value as { strings: readonly string[]; values: readonly unknown[] };
    return strings.map((string, i) => string + textOf(values[i])).join("");
  }
  if (
    typeof value === "object" &&
    value !== null &&
    "_$litDirective$" in value &&
    "values" in value
  ) {
    return textOf(value.values);
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

const nothing = () => undefined;
const noActions: PaneActions = {
  show: nothing,
  openExplanation: nothing,
  showEvidence: nothing,
  cancelReading: nothing,
  readOn: nothing,
  answerRow: nothing,
  applyRowAnswers: nothing,
  overwrite: nothing,
  searchMarkets: nothing,
  answerAll: nothing,
  pasteMarkets: nothing,
  copyMarkets: nothing,
  makeList: nothing,
  evaluate: nothing,
  cancel: nothing,
  undo: nothing,
  dismiss: nothing,
  showSheet: nothing,
  showCell: nothing,
  answer: nothing,
  evaluateAsOf: nothing,
  applyAnswers: nothing,
  openSection: nothing,
  changeSetup: nothing,
  readSetup: nothing,
  loadRules: nothing,
  countFormulas: nothing,
  freeze: nothing,
  closeFreeze: nothing,
  openSelfCheck: nothing,
  closeSelfCheck: nothing,
};

function shown(name: string, language: "en" | "de"): string {
  const state = paneStates[name];
  if (!state) {
    throw new Error(`There is no state ${name}.`);
  }
  const words = wordsFor(language);
  return textOf(
    paneView(
      state,
      {
        pane: language === "de" ? paneDe : paneEn,
        fault: (fault) => words.fault(fault),
        explain: (verdict) => explain(verdict, words),
      },
      noActions
    )
  ).replace(/\s+/g, " ");
}

describe("what the pane shows", () => {
  it.each(Object.keys(paneStates))("%s: what opens can be reached by the Tab key", (name) => {
    // Office.js goes through a list of its own, in which a summary is only by its tabindex.
    expect(shown(name, "en").match(/<summary(?! tabindex="0")/g)).toBeNull();
  });

  it.each(Object.keys(paneStates))("%s: is complete in both languages", (name) => {
    for (const language of ["en", "de"] as const) {
      expect(shown(name, language)).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(shown(name, "en")).not.toBe(shown(name, "de"));
  });

  it.each<[string, readonly string[]]>([
    ["gold", ["Contoso Cloud", "Meets the requirements for Gold.", "Nothing is missing"]],
    [
      "silver",
      [
        "Partners · row 14",
        "Meets the requirements for Silver.",
        "Missing for Gold",
        "1 of 2 people",
        "70-534",
      ],
    ],
    [
      "none",
      ["No tier yet", "Missing for Silver", "3,000 more Azure consumption", "1 more person"],
    ],
    [
      "undetermined",
      ["Cannot be determined", "Fill in the market in row 14", "In a developed market"],
    ],
    [
      "undeterminedNobody",
      ["Partner without a name", "13,000 more Azure consumption in a developed market"],
    ],
    ["twoFaults", ["Cannot be determined", "C31", "D31", "2 cells cannot be read"]],
    ["blankRow", ["This row is empty", "Row 64"]],
    ["headerRow", ["This is the header row"]],
    ["severalRows", ["12 rows selected"]],
    ["readingSources", ["Azure usage and Passes", "240,000 of 1,050,000 rows", "Cancel"]],
    ["silver", ["Show the rows"]],
    ["evidenceShowing", ["Writing the rows…"]],
    ["evidenceRefused", ["Show the rows", "structure of the workbook is protected"]],
    ["evidenceSheet", ["row 14 of Partners", "Back to the row"]],
    ["sourcesUnread", ["Reading was stopped", "Azure usage", "Read now"]],
    ["rowQuestions", ["2 questions first", "CSP Tier 1: 12 rows", "Portugal", "Apply"]],
    ["outside", ["Partners!A2:E62"]],
    ["missingColumns", ["2 columns are missing", "Market", "Certified people"]],
    ["noPartners", ["Azure usage", "Azure consumption"]],
    ["checkFailed", ["A cell is being edited."]],
    ["evaluating", ["1,250 of 4,800 rows", "Cancel"]],
    ["cancelling", ["Stopping…"]],
    [
      "evaluated",
      [
        "60 partners evaluated",
        "Gold",
        "3 rows could not be decided",
        "Written to Partners, F2:K62.",
      ],
    ],
    ["evaluatedAgain", ["60 partners evaluated again"]],
    ["blocked", ["G14", "Nothing was written."]],
    [
      "programme",
      [
        "Meets the requirements for Base (Cloud).",
        "Top (Cloud)",
        "999 of 1,000",
        "Signed",
        "2 with all of S-1, S-2: Ana; 1 open",
        "1 with T-1: Ben",
        "Missing for Top (Cloud)",
        "Active users: 1 more",
        "Signed",
        "1 more person: all of S-1, S-2",
      ],
    ],
    [
      "programmeMarketOpen",
      ["Active users", "In a developed market", "600 of 1,000", "600 of 500"],
    ],
    ["programmeByOption", ["Meets the requirements for Base (Contract)."]],
    [
      "programmeSetup",
      [
        "Choose a column for Active users",
        "Won customers",
        "e.g. 12",
        "My rules, A1:G12",
        "My rules, A21:G30",
        "These rules have several measures.",
      ],
    ],
    ["faultyRulesSetup", ["The rules on My rules cannot be read", "B4", "Peple", "C9", "Narnia"]],
    ["faultyRulesRow", ["The rules on My rules cannot be read", "2 cells", "B4", "C9"]],
    ["faultyRulesRun", ["The rules on My rules cannot be read", "B4", "C9"]],
    ["evaluationFailed", ["Excel does not allow changes here."]],
    ["evaluationFailedUnknown", ["SomethingNew"]],
    ["evaluatingLong", ["412,000 of 1,048,575 rows", "about 3 minutes left", "Cancel"]],
    [
      "evaluatedWithLedger",
      [
        "5 partners stand in the list more than once",
        "Contoso Cloud: rows 5, 17",
        "and 2 more partners",
        "1,204 ledger rows did not count: only DPOR and TPOR do.",
        "17 ledger rows did not count: the currency is not US$.",
        ">Partner summary<",
        "Undo last evaluation",
      ],
    ],
    [
      "askingManyMarkets",
      ["Which markets are these?", "All 5 that are shown", "Paste a list", "Austria", "Zambia"],
    ],
    ["totalRow", ["This row holds sums", "Row 9"]],
    ["overridden", ["Partners, F5 holds another tier", "Overwrite and evaluate"]],
    [
      "noList",
      [
        "There is no partner list yet",
        "Export is a ledger",
        "By MPNID, e.g. 800",
        "By ResellerMPNID",
      ],
    ],
    [
      "evaluatedWithChanges",
      [
        "Changed since the run of July 31, 2017: 6 partners",
        "Partner 0: tier down, Gold → Silver",
        "Partner 4: new, Silver",
        "and 1 more",
      ],
    ],
    [
      "evaluatedWithOldLedger",
      [
        "The ledger ends on July 1, 2017, long before August 30, 2018",
        "Evaluate the 12 months to July 31, 2017",
      ],
    ],
    [
      "silverFromOldLedger",
      [
        "Consumption summed from Azure usage, 12 months to August 30, 2018",
        "The ledger ends on July 1, 2017, long before August 30, 2018",
        "Evaluate the 12 months to July 31, 2017",
      ],
    ],
    ["filtered", ["A filter hides rows", "Data > Clear", "Nothing was written."]],
    ["structureProtected", ["The workbook is protected", "Protect Workbook"]],
    ["busy", ["Another evaluation is under way", "ten minutes"]],
    ["protected", ["The sheet is protected", "Unprotect Sheet", "Nothing was written."]],
    ["changedMeanwhile", ["edited, sorted or inserted rows on Partners", "evaluate again"]],
    ["evaluationMissingColumns", ["The list needs: Market.", "Choose a column for Market"]],
    ["undoing", ["Undoing the last evaluation…"]],
    ["undone", ["Partners, F2:K62 is as it was before."]],
    ["undoEdited", ["Partners, G14 was edited after the evaluation"]],
    ["undoNothing", ["Nothing to undo"]],
    ["recovered", ["An unfinished evaluation was taken back", "evaluate again"]],
    ["rollBackFailed", ["The evaluation stopped", "F2:F62"]],
    ["undoFailed", ["The evaluation could not be undone", "The connection"]],
    ["setupUnread", ["Looking for the partner list…", "Evaluate all partners"]],
    ["setupNoList", ["No partner list here", "Evaluate all partners"]],
    ["setupFailed", ["Excel is busy.", "Try again"]],
    [
      "setup",
      [
        "Partner list · 60 rows",
        "Azure consumption (US$), e.g. 148,220.40",
        "Today",
        "Values, with a summary sheet",
        "Freeze for sharing…",
      ],
    ],
    ["setupOpen", ["Partner ID (optional)", "None: it stands in the list", "e.g. Contoso Cloud"]],
    [
      "setupDistributor",
      [
        "2,000 rows",
        "Azure usage, 12 months to July 7, 2017",
        "From the sheet Credentials",
        "July 7, 2017",
      ],
    ],
    [
      "setupDistributorOpen",
      [
        "portugal",
        "Association (DPOR, TPOR) (optional)",
        "First name (optional)",
        "Live formulas need consumption and people in the list itself",
        "Always today",
      ],
    ],
    ["askingMarkets", ["Which markets are these?", "Portugal", "Leave open", "Apply and evaluate"]],
    ["askingMarkets", ["You can change this under Market at any time."]],
    ["asking", ["What you say is remembered in this workbook."]],
    ["rulesLoading", ["Loading the rules…"]],
    ["rulesNotLoaded", ["The Rules view could not be loaded", "Try again"]],
    ["rulesStart", ["Reading the rule tables…", "Loading the library…"]],
    [
      "rulesBuiltIn",
      [
        "Rules in force for the list on Partners",
        "Built in: Cloud Platform",
        "German edition, July 7, 2017",
        "Consumption: US$15,000 in a developed or US$10,000 in a developing market",
        "What counts is the same as for Silver.",
        "There is none yet.",
        "1 of 26 options",
        "1 doubtful place",
        "Insert into a new sheet",
      ],
    ],
    [
      "rulesNoList",
      ["Rules in force", "select a cell of your partner list", "The library could not be loaded"],
    ],
    [
      "rulesTable",
      [
        "Data Platform: Big Data",
        "Big Data, A5:F12",
        "October 29, 2018",
        "14354, and one of 14355, 17491, 17490",
        "In force for Partners",
        "2 cells to correct",
        "B8",
        "F11",
        "1 place to look at",
        "The list on Partners has no column named CRM cloud revenue.",
        "The table stands on the new sheet Surface Hub",
        "Use for Partners",
      ],
    ],
    ["rulesFaulty", ["2 cells to correct", "The table could not be inserted", "Protect Workbook"]],
    ["rulesGone", ["The rule tables could not be read", "No option fits."]],
    ["rulesLost", ["The rule table is gone", "Use the built-in rules", "Inserting…"]],
    ["selfCheckLoading", ["Loading the check…"]],
    ["selfCheckNotLoaded", ["The check could not be loaded", "Try again"]],
    ["selfCheckAsking", ["The add-in adds a hidden sheet"]],
    ["selfCheckRunning", ["12 of 58 checks", "Cancel"]],
    ["freezeCounting", ["Counting formulas…"]],
    [
      "freezeAsking",
      ["372 cells hold PARTNER formulas", "Board meeting, B2, B4:B14", "Freeze 372 cells"],
    ],
    ["freezeNothing", ["There are no PARTNER formulas in the selection.", "Close"]],
    ["freezing", ["Freezing…"]],
    ["frozen", ["372 cells are now plain values"]],
    ["freezeFailed", ["The formulas could not be frozen", "Excel does not allow changes here."]],
  ])("%s: says what matters", (name, texts) => {
    for (const text of texts) {
      expect(shown(name, "en")).toContain(text);
    }
  });

  it.each(["noPartners", "checkFailed", "reading"])("%s: offers evaluation", (name) => {
    expect(shown(name, "en")).toContain("Evaluate all partners");
  });

  it("says outside Excel how to get there, and offers nothing", () => {
    const page = textOf(outsideExcelView(paneEn));
    expect(page).toContain("This page belongs inside Excel");
    expect(page).toContain("choose Check partner");
    expect(page).not.toContain("fluent-button");
  });

  it("offers no second run and no second stop", () => {
    expect(shown("evaluating", "en")).not.toContain(paneEn.evaluate.hint);
    expect(shown("cancelling", "en")).not.toContain(">Cancel<");
    expect(shown("undoing", "en")).not.toContain("fluent-button");
  });

  it("offers the columns of the list only where they matter", () => {
    expect(shown("setupDistributorOpen", "en")).not.toContain('id="column-partners-people"');
    expect(shown("setupDistributorOpen", "en")).not.toContain("column-partners-consumption");
    expect(shown("setupOpen", "en")).not.toContain("peopleWithExams");
  });

  it("offers undo only after a run", () => {
    expect(shown("evaluated", "en")).not.toContain(paneEn.undo.button);
    expect(shown("evaluatedAgain", "en")).toContain(paneEn.undo.button);
  });

  it("offers no table with faults for a list", () => {
    expect(shown("rulesFaulty", "en")).not.toContain("Use for Partners");
  });

  it("freezes nothing where there is nothing to freeze", () => {
    expect(shown("freezeNothing", "en")).not.toContain("Freeze 0 cells");
  });
});
