import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { call, CustomFunctionsError, loadFunctions } from "../support/functionsBundle";

const functions = loadFunctions();
const shows = (id: string, ...args: unknown[]): unknown => call(functions, id, ...args);

describe("one plain sentence says what to change", () => {
  test.each<[id: string, args: unknown[], error: string, message: string]>([
    [
      "COMPETENCY_TIER",
      ["15.000", "Developed", 1],
      "#VALUE!",
      'Consumption is the text "15.000"; type it as a number of US dollars.',
    ],
    [
      "COMPETENCY_TIER",
      [20_000, "Germany", 1],
      "#VALUE!",
      '"Germany" is no market; write Developed or Developing.',
    ],
    [
      "COMPETENCY_TIER",
      [12_000, "", 1],
      "#N/A",
      "The answer depends on the market; fill in Developed or Developing.",
    ],
    [
      "COMPETENCY_TIER",
      [[[1], [2]], [["Developed"], [""], [""]], 1],
      "#VALUE!",
      "The ranges differ in size; give ranges of the same rows and columns, or single cells.",
    ],
    [
      "COMPETENCY_TIER",
      [20_000, "Developed", 1, [["Tier"], ["Silver"]]],
      "#VALUE!",
      "The rule table's header lacks: Requirement, Value; copy the shape of PARTNER.RULES().",
    ],
    [
      "WAY_UP",
      [20_000, "Developed", [["Ana: 70-532"], ["Ben: 70-533"]]],
      "#VALUE!",
      "The way up takes one partner; give single cells, and a formula for each partner.",
    ],
    [
      "PEOPLE_GAP",
      [1.5],
      "#VALUE!",
      "People is 1.5; give a whole number, 0 or more, or a list of names and exams.",
    ],
    [
      "PEOPLE_GAP",
      [1, "Bronze"],
      "#VALUE!",
      '"Bronze" is no tier of these rules; write one of: Silver, Gold.',
    ],
    [
      "CONSUMPTION_12M",
      ["A", [["A"]], [[42_900]], [["ten"]], 42_923],
      "#VALUE!",
      'Row 1 of the ledger: the amount "ten" is no number; type it as one.',
    ],
    [
      "CERTIFIED_PEOPLE",
      ["A", [["A"], ["A"]], [["Ana"], ["Ben"]], [["70-532"], ["70-533"]], [["yes"], ["maybe"]]],
      "#VALUE!",
      'Row 2: the status "maybe" is not known; write passed, failed or expired.',
    ],
    [
      "EVALUATE_PARTNERS",
      [
        [
          ["Partner", "Consumption"],
          ["A", 1],
        ],
      ],
      "#VALUE!",
      "The table has no column for Market or People; add one or mend its header.",
    ],
  ])("%s %j", (id, args, error, message) => {
    expect(shows(id, ...args)).toEqual({ error, message });
  });
});

describe("EXPLAIN_TIER", () => {
  test.each<[what: string, args: unknown[], lines: string[]]>([
    [
      "who counted with what, and what did not and why",
      [20_000, "Developed", "Ana: 70-532; Ben: MCSA; Cy: AZ-104"],
      [
        "Meets the requirements for Silver.",
        "Silver: consumption US$20,000, needs US$15,000 (met); people 1, needs 1 (met).",
        "Gold: consumption US$20,000, needs US$100,000 (US$80,000 missing); people 1, needs 2 (1 missing).",
        "Counted: Ana (70-532).",
        'Not counted: Ben: MCSA names no track; write "MCSA: Linux on Azure" if it is that one.',
        "Not counted: Cy: AZ-104 is none of the exams and assessments of these rules.",
        "Rules: Cloud Platform competency, Azure Consumption option, 2017-07-07.",
      ],
    ],
    [
      "an unknown market",
      [12_000, "", 1, "Silver"],
      [
        "Cannot be determined: The answer depends on the market; fill in Developed or Developing.",
        "In a developed market: None. In a developing market: Silver.",
        "Silver: consumption US$12,000, needs US$15,000 in a developed or US$10,000 in a developing market (depends on the market); people 1, needs 1 (met).",
        "Counted: 1, given as a number without names.",
        "If the market is a developing one, it would be Silver; an unknown market is never taken as that.",
        "Rules: Cloud Platform competency, Azure Consumption option, 2017-07-07.",
      ],
    ],
    [
      "cells that cannot be read",
      ["15.000", "Germany", 1],
      [
        'Cannot be determined: Consumption is the text "15.000"; type it as a number of US dollars. "Germany" is no market; write Developed or Developing.',
      ],
    ],
    ["a blank row", ["", "", ""], [""]],
  ])("%s", (_, args, lines) => {
    expect(shows("EXPLAIN_TIER", ...args)).toBe(lines.join("\n"));
  });

  test("an error value that came in goes out", () => {
    expect(shows("EXPLAIN_TIER", "#REF!", "Developed", 1)).toMatchObject({ error: "#REF!" });
  });

  test("a number of people that is a course id is no number of people", () => {
    expect(shows("EXPLAIN_TIER", 20_000, "Developed", 13_736)).toBe(
      'Cannot be determined: 13736 is a credential, not a number of people; write "Ana: 13736", with the name of whoever passed.'
    );
  });

  test("what is there never looks like what is needed", () => {
    expect(shows("EXPLAIN_TIER", 14_999.999, "Developed", 1, "Silver")).toContain(
      "Silver: consumption US$14,999.99, needs US$15,000 (US$0.01 missing)"
    );
  });

  test("stays within what a cell holds", () => {
    const roster = Array.from({ length: 4_000 }, (_, i) => `P${i}: x`).join(";");
    expect(String(shows("EXPLAIN_TIER", 20_000, "Developed", roster)).length).toBeLessThanOrEqual(
      32_767
    );
  });
});

