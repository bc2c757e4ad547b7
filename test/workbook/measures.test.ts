import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import type { Setup, SetupOffer } from "../../src/workbook";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { LIST, OUTPUT_HEADER } from "./support/partners";
import { AS_OF } from "./support/sourceBooks";

const workbooks = Workbooks.ofFile();

/** Two amounts, one by market, and a status; a role beside another one. */
const PROGRAMME: CellValue[][] = [
  ["Tier", "Requirement", "Market", "Value", "Title", "Group"],
  ["Base", "Active users", "Any", 100, "", ""],
  ["Top", "Active users", "Developed", 1_000, "", ""],
  ["Top", "Active users", "Developing", 500, "", ""],
  ["Top", "Won customers", "Any", 5, "", ""],
  ["Top", "Signed", "Any", true, "", ""],
  ["Top", "People", "Any", 1, "", "all of Sales"],
  ["Top", "other People", "Any", 1, "", "Support"],
  ["Any", "Exam", "Any", "S-1", "", "Sales"],
  ["Any", "Exam", "Any", "S-2", "", "Sales"],
  ["Any", "Exam", "Any", "T-1", "", "Support"],
];
/** Amounts alone. */
const AMOUNTS: CellValue[][] = [
  ["Tier", "Requirement", "Value"],
  ["Base", "Seats", 10],
  ["Top", "Seats", 50],
];
const PROGRAMME_LIST: CellValue[][] = [
  ["Partner", "Market", "Signed", "Number of active users", "Won customers", "Staff"],
  ["Contoso", "Developed", "yes", 1_000, 5, "Ana: S-1, S-2; Ben: T-1"],
  ["Fabrikam", "Developed", "", 999, 4, "Ana: S-1, S-2, T-1"],
  ["Adatum", "", "no", 600, 5, ""],
  ["Litware", "Developing", "", "", "", ""],
  ["Wingtip", "Developing", "perhaps", 5, 5, ""],
];

interface Case {
  readonly sheets: Record<string, Record<string, CellValue[][]>>;
  readonly tables?: readonly string[];
  readonly setup?: (offer: SetupOffer) => Partial<Setup>;
}

/** Opens a book whose sheet Rules holds the table that judges its sheet Partners. */
async function judged({ sheets, tables, setup }: Case): Promise<OpenWorkbook> {
  const open = await workbooks.open({ sheets, ...(tables && { tables }) });
  await open.select("A2");
  await open.setUp((offer) => ({
    rules: offer.ruleTables[0]?.choice ?? null,
    summary: false,
    ...setup?.(offer),
  }));
  return open;
}
const programme = (list = PROGRAMME_LIST, rules = PROGRAMME): Case["sheets"] => ({
  Partners: { A1: list },
  Rules: { A1: rules },
});

