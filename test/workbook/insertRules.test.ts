import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import type { CheckedRules, NewRules } from "../../src/workbook";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { LIST, onSheet } from "./support/partners";

const workbooks = Workbooks.ofFile();

const TABLE: CellValue[][] = [
  ["Tier", "Requirement", "Market", "Value", "Title", "Group"],
  ["Ready", "Certified", "Any", true, "", ""],
  ["Ready", "People", "Any", 1, "", "14354 and Exam"],
  ["Any", "Assessment", "Any", 14_354, "=1+1", ""],
  ["Any", "Exam", "Any", "1-2", "70-532", ""],
];
const RULES: NewRules = {
  name: "Ready: to go?",
  title: "Programme: Ready",
  notes: ["A page, 2018-10-29", "-1 is doubtful"],
  table: TABLE as (string | number | boolean)[][],
};
/** The table begins below its title, two notes and a free row. */
const ADDRESS = "A5:F9";

const insert = (open: OpenWorkbook, rules: Partial<NewRules> = {}) =>
  open.addin.evaluate((given) => window.addin.insertRules(given), { ...RULES, ...rules });

const sheetNames = (open: OpenWorkbook): Promise<string[]> =>
  open.page.evaluate(() => window.bookHost.workbook.sheets.map(({ name }) => name));

/** The rule tables as they were checked last, once they are as wanted. */
async function tables(open: OpenWorkbook, faults: number[]): Promise<readonly CheckedRules[]> {
  await open.addin.waitForFunction((wanted) => {
    const found = window.addin.tables.at(-1)?.map((table) => table.faults.length);
    return JSON.stringify(found) === JSON.stringify(wanted);
  }, faults);
  return open.addin.evaluate(() => window.addin.tables.at(-1) ?? []);
}

describe("a table that is inserted", () => {
  it("stands below its title on a new sheet in front, and every text stays that text", async () => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    expect(await insert(open)).toMatchObject({
      sheet: "Ready to go",
      choice: { table: { row: 4 } },
    });
    expect(await open.values("A1:A4")).toEqual([
      ["Programme: Ready"],
      ["A page, 2018-10-29"],
      ["-1 is doubtful"],
      [""],
    ]);
    expect(await open.values(ADDRESS)).toEqual(TABLE);
    // Nobody else's cells.
    await open.select("A1", "Partners");
    expect(await open.values("A1:D3")).toEqual(LIST);
  });

  it("bears a name that no sheet has, however it is written", async () => {
    const open = await workbooks.open({
      sheets: { Partners: { A1: LIST }, "ready to GO": { A1: [["mine"]] } },
    });
    const long = "A programme with a name of many letters";
    const inserted = [await insert(open), await insert(open), await insert(open, { name: long })];
    inserted.push(await insert(open, { name: long }));
    expect(inserted.map(({ sheet }) => sheet)).toEqual([
      "Ready to go 2",
      "Ready to go 3",
      "A programme with a name of many",
      "A programme with a name of ma 2",
    ]);
    expect(new Set(inserted.map(({ choice }) => choice.table?.mark)).size).toBe(4);
  });

  it("is no list: the list stays, is judged by it, and finds it again where it moved", async () => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    await open.select("A2");
    const offer = await open.describe();
    const { choice } = await insert(open, { table: TABLE.filter((_, row) => row !== 1) as [] });
    for (const cell of ["A1", "B6"]) {
      await open.select(cell, "Ready to go");
      expect(await open.addin.evaluate(() => window.addin.describeSetup())).toBeNull();
    }
    await open.addin.evaluate(([list, setup]) => window.addin.saveSetup(list, setup), [
      offer.list,
      { ...offer.setup, rules: choice, summary: false },
    ] as const);
    await open.page.evaluate(() => window.bookHost.workbook.sheet("Ready to go").insertRows(0, 1));
    await open.select("A3", "Partners");
    await open.addin.evaluate(() => window.addin.watchTables());
    expect(await tables(open, [0])).toMatchObject([
      {
        address: "A6:F9",
        caption: ["Programme: Ready", ...RULES.notes],
        choice: { table: { mark: choice.table?.mark } },
      },
    ]);
    expect(await open.check()).toMatchObject({ kind: "verdict", verdict: { tier: null } });
  });
});

describe("a table that Excel does not take", () => {
  it("leaves nothing where the workbook's structure is protected", async () => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    await open.page.evaluate(() => (window.bookHost.workbook.isStructureProtected = true));
    await expect(insert(open)).rejects.toThrow("structureProtected");
    expect(await sheetNames(open)).toEqual(["Partners"]);
  });

  it.each<[what: string, errorCode: number, sheets: string[]]>([
    ["is written once where Excel was only busy", 5102, ["Partners", "Ready to go"]],
    ["leaves nothing where Excel refuses", 7000, ["Partners"]],
  ])("%s", async (_, errorCode, sheets) => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    await open.page.evaluate((code) => {
      let isOver = false;
      window.bookHost.host.faults.beforeRequest = ({ batch }) => {
        if (isOver || !JSON.stringify(batch).includes("Programme: Ready")) return undefined;
        isOver = true;
        return { errorCode: code };
      };
    }, errorCode);
    await insert(open).catch((error: unknown) => expect(String(error)).toContain("permissions"));
    expect(await sheetNames(open)).toEqual(sheets);
  });
});

describe("the rule tables of the workbook", () => {
  it("are checked again whenever a cell or a sheet changes, each fault with its cell", async () => {
    const open = await workbooks.open({ sheets: { Partners: { A1: LIST }, Mine: { B2: TABLE } } });
    await open.addin.evaluate(() => window.addin.watchTables());
    expect(await tables(open, [0])).toMatchObject([
      { sheet: "Mine", address: "B2:G6", caption: [] },
    ]);
    await open.select("A1", "Mine");
    await open.type("C4", [["Peple"]]);
    expect(await tables(open, [1])).toMatchObject([
      { faults: [{ address: "C4", fault: { code: "rulesSlip", details: { row: 4 } } }] },
    ]);
    await insert(open);
    expect(await tables(open, [1, 0])).toMatchObject([{ sheet: "Mine" }, { sheet: "Ready to go" }]);
  });
});
