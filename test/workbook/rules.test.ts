import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { cloudPlatformTable } from "../../src/rules";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { AS_OF, CREDENTIAL_HEADER, LEDGER_HEADER, sourceBook } from "./support/sourceBooks";
import { LIST, OUTPUT_HEADER } from "./support/partners";

const workbooks = Workbooks.ofFile();

/** The built-in table with other tiers and amounts: Contoso's 20,000 do for Member, and Fabrikam's 120,000 not for Elite. */
const COPIED = cloudPlatformTable.map((row) =>
  row.map((cell): CellValue => {
    const to: Record<string, CellValue> = { Silver: "Member", Gold: "Elite", 100000: 200_000 };
    return to[String(cell)] ?? (cell as CellValue);
  })
);
/** People alone, by an expression; the shape of the ready tables. */
const EXPRESSIONS: CellValue[][] = [
  ["Tier", "Requirement", "Market", "Value", "Title", "Group"],
  ["Ready", "People", "Any", 2, "", "Exam"],
  ["Any", "Exam", "Any", "70-532", "", ""],
  ["Any", "Exam", "Any", "70-533", "", ""],
];

async function judgedBy(
  table: CellValue[][],
  list: CellValue[][] = LIST,
  output: "values" | "formulas" = "values"
): Promise<OpenWorkbook> {
  const open = await workbooks.open({
    sheets: { Partners: { A1: list }, "Our rules": { B3: table } },
  });
  await open.select("A2");
  await open.setUp(({ ruleTables }) => {
    const [found] = ruleTables;
    return { rules: found?.choice ?? null, output, summary: false };
  });
  return open;
}

