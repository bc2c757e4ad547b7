import { describe, expect, test } from "vitest";
import { call, loadFunctions } from "../support/functionsBundle";
import programmes from "./ruleTables.json";

interface Programme {
  readonly table: unknown[][];
  /** By function: its arguments before the rules, and last what it gives. */
  readonly cases: Readonly<Record<string, readonly unknown[][]>>;
}

const functions = loadFunctions();
const bare = (result: unknown): unknown => {
  const { error } = (result ?? {}) as { error?: string };
  return error === undefined ? result : { error };
};

// Invented programmes: roles, quotas, alternatives, areas, counts, a status, options, and tables that are refused.
describe.each(Object.entries(programmes as unknown as Record<string, Programme>))(
  "a rule table with %s",
  (_, { table, cases }) => {
    test.each(
      Object.entries(cases).flatMap(([id, rows]) =>
        rows.map((row) => [`${id} ${JSON.stringify(row.slice(0, -1))}`, id, row] as const)
      )
    )("%s", (_title, id, row) => {
      const args = row.slice(0, -1).map((cell) => [[cell]]);
      expect(bare(call(functions, id, ...args, table))).toEqual(row.at(-1));
    });
  }
);

describe("a programme by its functions", () => {
  const ROLES = [
    ["Tier", "Requirement", "Market", "Value", "Title", "Group"],
    ["Silver", "People", "", 1, "", "all of Admin and 14354"],
    ["Silver", "other People", "", 1, "", "Sales"],
    ["Gold", "People", "", 2, "", "all of Admin and 14354"],
    ["Gold", "other People", "", 2, "", "Sales"],
    ["Gold", "Seats", "", 100, "seats deployed", ""],
    ["", "Exam", "", "70-764", "", "Admin"],
    ["", "Exam", "", "70-765", "", "Admin"],
    ["", "Exam", "", "S-1", "", "Sales"],
    ["", "Exam", "", "S-2", "", "Sales"],
    ["", "Assessment", "", 14354, "Foundational", ""],
  ];
  const OPTIONS = [
    ["Tier", "Requirement", "Value", "Group", "Option"],
    ["Silver", "Consumption", 1_000, "", "Money"],
    ["Silver", "People", 2, "S-1", "Skills"],
    ["", "Exam", "S-1", "", ""],
  ];
  const shows = (id: string, ...args: unknown[]): unknown => call(functions, id, ...args);

  test.each<[id: string, args: unknown[], shown: unknown]>([
    [
      "MISSING_EXAMS",
      ["", "Silver", ROLES],
      "1 more person: all of 70-764, 70-765, and 14354; 1 other person: S-1 or S-2",
    ],
    ["MISSING_EXAMS", ["S-1", "Silver", ROLES], "1 more person: all of 70-764, 70-765, and 14354"],
    [
      "MISSING_EXAMS",
      ["S-1; S-2; S-2", "Gold", ROLES],
      "2 more people: all of 70-764, 70-765, and 14354",
    ],
    ["MISSING_ASSESSMENTS", ["", "Silver", ROLES], ""],
    [
      "NEXT_STEPS",
      [40, "", "Ana: S-1; Ben: 70-764, 70-765, 14354", "", ROLES],
      "Gold: Seats: 60 more; 1 more person: all of 70-764, 70-765, and 14354; 1 other person: S-1 or S-2",
    ],
    [
      "NEXT_STEPS",
      [400, "", "Ana: S-1", "", OPTIONS],
      "Silver (Money): 600 more consumption".replace("600", "US$600"),
    ],
    ["WAY_UP", [400, "", "Ana: S-1", "", OPTIONS], "US$600 more consumption (Money)"],
    ["WAY_UP", [100, "", "Ana: 70-764, 14354; Cy: S-1", "Silver", ROLES], "Ana: 70-765"],
    [
      "WAY_UP",
      [100, "", "S-1; 70-764, 70-765, 14354", "Gold", ROLES],
      [
        ["1 more person: all of 70-764, 70-765, and Foundational (14354)"],
        ["1 more person: S-1 or S-2"],
      ],
    ],
    ["COMPETENCY_TIER", [0, "", "Ana: S-1; Ben: S-1", OPTIONS], "Silver"],
    ["CONSUMPTION_GAP", [400, "", "Silver", OPTIONS], 0],
    [
      "CONSUMPTION_GAP",
      [
        "not read",
        "",
        "",
        [
          ["Tier", "Requirement", "Value"],
          ["A", "People", 1],
        ],
      ],
      0,
    ],
  ])("%s %j", (id, args, shown) => {
    expect(shows(id, ...args)).toEqual(shown);
  });

  test("EXPLAIN_TIER says who fills which seat, as the next tier needs them", () => {
    const people = "Ana: S-1; Ben: 70-764, 70-765, 14354, S-1; Cy: S-2; Di: 70-764";
    expect(String(shows("EXPLAIN_TIER", 10, "", people, "", ROLES)).split("\n")).toEqual([
      "Meets the requirements for Silver.",
      "Silver: people 2, needs 2 (met).",
      "Silver, 1 with all of 70-764, 70-765, and 14354: Ben.",
      "Silver, 1 with S-1 or S-2: Ana.",
      "Gold: Seats 10, needs 100 (90 missing); people 3, needs 4 (1 missing).",
      "Gold, 2 with all of 70-764, 70-765, and 14354: Ben; 1 open.",
      "Gold, 2 with S-1 or S-2: Ana, Cy.",
      "Counted: Ana (S-1); Ben (70-764, 70-765, 14354, S-1); Cy (S-2); Di (70-764).",
      "Rules: your own rule table.",
    ]);
  });

  test("EVALUATE_PARTNERS has a gap for each measure, and takes a title above its header", () => {
    const two = [...ROLES, ["Silver", "Authorised", "", true, "", ""]];
    const table = [
      ["Partners 2018", "", "", ""],
      ["Partner", "seats", "AUTHORISED", "Team"],
      ["A", 120, "yes", "Ana: S-1; Ben: 70-764, 70-765, 14354; AZ-1"],
      ["B", 5, "perhaps", ""],
      ["C", "", "", ""],
    ];
    expect(shows("EVALUATE_PARTNERS", table, two)).toEqual([
      ["Tier", "Next tier", "Seats gap", "Authorised gap", "People gap", "Missing exams", "Notes"],
      [
        "Silver",
        "Gold",
        0,
        0,
        2,
        "1 more person: all of 70-764, 70-765, and 14354; 1 other person: S-1 or S-2",
        "Not counted, for these rules do not list them: AZ-1.",
      ],
      [
        expect.objectContaining({ error: "#VALUE!" }),
        ...["", "", "", "", ""],
        'Authorised is "perhaps"; write TRUE or FALSE, yes or no.',
      ],
      ["", "", "", "", "", "", ""],
    ]);
  });

  test("EVALUATE_PARTNERS takes the two count columns, and names the column that it used of two", () => {
    const table = [
      ["Partner", "Market", "Consumption", "ACR", "People with exams", "People with assessments"],
      ["A", "Developed", 100_000, 5, 1, 2],
      ["B", "Developed", 100_000, 5, 1, 1],
    ];
    const rows = shows("EVALUATE_PARTNERS", table) as unknown[][];
    expect(rows.slice(1).map(([tier]) => tier)).toEqual(["Gold", "Silver"]);
    expect(rows[1]?.at(-1)).toBe(
      'Several columns fit Consumption: "Consumption" was used, not "ACR".'
    );
    expect(
      shows(
        "EVALUATE_PARTNERS",
        table.map((row) => row.slice(0, 1).concat(row.slice(4))),
        ROLES.filter(([, word]) => word !== "Seats")
      )
    ).toMatchObject({ error: "#VALUE!" });
  });

  test("REQUIREMENTS has a row for each row that asks for something", () => {
    expect(
      (shows("REQUIREMENTS", "Silver", OPTIONS) as unknown[][]).map((row) => row.slice(0, 7))
    ).toEqual([
      ["Option", "Tier", "Requirement", "Market", "Amount", "Unit", "What counts"],
      ["Money", "Silver", "Consumption", "Any", 1_000, "US$", expect.stringContaining("Azure")],
      ["Skills", "Silver", "People", "Any", 2, "people", "S-1"],
    ]);
  });

  test("COMPETENCY_CARD says in words what hangs on a market that is not known", () => {
    expect(shows("COMPETENCY_CARD", "Lumen", 5_000, "", 1)).toMatchObject({
      text: "Lumen: None",
      properties: { "Consumption gap": { type: "String", basicValue: "depends on the market" } },
    });
  });

  test("rules without exams say so", () => {
    const rules = [
      ["Tier", "Requirement", "Value", "Title"],
      ["Silver", "People", 1, ""],
      ["", "Assessment", 13736, "Cloud"],
    ];
    expect(shows("MISSING_EXAMS", "", "", rules)).toBe(
      "1 more person, but these rules list no exams"
    );
    expect(shows("MISSING_ASSESSMENTS", "", "", rules)).toBe("1 more person: Cloud (13736)");
  });

  test("messages quote long cells shortened", () => {
    const long = "x".repeat(32_767);
    for (const args of [
      [long, "Developed", 1],
      [1, long, 1],
    ]) {
      const { message } = shows("COMPETENCY_TIER", ...args) as { message: string };
      expect(message.length).toBeLessThanOrEqual(255);
      expect(message).toContain("…");
    }
  });
});
