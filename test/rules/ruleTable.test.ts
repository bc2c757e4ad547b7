import { describe, expect, test } from "vitest";
import { cloudPlatform } from "../../src/rules/cloudPlatform";
import { credentialIndex } from "../../src/rules/credentials";
import { Fault } from "../../src/rules/fault";
import { readRuleTable, ruleTable } from "../../src/rules/ruleTable";

const table = ruleTable(cloudPlatform);

/** The built-in table with some rows replaced (by number, header is 1), removed (null) or added. */
function edited(changes: Record<number, unknown[] | null>, ...added: unknown[][]): unknown[][] {
  const kept = table.flatMap((row, i) =>
    i + 1 in changes ? (changes[i + 1] ? [changes[i + 1] as unknown[]] : []) : [row]
  );
  return [...kept, ...added];
}

test("the table that is spilled reads back as the same rules", () => {
  const book = readRuleTable(table);
  if (book instanceof Fault) throw new Error(book.code);
  expect(book.tiers).toEqual(cloudPlatform.tiers);
  expect(book.mixPaths).toBe(false);
  expect(book.credentials.map(({ path, key, title }) => [path, key, title])).toEqual(
    cloudPlatform.credentials.map(({ path, key, title }) => [path, key, title])
  );
  expect(
    credentialIndex(book).find("Technical Assessment for Cloud Platform").credential?.key
  ).toBe("13736");
});

test("columns may stand in another order, blank rows between, and titles be left out", () => {
  const shuffled = [
    ["value", "TIER", "Requirement", "Market"],
    ...table.slice(1).map((row) => [row[3], row[0], row[1], row[2]]),
    [null, null, null, ""],
  ];
  expect(readRuleTable(shuffled)).not.toBeInstanceOf(Fault);
});

test("tiers rank in the order in which they first appear", () => {
  const book = readRuleTable(
    edited({}, ["Platinum", "People", "Any", 4, ""], ["Platinum", "Consumption", "", 500_000, ""])
  );
  expect(book instanceof Fault ? book.code : book.tiers.map(({ name }) => name)).toEqual([
    "Silver",
    "Gold",
    "Platinum",
  ]);
});

describe("a table that cannot be read names the row and the fault", () => {
  test.each<[what: string, table: unknown[][], code: string, row: number | undefined]>([
    [
      "no such columns",
      [
        ["Tier", "Requirement"],
        ["Silver", "Consumption"],
      ],
      "rulesHeader",
      undefined,
    ],
    ["nothing at all", [[null]], "rulesHeader", undefined],
    [
      "an unknown requirement",
      edited({ 3: ["Silver", "Revenue", "Any", 1, ""] }),
      "rulesRequirement",
      3,
    ],
    [
      "an amount that is text",
      edited({ 2: ["Silver", "Consumption", "Developed", "a lot", ""] }),
      "rulesAmount",
      2,
    ],
    [
      "a negative amount",
      edited({ 2: ["Silver", "Consumption", "Developed", -1, ""] }),
      "rulesAmount",
      2,
    ],
    ["half a person", edited({ 4: ["Silver", "People", "Any", 1.5, ""] }), "rulesPeople", 4],
    [
      "people in one market only",
      edited({ 4: ["Silver", "People", "Developed", 1, ""] }),
      "rulesMarketAny",
      4,
    ],
    [
      "an unknown market",
      edited({ 2: ["Silver", "Consumption", "Germany", 1, ""] }),
      "rulesMarket",
      2,
    ],
    [
      "a market named twice",
      edited({ 3: ["Silver", "Consumption", "Developed", 1, ""] }),
      "rulesMarketTwice",
      3,
    ],
    [
      "a market named twice through Any",
      edited({ 3: ["Silver", "Consumption", "Any", 1, ""] }),
      "rulesMarketTwice",
      3,
    ],
    ["people given twice", edited({}, ["Silver", "People", "Any", 3, ""]), "rulesPeopleTwice", 19],
    ["a tier without consumption", edited({ 5: null }), "rulesNoConsumption", 5],
    ["a tier without consumption in one market", edited({ 3: null }), "rulesNoConsumption", 2],
    ["a tier without people", edited({ 4: null }), "rulesNoPeople", 2],
    [
      "an exam listed twice",
      edited({}, ["Any", "Exam", "Any", "70 532", ""]),
      "rulesCredentialTwice",
      19,
    ],
    [
      "a credential on both paths",
      edited({}, ["Any", "Assessment", "Any", "70-532", ""]),
      "rulesCredentialBoth",
      19,
    ],
    [
      "an exam for one tier only",
      edited({}, ["Gold", "Exam", "Any", "70-535", ""]),
      "rulesTierAny",
      19,
    ],
    ["an exam without a key", edited({}, ["Any", "Exam", "Any", "", ""]), "rulesCredential", 19],
    ["a tier named None", edited({}, ["None", "People", "Any", 1, ""]), "rulesTierName", 19],
    [
      "a setting that is neither yes nor no",
      edited({ 18: ["Any", "Mix paths", "Any", "perhaps", ""] }),
      "rulesMix",
      18,
    ],
    [
      "no tiers",
      edited({ 2: null, 3: null, 4: null, 5: null, 6: null }),
      "rulesNoTiers",
      undefined,
    ],
  ])("%s", (_, bad, code, row) => {
    const fault = readRuleTable(bad);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code, excelError: "#VALUE!" });
    expect((fault as Fault).details["row"]).toBe(row);
  });
});