describe("a rule table of the workbook", () => {
  it.each<[string, CellValue[][], CellValue[][], CellValue[]]>([
    ["a copied table", COPIED, LIST, ["Member", "Member"]],
    ["expressions", EXPRESSIONS, LIST, ["None", "Ready"]],
    [
      "no measure: the list needs no consumption",
      EXPRESSIONS,
      LIST.map(([name = "", , , people = ""]) => [name, people]),
      ["None", "Ready"],
    ],
  ])("%s judges a row and all rows", async (_, table, list, tiers) => {
    const open = await judgedBy(table, list);
    expect(await open.check()).toMatchObject({
      kind: "verdict",
      verdict: { tier: tiers[0] === "None" ? null : tiers[0] },
    });
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2, problems: 0 });
    const column = "ABCDE"[list[0]?.length ?? 0] ?? "";
    expect(await open.values(`${column}1:${column}3`)).toEqual(
      [OUTPUT_HEADER[0], ...tiers].map((cell) => [cell])
    );
  });

  const BY_ROLE: [string, number][] = [
    ["DPOR", 16_000],
    ["DAP", 150_000],
    ["PAL", 200_000],
  ];
  it.each<[string, string[], string]>([
    ["no row: those of record", [], "Silver"],
    ["others by name", ["dap"], "Gold"],
    ["several by name", ["DPOR", "TPOR"], "Silver"],
    ["any", ["Any"], "Gold"],
  ])("says which rows of a ledger count: %s", async (_, associations, tier) => {
    const rows = BY_ROLE.map(([role, amount]) => [1001, "Contoso", AS_OF, amount, role]);
    const book = sourceBook(
      [[...LEDGER_HEADER, "Association"], ...rows],
      [CREDENTIAL_HEADER, [1001, "", "Ana", "70-532"], [1001, "", "Eva", "70-533"]]
    );
    const table = [
      ...(cloudPlatformTable as CellValue[][]),
      ...associations.map((one): CellValue[] => ["Any", "Association", "Any", one, ""]),
    ];
    const open = await workbooks.open({ sheets: { ...book.sheets, Rules: { A1: table } } });
    await open.select("A2");
    await open.setUp(({ setup, ruleTables }) => ({
      rules: ruleTables[0]?.choice ?? null,
      answers: { ...setup.answers, association: { dap: false, dpor: false } },
      asOf: AS_OF,
      summary: false,
    }));
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    expect(await open.values("D2")).toEqual([[tier]]);
  });

  it("that somebody edits while a run reads ends the run", async () => {
    const open = await judgedBy(COPIED);
    await open.page.evaluate(() => {
      const { host, workbook, rect } = window.bookHost;
      const sheet = workbook.sheet("Our rules");
      // The amounts stand in a column between others.
      const at = rect("E4");
      let seen = 0;
      host.faults.beforeRequest = () => {
        if (++seen === 8) workbook.asUser(() => sheet.setContents(at, [[1]]));
        return undefined;
      };
    });
    expect(await open.evaluate()).toMatchObject({ kind: "changedMeanwhile" });
    expect(await open.values("E1:E3")).toEqual([[""], [""], [""]]);
  });

  it("stands in live formulas as an absolute reference", async () => {
    const open = await judgedBy(COPIED, LIST, "formulas");
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    const rules = `'Our rules'!$B$3:$F$${String(COPIED.length + 2)}`;
    expect(await open.formulas("E2:J2")).toEqual([
      [
        `=PARTNER.COMPETENCY_TIER(C2,B2,D2,${rules})`,
        '=IFERROR(IF(E2="None","Member",IF(E2="Member","Elite","")),"")',
        `=IF(F2<>"",PARTNER.CONSUMPTION_GAP(C2,B2,F2,${rules}),IF(E2="","",0))`,
        `=IF(F2<>"",PARTNER.PEOPLE_GAP(D2,F2,${rules}),IF(E2="","",0))`,
        `=IF(F2<>"",PARTNER.MISSING_EXAMS(D2,F2,${rules}),"")`,
        `=PARTNER.EXPLAIN_TIER(C2,B2,D2,,${rules})`,
      ],
    ]);
  });

  describe("that was chosen", () => {
    const SECOND = EXPRESSIONS.map((row) =>
      row.map((cell) => (cell === "Ready" ? "Steady" : cell))
    );
    const tiersAfter = async (act: (open: OpenWorkbook) => Promise<unknown>): Promise<unknown> => {
      const open = await workbooks.open({
        sheets: {
          Partners: { A1: LIST },
          // Two below each other, and one beside them.
          "Our rules": { B3: EXPRESSIONS, B9: SECOND, J4: COPIED },
        },
      });
      await open.select("A3");
      const offer = await open.describe();
      expect(offer.ruleTables.map(({ sheet, address }) => [sheet, address])).toEqual([
        ["Our rules", "B3:G6"],
        ["Our rules", `J4:N${String(COPIED.length + 3)}`],
        ["Our rules", "B9:G12"],
      ]);
      await open.setUp(({ ruleTables }) => ({ rules: ruleTables[2]?.choice ?? null }));
      await act(open);
      return open.check();
    };

    it.each<[string, (open: OpenWorkbook) => Promise<unknown>]>([
      ["nothing happens", () => Promise.resolve()],
      [
        "its sheet is renamed",
        (open) =>
          open.page.evaluate(() => {
            const { workbook } = window.bookHost;
            workbook.asUser(() => {
              workbook.sheet("Our rules").name = "Programme";
            });
          }),
      ],
      [
        "rows are inserted above it",
        (open) =>
          open.page.evaluate(() => {
            const { workbook } = window.bookHost;
            workbook.asUser(() => workbook.sheet("Our rules").insertRows(7, 9));
          }),
      ],
    ])("is still judged by when %s", async (_, act) => {
      expect(await tiersAfter(act)).toMatchObject({ kind: "verdict", verdict: { tier: "Steady" } });
    });

    it("may stand on the list's own sheet", async () => {
      const open = await workbooks.open({ sheets: { Partners: { A1: LIST, M2: EXPRESSIONS } } });
      await open.select("A3");
      await open.setUp(({ ruleTables }) => ({
        rules: ruleTables[0]?.choice ?? null,
        summary: false,
      }));
      expect(await open.check()).toMatchObject({ verdict: { tier: "Ready" } });
      expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2 });
      expect(await open.values("E1:E3")).toEqual([["Tier"], ["None"], ["Ready"]]);
    });

    it("by the first versions, which knew its sheet alone, is the first there", async () => {
      const open = await workbooks.open({
        sheets: { Partners: { A1: LIST }, "Our rules": { B3: EXPRESSIONS, B9: SECOND } },
      });
      await open.select("A3");
      await open.setUp(({ ruleTables }) => ({
        rules: { sheetId: ruleTables[0]?.choice.sheetId ?? "" },
      }));
      expect(await open.check()).toMatchObject({ verdict: { tier: "Ready" } });
    });
  });

  const faulty: CellValue[][] = [
    ...COPIED,
    ["Elite", "Peple", "Any", 1, ""],
    ["Elite", "Seats", "Narnia", 5, ""],
  ];
  // The table begins in row 3 of its sheet.
  const row = COPIED.length + 3;
  it.each<[string, CellValue[][], object]>([
    [
      "every fault, with its cell,",
      faulty,
      {
        kind: "rulesFaulty",
        sheet: "Our rules",
        faults: [
          { fault: { code: "rulesSlip", details: { row } }, address: `C${String(row)}` },
          {
            fault: { code: "rulesMarket", details: { row: row + 1 } },
            address: `D${String(row + 1)}`,
          },
        ],
      },
    ],
    [
      "a measure without a column",
      [...EXPRESSIONS, ["Ready", "Active users", "Any", 5, "", ""]],
      { kind: "missingColumns", missing: [{ measure: "Active users" }] },
    ],
  ])("%s is told before anything is written", async (_, table, problem) => {
    const open = await judgedBy(table);
    expect(await open.check()).toMatchObject(problem);
    expect(await open.evaluate()).toMatchObject(problem);
    expect(await open.values("E1:J3")).toEqual(LIST.map(() => ["", "", "", "", "", ""]));
  });
});
