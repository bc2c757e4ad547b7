import { describe, expect, test } from "vitest";
import { cloudPlatform, cloudPlatformTable } from "../../src/rules/cloudPlatform";
import { credentialIndex } from "../../src/rules/credentials";
import { Fault } from "../../src/rules/fault";
import { checkRuleTable, readRuleTable } from "../../src/rules/ruleTable";

const table = cloudPlatformTable;

/** The built-in table with some rows replaced (by number, header is 1), removed (null) or added. */
function edited(changes: Record<number, unknown[] | null>, ...added: unknown[][]): unknown[][] {
  const kept = table.flatMap((row, i) =>
    i + 1 in changes ? (changes[i + 1] ? [changes[i + 1] as unknown[]] : []) : [[...row]]
  );
  return [...kept, ...added];
}

test("the table that is spilled reads back as the same rules", () => {
  const book = readRuleTable(table);
  if (book instanceof Fault) throw new Error(book.code);
  expect(book.tiers).toEqual(cloudPlatform.tiers);
  expect(book.credentials).toEqual(cloudPlatform.credentials);
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

const GROUPS = [
  ["", "Exam", "", "A-1", "", "Sell"],
  ["", "Exam", "", "A-2", "", "sell;  Both"],
  ["", "Assessment", "", 14354, "", "Build； both"],
  ["", "Credential", "", "C-9", "", ""],
];

/** A table with groups; its rows begin at 2, then come those of GROUPS. */
const grouped = (...rows: unknown[][]): unknown[][] => [
  ["Tier", "Requirement", "Market", "Value", "Title", "Group", "Option"],
  ...rows,
  ...GROUPS,
];
const gold = (expression: unknown, people = 1, word = "People"): unknown[] => [
  "Gold",
  word,
  "",
  people,
  "",
  expression,
];

describe("expressions", () => {
  /** Each list of terms as "need of members". */
  const read = (expression: unknown): unknown => {
    const book = readRuleTable(grouped(gold(expression)));
    if (book instanceof Fault) return `${book.code} in ${String(book.details["row"])}`;
    const seat = book.tiers[0]?.options[0]?.blocks[0]?.alternatives[0]?.seats[0];
    return seat?.expression
      .map((terms) =>
        terms
          .map(({ need, members }) => `${String(need)}:${members.map(({ key }) => key).join("+")}`)
          .join(" & ")
      )
      .join(" | ");
  };

  test.each<[expression: unknown, meaning: string]>([
    ["Sell", "1:A-1+A-2"],
    ["  SELL ", "1:A-1+A-2"],
    ["2 of sell", "2:A-1+A-2"],
    ["ALL OF Sell", "2:A-1+A-2"],
    ["Sell and Build or Credential", "1:A-1+A-2 & 1:14354 | 1:C-9"],
    ["Build OR all of Both AND Sell", "1:14354 | 2:A-2+14354 & 1:A-1+A-2"],
    ["A1", "1:A-1"],
    ["Exam A-1 and Assessment 14354", "1:A-1 & 1:14354"],
    [14_354, "1:14354"],
    ["1 of C-9", "1:C-9"],
    ["Sell and", "rulesExpression in 2"],
    ["and Sell", "rulesExpression in 2"],
    ["Sell or or Build", "rulesExpression in 2"],
    ["0 of Sell", "rulesExpression in 2"],
    ["of Sell", "rulesExpression in 2"],
    ["2 of", "rulesExpression in 2"],
    ["Nobody", "rulesExpressionName in 2"],
    ["Exam", "rulesExpressionName in 2"],
    ["3 of Sell", "rulesExpressionFew in 2"],
    ["2 of A-1", "rulesExpressionFew in 2"],
  ])("%j is %s", (expression, meaning) => {
    expect(read(expression)).toBe(meaning);
  });
});

describe("a table with faults names every row and what is wrong", () => {
  const silver = (...cells: unknown[]): unknown[] => ["Silver", ...cells];
  test.each<[what: string, table: unknown[][], faults: string[]]>([
    ["no such columns", [["Tier"], ["Silver"]], ["rulesHeader"]],
    ["nothing at all", [[null]], ["rulesHeader"]],
    ["an empty table", [[]], ["rulesHeader"]],
    [
      "an amount without a requirement",
      edited({ 3: ["Silver", "", "Any", 1, ""] }),
      ["2 rulesOneMarket", "3 rulesRequirement"],
    ],
    ["a slip", edited({ 4: silver("Peple", "Any", 1) }), ["4 rulesSlip"]],
    ["another slip", edited({ 7: ["Any", "Exams", "Any", "70-532", ""] }), ["7 rulesSlip"]],
    ["an error", edited({ 4: silver("People", "Any", "#REF!") }), ["4 rulesCellError"]],
    [
      "an amount that is text",
      edited({ 5: ["Gold", "Consumption", "Any", "a lot"] }),
      ["5 rulesAmount"],
    ],
    ["a negative amount", edited({ 5: ["Gold", "Consumption", "Any", -1] }), ["5 rulesAmount"]],
    ["half a person", edited({ 4: silver("People", "Any", 1.5) }), ["4 rulesPeople"]],
    [
      "people in one market only",
      edited({ 4: silver("People", "Developed", 1) }),
      ["4 rulesMarketAny"],
    ],
    ["an unknown market", edited({ 5: ["Gold", "Consumption", "Germany", 1] }), ["5 rulesMarket"]],
    [
      "a market named twice",
      edited({ 3: silver("Consumption", "Developed", 1) }),
      ["2 rulesOneMarket", "3 rulesMeasureTwice"],
    ],
    [
      "a market named twice through Any",
      edited({ 3: silver("Consumption", "Any", 1) }),
      ["2 rulesOneMarket", "3 rulesMeasureTwice"],
    ],
    ["a measure in one market", edited({ 3: null }), ["2 rulesOneMarket"]],
    ["people given twice", edited({}, silver("People", "Any", 3)), ["19 rulesPeopleTwice"]],
    [
      "an exam listed twice",
      edited({}, ["Any", "Exam", "Any", "70 532"]),
      ["19 rulesCredentialTwice"],
    ],
    [
      "a credential on both paths",
      edited({}, ["Any", "Assessment", "Any", "70-532"]),
      ["19 rulesCredentialBoth"],
    ],
    [
      "an exam for one tier only",
      edited({}, ["Gold", "Exam", "Any", "70-535"]),
      ["19 rulesTierAny"],
    ],
    ["an exam without a key", edited({}, ["Any", "Exam", "Any", ""]), ["19 rulesCredential"]],
    ["a measure without a tier", edited({}, ["", "Seats", "Any", 1]), ["19 rulesTierName"]],
    ["a tier named None", edited({}, ["None", "People", "Any", 1]), ["19 rulesTierName"]],
    [
      "a setting that is neither yes nor no",
      edited({ 18: ["Any", "Mix paths", "Any", "perhaps"] }),
      ["18 rulesMix"],
    ],
    ["no tiers", edited({ 2: null, 3: null, 4: null, 5: null, 6: null }), ["rulesNoTiers"]],
    [
      "words that take expressions",
      edited({}, ["Gold", "or People", "", 1], ["", "Credential", "", "X"]),
      ["19 rulesNeedsExpressions", "20 rulesNeedsExpressions"],
    ],
    [
      "an amount here and a status there",
      edited({}, silver("Seats", "", 5), ["Gold", "Seats", "", true]),
      ["20 rulesMeasureKind"],
    ],
    [
      "a measure like another column",
      edited({}, silver("Partner-ID", "", 5)),
      ["19 rulesMeasureName"],
    ],
    ["a row without an expression", grouped(gold("Sell"), gold("")), ["3 rulesNoExpression"]],
    [
      "other People without People",
      grouped(gold("Sell", 1, "other People")),
      ["2 rulesNoPeopleAbove"],
    ],
    [
      "other People below those of another option",
      grouped([...gold("Sell"), "A"], [...gold("Sell", 1, "other People"), "B"]),
      ["3 rulesNoPeopleAbove"],
    ],
    [
      "Mix paths with expressions",
      grouped(gold("Sell"), ["", "Mix paths", "", true]),
      ["3 rulesMixExpressions"],
    ],
    [
      "a group that cannot be named",
      grouped(gold("Sell"), ["", "Exam", "", "X", "", "this and that"]),
      ["3 rulesGroupName"],
    ],
    [
      "a key of another option",
      grouped([...gold("X-1"), "A"], ["", "Exam", "", "X-1", "", "", "B"]),
      ["2 rulesExpressionName"],
    ],
    [
      "an association that is none",
      grouped(gold("Sell"), ["", "Association", "", 7]),
      ["3 rulesAssociation"],
    ],
    [
      "an endless table",
      [
        table[0] as unknown[],
        ...Array.from({ length: 2_001 }, (_, i) => ["", "Exam", "", `X${i}`, ""]),
      ],
      ["2002 rulesTooLong"],
    ],
    [
      "several",
      grouped(gold("Nobody"), gold("2 of"), ["", "Peple", "", 1]),
      ["2 rulesExpressionName", "3 rulesExpression", "4 rulesSlip"],
    ],
  ])("%s", (_, bad, wanted) => {
    const { rules, faults } = checkRuleTable(bad);
    expect(rules).toBeUndefined();
    const told = faults.map(({ code, details: { row } }) =>
      row ? `${String(row)} ${code}` : code
    );
    expect(told).toEqual(wanted);
    expect(readRuleTable(bad)).toEqual(faults[0]);
  });
});

describe("what a checked table tells beside faults", () => {
  test.each<[what: string, table: unknown[][], notes: unknown[]]>([
    [
      "credentials that no People row asks for",
      grouped(gold("Sell")),
      [
        { kind: "unusedCredential", row: 5, key: "14354" },
        { kind: "unusedCredential", row: 6, key: "C-9" },
      ],
    ],
    [
      "rows that stand apart, as after sorting",
      grouped(
        gold("Sell or Build or C-9", 2),
        ["Silver", "People", "", 1, "", "Sell"],
        gold("Build", 1, "other People")
      ),
      [{ kind: "orderBroken", row: 4, tier: "Gold" }],
    ],
    ["nothing", edited({}), []],
  ])("%s", (_, checked, notes) => {
    const { faults, notes: told } = checkRuleTable(checked);
    expect(faults).toEqual([]);
    expect(told).toEqual(notes);
  });
});

test.each<[rows: unknown[][], associations: unknown]>([
  [[], ["DPOR", "TPOR"]],
  [
    [
      ["", "Association", "", "PAL"],
      ["", "association", "Any", "DPOR"],
    ],
    ["PAL", "DPOR"],
  ],
  [
    [
      ["", "Association", "", "PAL"],
      ["", "Association", "", "any"],
    ],
    null,
  ],
])("associations that count: %j give %j", (rows, associations) => {
  expect(readRuleTable(edited({}, ...rows))).toMatchObject({ associations });
});
