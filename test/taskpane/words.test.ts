import { describe, expect, it } from "vitest";
import { checkRuleTable, credentialIndex, judge, readListed } from "../../src/rules";
import { Fault } from "../../src/rules/fault";
import type { BlockVerdict, SeatVerdict } from "../../src/rules/verdict";
import { excelErrorText, type PaneWords } from "../../src/words/pane";
import { paneDe } from "../../src/words/pane.de";
import { paneEn } from "../../src/words/pane.en";
import { rulesViewDe } from "../../src/words/rulesView.de";
import { rulesViewEn } from "../../src/words/rulesView.en";
import { selfCheckWords } from "../../src/words/selfCheckWords";

/** Words that are the same in both languages. */
const SHARED = new Set([
  "fields.partner.name",
  "missing.assessments",
  "count",
  "language",
  "setup.tabs.partner",
  "setup.sections.partner",
  "setup.fields.person",
  "setup.fields.status",
  "setup.freeze.place",
  "setup.rules.table",
]);

/** English words that no German sentence uses. */
const ENGLISH =
  /\b(the|and|of|is|are|row|rows|sheet|people|missing|needs?|with|this|cannot|met|market|tier|again)\b/i;

/** A block that asks for two people and has one of them, without a name. */
function seated(): readonly [SeatVerdict[], BlockVerdict[]] {
  const { rules } = checkRuleTable([
    ["Tier", "Requirement", "Value", "Group"],
    ["Ready", "People", 2, "all of Both"],
    ["Any", "Exam", "70-532", "Both"],
    ["Any", "Exam", "70-533", "Both"],
  ]);
  if (!rules) throw new Error("The table has faults.");
  const reading = readListed(
    { measures: [], market: "", people: "70-532, 70-533" },
    credentialIndex(rules)
  );
  const blocks =
    reading.kind === "facts" ? (judge(reading.facts, rules).tiers[0]?.blocks ?? []) : [];
  return [blocks.flatMap(({ nearest }) => nearest.seats), [...blocks]];
}
const [SEATS, BLOCKS] = seated();

/** Arguments for functions that take other than numbers. */
const SAMPLES: Readonly<Record<string, readonly unknown[][]>> = {
  "evaluate.missingColumns": [[["X1"]], [["X1", "X2"]]],
  "setup.needed": [[["X1"]], [["X1", "X2"]]],
  "evidence.protected": [["X1"]],
  "evidence.filtered": [["X1"]],
  "evidence.sheet": [["X1", 7]],
  "readingSources.reading": [[["X1"]], [["X1", "X2"]]],
  "readingSources.stopped": [[["X1"]], [["X1", "X2"]]],
  "evaluate.duplicate": [["X1", [5, 17]]],
  "evaluate.timeLeft": [[3], [12], [75], [200]],
  "tier.meets": [["Gold"]],
  "missing.heading": [["Gold"]],
  place: [["X1", 7]],
  "requirements.seat": SEATS.map((seat) => [seat]),
  "missing.measureByMarket": [["X1", 1, 2]],
  "missing.seats": BLOCKS.map((block) => [block]),
  "evaluate.written": [["X1", 7]],
  "evaluate.blocked": [["X1", 7]],
  "setup.fromLedger": [["X1"], ["X1", "7"]],
  "setup.column": [["X1", "7"]],
  "setup.rules.faulty": [
    ["X1", 1],
    ["X1", 2],
  ],
  "setup.rules.fault": [[new Fault("rulesSlip", "#VALUE!", { row: 7, value: "X2", word: "Exam" })]],
  "setup.rules.table": [["X1", "X2"]],
  "setup.questions.association": [
    ["X1", 1, 7],
    ["X1", 2, 7],
  ],
  "selfCheck.summary": [[15, 1, 1]],
  "rulesView.tables.fine": [[["X1"]], [["X1", "X2"]]],
  "rulesView.tables.measures": [["X1", ["X2"]]],
  "rulesView.tables.note": [
    [{ kind: "unusedCredential", row: 7, key: "X1" }],
    [{ kind: "orderBroken", row: 7, tier: "X1" }],
  ],
  "rulesView.library.found": [
    [1, 1],
    [2, 26],
  ],
  "setup.questions.idColumn": [["X1", 2, "7"]],
  "changes.line": [
    [{ kind: "up", partner: "X1", before: { tier: "Silver" }, now: { tier: "Gold" } }],
    [{ kind: "gone", partner: "X1", before: { tier: "Silver" } }],
  ],
  "sources.currencyLeftOut": [
    [1, "7", "X1"],
    [2, "7", ""],
  ],
  "sources.fromLedger": [["X1", 42_917]],
  "setup.questions.example": [["X1", "X2", "7"]],
};

/** Every text by its path; functions are asked with sample arguments, singular and plural. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") {
    return [[path, value]];
  }
  if (typeof value === "function") {
    const samples = SAMPLES[path] ?? [
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

const en = new Map([
  ...texts(paneEn),
  ...texts(rulesViewEn, "rulesView"),
  ...texts(selfCheckWords.en, "selfCheck"),
]);
const de = new Map([
  ...texts(paneDe),
  ...texts(rulesViewDe, "rulesView"),
  ...texts(selfCheckWords.de, "selfCheck"),
]);

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

  it.each<[PaneWords, string[]]>([
    [
      paneEn,
      [
        "a few seconds left",
        "about 15 seconds left",
        "about 90 seconds left",
        "about 2 minutes left",
        "about 61 minutes left",
      ],
    ],
    [
      paneDe,
      [
        "noch wenige Sekunden",
        "noch etwa 15 Sekunden",
        "noch etwa 90 Sekunden",
        "noch etwa 2 Minuten",
        "noch etwa 61 Minuten",
      ],
    ],
  ])("say roughly how long it still takes", (words, sentences) => {
    expect([4, 12, 86, 91, 3_640].map(words.evaluate.timeLeft)).toEqual(sentences);
  });

  it("name a column alone where it is empty", () => {
    expect(paneEn.setup.column("Market", "")).toBe("Market");
    expect(paneDe.setup.column("Market", "Developed")).toBe("Market, z. B. Developed");
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
