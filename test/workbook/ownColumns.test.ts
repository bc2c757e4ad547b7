import { describe, expect, it } from "vitest";
import { checkRuleTable, cloudPlatform } from "../../src/rules";
import { planColumns, runsOf } from "../../src/workbook/evaluate/plannedColumns";
import type { Rect } from "../../src/workbook/excel/cells";
import type { HiddenName } from "../../src/workbook/excel/hiddenNames";
import {
  freeHeader,
  isOurHeader,
  outputKey,
  type OutputColumn,
  outputColumns,
  type OutputKey,
} from "../../src/workbook/list/outputColumns";
import { ownColumnsOf } from "../../src/workbook/list/ownColumns";
import { ownName, parseOwnName, type OwnKey } from "../../src/workbook/list/ownNames";

const LIST: Rect = { top: 2, left: 0, bottom: 12, right: 4 };
const CONSUMPTION = 3;
const OUTPUTS = outputColumns(cloudPlatform);
const KEYS = OUTPUTS.map(({ key }) => key);

const name = (
  key: OwnKey,
  number: number,
  column?: number,
  top = LIST.top,
  bottom = LIST.bottom
): HiddenName => ({
  name: ownName(key, number),
  rect: column === undefined ? undefined : { top, bottom, left: column, right: column },
});
/** The names of a first run beside LIST. */
const firstRun = (number = 1): HiddenName[] => [
  name("list", number, CONSUMPTION, LIST.top, LIST.top),
  ...KEYS.map((key, i) => name(key, number, LIST.right + 1 + i)),
];
const columnsOf = (names: readonly HiddenName[]): Partial<Record<OutputKey, number>> =>
  Object.fromEntries(
    planColumns(LIST.right, ownColumnsOf(LIST, CONSUMPTION, names), OUTPUTS, () => true).map(
      ({ key, column }) => [key, column]
    )
  );

describe("names", () => {
  it.each([
    ["_PARTNER_tier_1", { key: "tier", number: 1 }],
    ["_partner_NEXTTIER_12", { key: "nextTier", number: 12 }],
    ["_PARTNER_list_3", { key: "list", number: 3 }],
    ["_PARTNER_tier_", undefined],
    ["_PARTNER_other_1", undefined],
    ["PARTNER_tier_1", undefined],
    ["_PARTNER_tier_1_x", undefined],
    ["Print_Area", undefined],
  ])("%s", (text, parsed) => {
    expect(parseOwnName(text)).toEqual(parsed);
  });
});

describe("ownColumnsOf", () => {
  it.each<[what: string, names: HiddenName[], number: number, columns: OutputKey[]]>([
    ["nothing yet", [], 1, []],
    ["an earlier run", firstRun(), 1, KEYS],
    [
      "numbers of other lists are not used again",
      [name("list", 4, 20), name("tier", 4, 25)],
      5,
      [],
    ],
    [
      "the list's own among several",
      [name("list", 1, 20), name("tier", 1, 25), ...firstRun(2)],
      2,
      KEYS,
    ],
    [
      "a deleted column",
      firstRun().map((one) => (one.name.includes("notes") ? name("notes", 1) : one)),
      1,
      KEYS.slice(0, 5),
    ],
    ["the consumption header is gone", [name("list", 1), name("tier", 1, 4)], 1, ["tier"]],
    ["the list name stands elsewhere", [name("list", 1, 1), name("tier", 1, 4)], 1, ["tier"]],
    [
      "a column that left the header row is the user's",
      [...firstRun().slice(0, 2), name("notes", 1, 9, 30, 40)],
      1,
      ["tier"],
    ],
    [
      "two names on one column",
      [name("list", 1, CONSUMPTION), name("tier", 1, 5), name("notes", 1, 5)],
      1,
      ["tier"],
    ],
    [
      "a name over several columns",
      [name("list", 1, CONSUMPTION), { name: ownName("tier", 1), rect: LIST }],
      1,
      [],
    ],
  ])("%s", (_, names, number, columns) => {
    const own = ownColumnsOf(LIST, CONSUMPTION, names);
    expect(own.number).toBe(number);
    expect([...own.columns.keys()]).toEqual(columns);
  });
});