describe("rules of several measures", () => {
  it("find their columns by name, and write a gap for each", async () => {
    const open = await judged({ sheets: programme() });
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 5, problems: 1 });
    expect((await open.values("G1:M6")).map((row) => row.slice(0, 7))).toEqual([
      [
        "Tier",
        "Next tier",
        "Active users gap",
        "Won customers gap",
        "Signed gap",
        "People gap",
        "Missing exams",
      ],
      ["Top", "", 0, 0, 0, 0, ""],
      ["Base", "Top", 1, 1, 1, 1, "1 more person: T-1"],
      ["Base", "Top", "", 0, 1, 2, "1 more person: all of S-1, S-2; 1 other person: T-1"],
      ["None", "Base", 100, 0, 0, 0, ""],
      ["Cannot be determined", "", "", "", "", "", ""],
    ]);
  });

  it.each<[number, object]>([
    [2, { kind: "verdict", verdict: { tier: "Top", nextTier: null } }],
    [3, { kind: "verdict", verdict: { tier: "Base", nextTier: "Top" } }],
    [5, { kind: "verdict", verdict: { tier: null, nextTier: "Base" } }],
    [6, { kind: "faults", faults: [{ field: "measure signed", header: "Signed", address: "C6" }] }],
  ])("check row %i", async (row, expected) => {
    const open = await judged({ sheets: programme() });
    await open.select(`D${String(row)}`);
    expect(await open.check()).toMatchObject(expected);
  });

  it("speak the language of the run, and follow rules that were changed", async () => {
    const open = await judged({ sheets: programme() });
    expect(await open.evaluate("de")).toMatchObject({ kind: "done" });
    expect(await open.values("I1:K1")).toEqual([
      ["Active users: fehlt", "Won customers: fehlt", "Signed: fehlt"],
    ]);
    // One measure for another, in the column that is free; the status goes.
    await open.type("B5", [["Seats"]], "Rules");
    await open.type("A6:F6", [["", "", "", "", "", ""]], "Rules");
    await open.type("E1", [["Seats"]]);
    expect(await open.evaluate()).toMatchObject({ kind: "done", problems: 0 });
    expect(await open.values("G1:N2")).toEqual([
      [
        "Tier",
        "Next tier",
        "Active users gap",
        "Seats gap",
        "Signed: fehlt",
        ...OUTPUT_HEADER.slice(3),
      ],
      ["Top", "", 0, 0, "", 0, "", ""],
    ]);
    await open.undo();
    expect(await open.values("I1:L1")).toEqual([
      ["Active users: fehlt", "Won customers: fehlt", "Signed: fehlt", "Fehlende Personen"],
    ]);
  });

  it("ask once how amounts read that are text", async () => {
    const [header = [], contoso = []] = PROGRAMME_LIST;
    const list = [header, contoso.map((cell) => (cell === 1_000 ? "'1.000" : cell))];
    const open = await judged({ sheets: programme(list) });
    expect(await open.evaluate()).toMatchObject({
      kind: "questions",
      questions: [{ kind: "decimalSign", header: "Number of active users" }],
    });
  });

  it("cannot be followed by formulas of single cells, which the offer says", async () => {
    const open = await judged({ sheets: programme(), setup: () => ({ output: "formulas" }) });
    expect(await open.describe()).toMatchObject({ formulas: "severalMeasures" });
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    expect(await open.formulas("G2")).toEqual([["Top"]]);
  });

  it("are summed up by their names", async () => {
    const open = await judged({ sheets: programme(), setup: () => ({ summary: true }) });
    expect(await open.evaluate()).toMatchObject({ kind: "done", summary: "Partner summary" });
    const cells = await open.values("A1:I30", "Partner summary");
    const row = (first: string): unknown => cells.find(([cell]) => cell === first)?.slice(1);
    expect(row("Rules")).toEqual(["Rules!A1:F11", "", "", "", "", "", "", ""]);
    expect(row("Next tier")).toEqual([
      "Partners",
      "Active users missing",
      "Won customers missing",
      "Signed missing",
      "People missing",
      "",
      "",
      "",
    ]);
    const gaps = (tier: string): unknown => cells.filter(([cell]) => cell === tier)[1]?.slice(1);
    expect(gaps("Base")).toEqual([1, 100, 0, 0, 0, "", "", ""]);
    expect(gaps("Top")).toEqual([2, 1, 1, 2, 3, "", "", ""]);
  });
});

describe("what rules do not ask for", () => {
  const list: CellValue[][] = [
    ["Partner", "Seats"],
    ["Contoso", 50],
    ["Fabrikam", 9],
  ];

  it.each<[string, Case]>([
    ["a column", { sheets: programme(list, AMOUNTS) }],
    [
      "a market that nobody could read",
      {
        sheets: programme(
          list.map((row, i) => [...row, ["Market", "Narnia", "?"][i] ?? ""]),
          AMOUNTS
        ),
      },
    ],
    [
      "a ledger or a credential list",
      {
        sheets: {
          ...programme(list, AMOUNTS),
          Other: {
            A1: [
              ["x", "y"],
              [1, 2],
            ],
          },
        },
        setup: ({ ledgers }) => {
          const source = {
            sheetId: ledgers.find(({ sheet }) => sheet === "Other")?.sheetId ?? "",
            columns: {},
          };
          return { ledger: source, credentials: source, asOf: AS_OF };
        },
      },
    ],
  ])("is not needed: %s", async (_, book) => {
    const open = await judged(book);
    expect(await open.check()).toMatchObject({ kind: "verdict", verdict: { tier: "Top" } });
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2, problems: 0 });
    const width = book.sheets["Partners"]?.["A1"]?.[0]?.length ?? 0;
    const [first = "", last = ""] = ["CDE"[width - 2], "FGH"[width - 2]];
    expect(await open.values(`${first}1:${last}3`)).toEqual([
      ["Tier", "Next tier", "Seats gap", "People gap"],
      ["Top", "", 0, 0],
      ["None", "Base", 1, 0],
    ]);
  });

  it("is not asked for in the offer", async () => {
    const open = await judged({ sheets: programme(list, AMOUNTS) });
    expect(await open.describe()).toMatchObject({
      needs: {
        market: false,
        consumption: false,
        measures: [{ name: "Seats", field: "measure seats" }],
        people: false,
      },
      partners: { found: { "measure seats": "Seats" } },
      formulas: "possible",
    });
  });

  it("stands in live formulas as a blank", async () => {
    const open = await judged({
      sheets: programme(list, AMOUNTS),
      setup: () => ({ output: "formulas" }),
    });
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    const rules = "'Rules'!$A$1:$C$3";
    expect(await open.formulas("C2:H2")).toEqual([
      [
        `=PARTNER.COMPETENCY_TIER(B2,"","",${rules})`,
        '=IFERROR(IF(C2="None","Base",IF(C2="Base","Top","")),"")',
        `=IF(D2<>"",PARTNER.CONSUMPTION_GAP(B2,"",D2,${rules}),IF(C2="","",0))`,
        `=IF(D2<>"",PARTNER.PEOPLE_GAP("",D2,${rules}),IF(C2="","",0))`,
        `=IF(D2<>"",PARTNER.MISSING_EXAMS("",D2,${rules}),"")`,
        `=PARTNER.EXPLAIN_TIER(B2,"","",,${rules})`,
      ],
    ]);
  });
});

