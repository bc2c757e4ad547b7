import { describe, expect, it } from "vitest";
import type { ProfileName } from "../../preview/host/profiles";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { ADATUM, ADATUM_OUT, CONTOSO_OUT, FABRIKAM_OUT, LIST, onSheet } from "./support/partners";
import { wholeState } from "./support/strike";

// What real Excel does to tables of its own accord: takes cells in, fills columns, keeps a totals row below.

const workbooks = Workbooks.ofFile();

const choose = (open: OpenWorkbook, output: "values" | "formulas"): Promise<void> =>
  open.addin.evaluate((mode) => window.addin.choose({ output: mode, summary: false }), output);

/** The table as others see it. */
const table = (open: OpenWorkbook): Promise<unknown> =>
  open.page.evaluate(() => window.bookHost.workbook.tables[0]?.rect);

const withoutNotes = (rows: CellValue[][]): CellValue[][] => rows.map((row) => row.slice(0, 5));

describe("a table with a totals row", () => {
  async function opened(profile: ProfileName): Promise<OpenWorkbook> {
    const total = ["Total", "", "=SUBTOTAL(109,[Consumption])", ""];
    const open = await workbooks.open(onSheet({ A1: [...LIST, total] }, ["A1:D4"]), profile);
    await open.page.evaluate(() => {
      const [first] = window.bookHost.workbook.tables;
      if (first) first.showTotals = true;
    });
    await open.select("A2");
    return open;
  }

  // Whether Excel resizes it is not documented: one profile refuses, and one takes the columns in by itself before.
  it.each<[ProfileName, right: number]>([
    ["web", 9],
    ["windows365", 9],
    ["mac365", 3],
  ])("takes the columns or stands beside them: %s", async (profile, right) => {
    const open = await opened(profile);
    const untouched = await wholeState(open);
    await choose(open, "values");
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E1:J3", rows: 2 });
    expect(await table(open)).toEqual({ top: 0, left: 0, bottom: 3, right });
    expect(withoutNotes(await open.values("E2:J3"))).toEqual([CONTOSO_OUT, FABRIKAM_OUT]);
    expect(await open.values("A4:J4")).toEqual([["Total", "", 0, "", "", "", "", "", "", ""]]);
    const values = await open.formulas("A1:J5");
    await choose(open, "formulas");
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true });
    await open.type("E3", [["mine"]]);
    await choose(open, "values");
    expect(await open.overwrite()).toMatchObject({ kind: "done", updated: true });
    expect(await open.formulas("A1:J5")).toEqual(values);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await open.values("E3")).toEqual([["mine"]]);
    const again = await opened(profile);
    await again.evaluate();
    expect(await again.undo()).toMatchObject({ kind: "undone" });
    expect(await wholeState(again)).toEqual(untouched);
  });
});

describe("a row that comes into a table", () => {
  async function opened(profile: ProfileName = "windows365"): Promise<OpenWorkbook> {
    const open = await workbooks.open(onSheet({ A1: LIST }, ["A1:D3"]), profile);
    await open.select("A2");
    await choose(open, "formulas");
    await open.evaluate();
    return open;
  }

  /** Another add-in, or somebody, writes just below the table. */
  const writeBelow = (open: OpenWorkbook, row: number): Promise<void> =>
    open.addin.evaluate(
      ([address, cells]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Partners").getRange(address).values = [cells];
          await context.sync();
        }),
      [`A${String(row)}:D${String(row)}`, ADATUM] as const
    );

  it("gets the live formulas, and they are not in the way of the next run", async () => {
    const open = await opened();
    await writeBelow(open, 4);
    const [above, below] = [await open.formulas("E3:J3"), await open.formulas("E4:J4")];
    expect(below).toEqual(above);
    const before = await wholeState(open);
    await choose(open, "values");
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true, rows: 3 });
    expect(withoutNotes(await open.values("E4:J4"))).toEqual([ADATUM_OUT]);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await wholeState(open)).toEqual(before);
    await choose(open, "formulas");
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true, rows: 3 });
    expect(await open.formulas("E4:J4")).toEqual(above);
  });

  it("is in the way where somebody typed into it", async () => {
    const open = await opened();
    await writeBelow(open, 4);
    await open.type("E4", [["mine"]]);
    expect(await open.evaluate()).toEqual({ kind: "blocked", sheet: "Partners", address: "E4" });
  });

  it.each(["values", "freeze"] as const)("gets no formula once these ended: %s", async (how) => {
    const open = await opened();
    if (how === "values") {
      await choose(open, "values");
      await open.evaluate();
    } else await open.addin.evaluate(() => window.addin.freezeFormulas("workbook"));
    await writeBelow(open, 4);
    expect(await table(open)).toMatchObject({ bottom: 3 });
    // The next tier is a formula that needs no add-in, and is not frozen.
    const row = (await open.formulas("E4:J4")).flat();
    expect(row.filter((cell) => String(cell).includes("PARTNER."))).toEqual([]);
    if (how === "values") expect(row).toEqual(["", "", "", "", "", ""]);
  });
});
