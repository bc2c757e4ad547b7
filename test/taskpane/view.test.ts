import { describe, expect, it } from "vitest";
import { outsideExcelView } from "../../src/taskpane/view/outsideExcel";
import { paneView } from "../../src/taskpane/view/pane";
import { wordsFor } from "../../src/words";
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

function shown(name: string, language: "en" | "de"): string {
  const state = paneStates[name];
  if (!state) {
    throw new Error(`There is no state ${name}.`);
  }
  const words = wordsFor(language);
  const nothing = () => undefined;
  return textOf(
    paneView(
      state,
      {
        pane: language === "de" ? paneDe : paneEn,
        fault: (fault) => words.fault(fault),
        explain: (verdict) => words.explain(verdict),
      },
      { evaluate: nothing, cancel: nothing, dismiss: nothing, openExplanation: nothing }
    )
  ).replace(/\s+/g, " ");
}

describe("what the pane shows", () => {
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
    ["evaluationFailed", ["Excel does not allow changes here."]],
    ["evaluationFailedUnknown", ["SomethingNew"]],
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
  });
});
