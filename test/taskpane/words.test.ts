import { describe, expect, it } from "vitest";
import { excelErrorText, type PaneWords } from "../../src/words/pane";
import { paneDe } from "../../src/words/pane.de";
import { paneEn } from "../../src/words/pane.en";

/** Words that are the same in both languages. */
const SHARED = new Set(["fields.partner.name", "missing.assessments", "count", "language"]);

/** English words that no German sentence uses. */
const ENGLISH =
  /\b(the|and|of|is|are|row|rows|sheet|people|missing|needs?|with|this|cannot|met|market|tier|again)\b/i;

/** Every text by its path; functions are asked with sample arguments, singular and plural. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") {
    return [[path, value]];
  }
  if (typeof value === "function") {
    const samples: unknown[][] =
      path === "evaluate.missingColumns"
        ? [[["X1"]], [["X1", "X2"]]]
        : path === "tier.meets" || path === "missing.heading"
          ? [["Gold"]]
          : path === "place" || path === "evaluate.written" || path === "evaluate.blocked"
            ? [["X1", 7]]
            : [
                [1, 1],
                [2, 2],
              ];
    return samples.flatMap((sample, i) =>
      texts((value as (...args: unknown[]) => unknown)(...sample), `${path}(${i})`)
    );
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key)
  );
}

const en = new Map(texts(paneEn));
const de = new Map(texts(paneDe));

describe("the pane's words", () => {
  it("are the same set in both languages", () => {
    expect([...de.keys()]).toEqual([...en.keys()]);
  });

  it.each([...en.keys()])("%s is said in both languages", (path) => {
    for (const text of [en.get(path), de.get(path)]) {
      expect(text).toBeTruthy();
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text?.trim()).toBe(text);
    }
    if (!SHARED.has(path.replace(/\(\d\)$/, "")) && !path.startsWith("place")) {
      expect(de.get(path)).not.toBe(en.get(path));
    }
    expect(de.get(path)).not.toMatch(ENGLISH);
  });

  it.each<[PaneWords, string]>([
    [paneEn, "1 row could not be decided; its Notes cell says why."],
    [paneDe, "1 Zeile ließ sich nicht entscheiden; der Grund steht unter Hinweise."],
  ])("speak of one row as one", (words, sentence) => {
    expect(words.evaluate.problems(1)).toBe(sentence);
  });

  it("write numbers as the language does", () => {
    expect(paneEn.evaluate.rows(1_250, 48_000)).toBe("1,250 of 48,000 rows");
    expect(paneDe.evaluate.rows(1_250, 48_000)).toBe("1.250 von 48.000 Zeilen");
  });

  it("never say that a partner is a tier, only that it meets the requirements", () => {
    expect(paneEn.tier.meets("Gold")).toBe("Meets the requirements for Gold");
    expect(paneDe.tier.meets("Gold")).toBe("Erfüllt die Anforderungen für Gold");
  });
});

describe("errors from Excel", () => {
  it.each<[string, RegExp]>([
    ["InvalidOperationInCellEditMode", /^A cell is being edited\./],
    ["AccessDenied", /^Excel does not allow changes here\./],
    ["SomethingNew", /\(SomethingNew\)/],
    ["constructor", /\(constructor\)/],
  ])("%s has a sentence", (code, sentence) => {
    expect(excelErrorText(paneEn, code)).toMatch(sentence);
  });
});