describe("planColumns", () => {
  it.each<[what: string, names: HiddenName[], columns: Partial<Record<OutputKey, number>>]>([
    [
      "first run",
      [],
      { tier: 5, nextTier: 6, consumptionGap: 7, peopleGap: 8, missingExams: 9, notes: 10 },
    ],
    [
      "second run",
      firstRun(),
      { tier: 5, nextTier: 6, consumptionGap: 7, peopleGap: 8, missingExams: 9, notes: 10 },
    ],
    [
      "a moved column stays where the user put it",
      firstRun().map((one) =>
        one.name.includes("tier_") && !one.name.includes("next") ? name("tier", 1, 0) : one
      ),
      { tier: 0, nextTier: 6, consumptionGap: 7, peopleGap: 8, missingExams: 9, notes: 10 },
    ],
    [
      "deleted columns are appended right of everything",
      [...firstRun().slice(0, 1), name("tier", 1, 5), name("nextTier", 1), name("notes", 1, 6)],
      { tier: 5, nextTier: 7, consumptionGap: 8, peopleGap: 9, missingExams: 10, notes: 6 },
    ],
  ])("%s", (_, names, columns) => {
    expect(columnsOf(names)).toEqual(columns);
  });
});

describe("planColumns for other rules", () => {
  const outputsFor = (...measures: string[]): readonly OutputColumn[] => {
    const rows = measures.map((measure) => ["Gold", measure, "Any", 1]);
    const table = [
      ["Tier", "Requirement", "Market", "Value"],
      ["Gold", "People", "Any", 1],
      ...rows,
    ];
    const { rules } = checkRuleTable([...table, ["Any", "Exam", "Any", "70-532"]]);
    if (!rules) throw new Error("The table has faults.");
    return outputColumns(rules);
  };
  const plan = (
    earlier: readonly OutputColumn[],
    outputs: readonly OutputColumn[],
    renamed: readonly number[] = []
  ): unknown[] => {
    const names = [
      name("list", 1, CONSUMPTION, LIST.top, LIST.top),
      ...earlier.map(({ key }, i) => name(key, 1, LIST.right + 1 + i)),
    ];
    const own = ownColumnsOf(LIST, CONSUMPTION, names);
    return planColumns(LIST.right, own, outputs, (_, column) => !renamed.includes(column)).map(
      ({ column, output }) => [column, output?.headers.en ?? "left empty"]
    );
  };

  it.each<[string, string[], string[], number[], unknown[]]>([
    [
      "the same measures, in another order",
      ["A", "B"],
      ["B", "A"],
      [],
      [
        [8, "B gap"],
        [7, "A gap"],
      ],
    ],
    ["the column of another measure is free", ["Consumption"], ["A"], [], [[7, "A gap"]]],
    [
      "unless the user renamed it",
      ["Consumption"],
      ["A"],
      [7],
      [
        [11, "A gap"],
        [7, "left empty"],
      ],
    ],
    [
      "more measures",
      ["A"],
      ["A", "B"],
      [],
      [
        [7, "A gap"],
        [11, "B gap"],
      ],
    ],
    [
      "fewer measures",
      ["A", "B"],
      ["B"],
      [],
      [
        [8, "B gap"],
        [7, "left empty"],
      ],
    ],
    ["no measures", ["Consumption"], [], [], [[7, "left empty"]]],
  ])("%s", (_, before, after, renamed, gaps) => {
    const others = [
      ["Tier", 5],
      ["Next tier", 6],
      ...["People gap", "Missing exams", "Notes"].map((header, i) => [
        header,
        7 + before.length + i,
      ]),
    ].map(([header, column]) => [column, header]);
    expect(plan(outputsFor(...before), outputsFor(...after), renamed)).toEqual(
      expect.arrayContaining([...others, ...gaps])
    );
  });
});

describe("runsOf", () => {
  it("keeps neighbours together", () => {
    const plan = [7, 3, 4, 9, 8].map((column) => ({
      key: "tier" as const,
      column,
      own: undefined,
      output: undefined,
      at: -1,
    }));
    expect(runsOf(plan).map((run) => run.map(({ column }) => column))).toEqual([
      [3, 4],
      [7, 8, 9],
    ]);
  });
});

describe("headers", () => {
  it.each([
    ["Tier", [], "Tier"],
    ["Tier", ["Partner", "tier "], "Tier 2"],
    ["Tier", ["TIER", "Tier 2"], "Tier 3"],
  ])("%s beside %j is %s", (wanted, taken, free) => {
    expect(freeHeader(wanted, taken)).toBe(free);
  });

  it.each<[OutputKey, string, boolean]>([
    ["tier", "Tier", true],
    ["tier", "Stufe", true],
    ["tier", "My tier", false],
    ["notes", "Tier", false],
    ["consumptionGap", "Fehlende Nutzung", true],
    [outputKey("gap.1amhw0s") ?? "tier", "Active users gap", false],
  ])("%s: %s is ours: %s", (key, text, ours) => {
    expect(isOurHeader(key, text)).toBe(ours);
  });
});
