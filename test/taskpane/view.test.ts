import { describe, expect, it } from "vitest";
import type { PaneActions } from "../../src/taskpane/view/context";
import { outsideExcelView } from "../../src/taskpane/view/outsideExcel";
import { paneView } from "../../src/taskpane/view/pane";
import { wordsFor } from "../../src/words";
import { explain } from "../../src/words/explain";
import { paneDe } from "../../src/words/pane.de";
import { paneEn } from "../../src/words/pane.en";
import { paneStates } from "./paneStates";
import { SHOWN_TEXTS } from "./shownTexts";

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

  it.each(SHOWN_TEXTS)("%s: says what matters", (name, texts) => {
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