describe("spilled tables", () => {
  test("EVALUATE_PARTNERS finds columns by header and keeps bad rows apart", () => {
    const table = [
      ["Firma", "Markt", "Verbrauch (USD)", "Personen"],
      ["A", "Developed", 120_000, "Ana: 70-532; Ben: 70-533"],
      ["B", "", 12_000, 1],
      ["C", "Developed", "15.000", 1],
      ["", "", "", ""],
    ];
    expect(shows("EVALUATE_PARTNERS", table)).toEqual([
      ["Tier", "Next tier", "Consumption gap", "People gap", "Missing exams", "Notes"],
      ["Gold", "", 0, 0, "", ""],
      [
        ...Array.from({ length: 5 }, () => expect.objectContaining({ error: "#N/A" }) as unknown),
        expect.stringContaining("fill in Developed or Developing"),
      ],
      [
        expect.objectContaining({ error: "#VALUE!" }),
        "",
        "",
        "",
        "",
        expect.stringContaining("15.000"),
      ],
      ["", "", "", "", "", ""],
    ]);
  });

  test("REQUIREMENTS of one tier", () => {
    const rows = shows("REQUIREMENTS", "Silver") as unknown[][];
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["Tier", "Requirement", "Market", "Amount", "Unit"],
      ["Silver", "Consumption", "Developed", 15_000, "US$"],
      ["Silver", "Consumption", "Developing", 10_000, "US$"],
      ["Silver", "People", "Any", 1, "people"],
    ]);
  });

  test("RULES given back as [rules] changes no answer", () => {
    const rules = shows("RULES");
    expect(shows("COMPETENCY_TIER", 15_000, "Developed", "Ana: Cloud Platform", rules)).toBe(
      "Silver"
    );
    expect(shows("MISSING_EXAMS", "", "Gold", rules)).toBe(shows("MISSING_EXAMS", "", "Gold"));
  });
});

describe("COMPETENCY_CARD", () => {
  const args = ["Lumen Sud", 20_000, "Developed", "Ana: 70-532"];

  test("is an entity whose fields formulas can read", () => {
    expect(shows("COMPETENCY_CARD", ...args)).toMatchObject({
      type: "Entity",
      text: "Lumen Sud: Silver",
      properties: {
        Tier: { basicValue: "Silver" },
        "Next tier": { basicValue: "Gold" },
        "Consumption gap": { basicValue: 80_000 },
        "People gap": { basicValue: 1 },
      },
    });
  });

  test("shows on its card only properties that it has", () => {
    const { properties, layouts } = shows("COMPETENCY_CARD", ...args) as {
      properties: object;
      layouts: { card: { sections: { properties: string[] }[] } };
    };
    expect(layouts.card.sections.flatMap((section) => section.properties).sort()).toEqual(
      Object.keys(properties).sort()
    );
  });

  test("is plain text where the host has no data types", () => {
    const old = loadFunctions({
      Office: { context: { requirements: { isSetSupported: () => false } } },
    });
    expect(call(old, "COMPETENCY_CARD", ...args)).toBe("Lumen Sud: Silver");
  });
});