describe("live formulas in a table", () => {
  const list: CellValue[][] = [
    ["Partner", "Licences", "Seats"],
    ["Contoso", 50, 9],
    ["Fabrikam", 9, 50],
  ];
  it("become those of another measure, and go with it", async () => {
    const open = await judged({
      sheets: programme(list, AMOUNTS),
      tables: ["A1:C3"],
      setup: () => ({ output: "formulas" }),
    });
    const gap = async (): Promise<unknown> => (await open.formulas("F1:F2")).flat();
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    expect(await gap()).toEqual(["Seats gap", expect.stringContaining("[Seats]")]);
    await open.type("B2:B3", [["Licences"], ["Licences"]], "Rules");
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true });
    expect(await gap()).toEqual(["Licences gap", expect.stringContaining("[Licences]")]);
    const others = [
      ["Tier", "Requirement", "Value", "Group"],
      ["Base", "People", 0, "Exam"],
      ["", "Exam", "T-1", ""],
    ];
    await open.type("A1:D3", others, "Rules");
    await open.setUp(({ setup }) => ({ columns: { ...setup.columns, people: "Licences" } }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true });
    expect(await gap()).toEqual(["Licences gap", ""]);
  });
});

describe("the column of a measure", () => {
  const list: CellValue[][] = [
    ["Partner", "Licences", "Seats bought"],
    ["Contoso", 50, 9],
  ];

  it("is chosen, remembered for the rules, and found wherever it moves", async () => {
    const open = await judged({
      sheets: {
        Partners: { A1: list },
        Rules: {
          A1: AMOUNTS,
          F1: AMOUNTS.map((row) => row.map((cell) => (cell === 10 ? 5 : cell))),
        },
      },
    });
    expect(await open.evaluate()).toMatchObject({ missing: [{ measure: "Seats" }] });
    const choose = (table: number, header: string): Promise<void> =>
      open.setUp(({ setup, ruleTables }) => {
        const rules = ruleTables[table]?.choice ?? null;
        const mark = rules?.table?.mark ?? "";
        return { rules, measures: { ...setup.measures, [mark]: { "measure seats": header } } };
      });
    await choose(0, "Licences");
    expect(await open.check()).toMatchObject({ verdict: { tier: "Top" } });
    await choose(1, "Seats bought");
    expect(await open.check()).toMatchObject({ verdict: { tier: "Base", nextTier: "Top" } });
    await open.setUp(({ ruleTables }) => ({ rules: ruleTables[0]?.choice ?? null }));
    await open.type("A1:C2", [
      ["Partner", "Seats bought", "Licences"],
      ["Contoso", 9, 50],
    ]);
    expect(await open.check()).toMatchObject({ verdict: { tier: "Top" } });
  });

  it("is asked for again where it is gone", async () => {
    const open = await judged({ sheets: programme(list, AMOUNTS) });
    await open.setUp(({ setup }) => ({
      measures: { [setup.rules?.table?.mark ?? ""]: { "measure seats": "Licences" } },
    }));
    await open.type("B1", [["Something else"]]);
    expect(await open.check()).toMatchObject({ missing: [{ measure: "Seats" }] });
  });
});

describe("the row check", () => {
  it("is made anew when its rules change", async () => {
    const open = await judged({
      sheets: programme(
        [
          ["Partner", "Seats"],
          ["Contoso", 20],
        ],
        AMOUNTS
      ),
    });
    await open.addin.evaluate(() => window.addin.watch());
    expect(await open.lastCheck()).toMatchObject({ verdict: { tier: "Base" } });
    await open.type("C3", [[20]], "Rules");
    await open.addin.waitForFunction(() => {
      const last = window.addin.heard.at(-1);
      return last?.kind === "verdict" && last.verdict.tier === "Top";
    });
    await open.addin.evaluate(() => window.addin.unwatch());
  });
});

it("the built-in rules ask for what they asked for", async () => {
  const open = await workbooks.open({ sheets: { Partners: { A1: LIST } } });
  await open.select("A2");
  expect(await open.describe()).toMatchObject({
    needs: { market: true, consumption: true, measures: [], people: true },
  });
});