test("an error among several cells is a text where it would make all of them an error", () => {
  const old = loadFunctions({
    Office: { context: { requirements: { isSetSupported: () => false } } },
  });
  const [consumption, people] = [
    [[20_000], [20_000]],
    [["Ana: 70-532"], ["Ana: 70-532"]],
  ];
  const cells = [consumption, [["Developed"], ["Neverland"]], people] as const;
  expect(call(old, "COMPETENCY_TIER", ...cells)).toEqual([
    ["Silver"],
    [expect.stringMatching(/^#VALUE!: .+/)],
  ]);
  // Alone it stays an error.
  expect(call(old, "COMPETENCY_TIER", [[1]], [["Neverland"]], [[1]])).toMatchObject({
    error: "#VALUE!",
  });
});

test("the roster that CERTIFIED_PEOPLE gives reads back as the same people", () => {
  const list = [
    [["A"], ["A"], ["A"], ["A"], ["A"]],
    [["Silva; Ana"], ["MCSA"], [""], ["Ben: Ito"], ["Ben Ito"]],
    [["70-532"], ["70-533"], ["AZ-900: Azure"], ["13736"], ["70 534"]],
  ];
  const roster = shows("CERTIFIED_PEOPLE", "a ", ...list);
  expect(roster).toBe("Silva Ana: 70-532; (MCSA): 70-533; AZ-900 Azure; Ben Ito: 13736, 70 534");
  expect(shows("PEOPLE_GAP", roster, "Gold")).toBe(0);
});

test("COMPETENCY_TIER, made for speed, judges as EVALUATE_PARTNERS does with all its evidence", () => {
  const person = fc.constantFrom(
    "Ana: 70-532",
    "Ben: 13736, 70-533",
    "ana: MCSA",
    "16571",
    "Cy: AZ-104",
    "José: 70-475",
    "Jose\u0301: 13735"
  );
  const people = fc.oneof(
    fc.array(person, { maxLength: 5 }).map((all) => all.join("; ")),
    fc.nat(3),
    fc.constantFrom(1.5, "#N/A")
  );
  const consumption = fc.constantFrom(
    0,
    9_999,
    10_000,
    14_999.99,
    15_000,
    99_999.99,
    100_000,
    "15.000",
    null
  );
  const market = fc.constantFrom("Developed", "Entwicklungsland", "", 0, "Germany");
  const errors = (cell: unknown): unknown => (cell as { error?: string }).error ?? cell;
  fc.assert(
    fc.property(consumption, market, people, fc.boolean(), (...[have, where, who, mix]) => {
      const rules = (shows("RULES") as unknown[][]).map((row) =>
        row[1] === "Mix paths" ? ["Any", "Mix paths", "Any", mix] : row
      );
      const table = [
        ["Consumption", "Market", "People"],
        [have, where, who],
      ];
      const rows = shows("EVALUATE_PARTNERS", table, rules) as unknown[][];
      expect(errors(shows("COMPETENCY_TIER", have, where, who, rules))).toBe(errors(rows[1]?.[0]));
    }),
    { numRuns: 500 }
  );
});

test("one partner on several days", () => {
  const ledger = [
    [["A"], ["A"]],
    [[42_558], [42_900]],
    [[100], [7]],
  ];
  expect(shows("CONSUMPTION_12M", "A", ...ledger, [[42_922], [42_923]])).toEqual([[107], [7]]);
});

test("ledger amounts are summed without losing cents", () => {
  const rows = Array.from({ length: 150_000 }, () => ["A"]);
  const column = (value: unknown): unknown[][] => rows.map(() => [value]);
  expect(shows("CONSUMPTION_12M", "A", rows, column(42_900), column(0.1), 42_923)).toBe(15_000);
});

test("whatever the cells hold, there is an answer or a plain error", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      null,
      undefined,
      "",
      0,
      1,
      true,
      "Developed",
      "Silver",
      "Ana: 70-532",
      "#N/A",
      "__proto__",
      "constructor",
      NaN,
      Infinity,
      -0,
      "\ud800",
      "\u200f",
      "１３７３６"
    ),
    fc.constantFrom<unknown>(
      { type: "Error", basicValue: "#SPILL!" },
      { type: "Entity", basicValue: {} },
      { basicValue: "x" },
      {},
      [],
      { code: 7 }
    ),
    fc.string(),
    fc.double()
  );
  const argument = fc.oneof(
    cell,
    fc.array(fc.array(cell, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 3 })
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...functions.keys()),
      fc.array(argument, { maxLength: 6 }),
      (id, args) => {
        try {
          functions.get(id)?.(...args);
        } catch (error) {
          if (!(error instanceof CustomFunctionsError) || !error.message) throw error;
        }
      }
    ),
    { numRuns: 3000 }
  );
});
