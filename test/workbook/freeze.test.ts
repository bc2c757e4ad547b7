import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { onSheet } from "./support/partners";

const workbooks = Workbooks.ofFile();

const ACCESS_DENIED = 7000;
const TIER = "=PARTNER.COMPETENCY_TIER(A1,B1,C1)";
const GAP = "=PARTNER.PEOPLE_GAP(C1)";
const NEXT = "=PARTNER.NEXT_STEPS(A1,B1,C1)";
const SUM = "=SUM(A1:A3)";
const TEXT = '=LEN("PARTNER.RULES()")';

/** Formulas in A1:B2, and texts that only look like some. */
const BOOK = onSheet({
  A1: [
    [TIER, GAP],
    [SUM, NEXT],
    [TEXT, "'=PARTNER.RULES()"],
  ],
});

/** Opens the book with a spill from D1 over D1:E2, and the tier formula's value. */
async function opened(tier: CellValue = "=HYPERLINK(1)"): Promise<OpenWorkbook> {
  const open = await workbooks.open({ ...BOOK, results: { [TIER]: tier, [GAP]: 1.5 } });
  await open.page.evaluate(() => {
    const { workbook, rect } = window.bookHost;
    const sheet = workbook.sheet("Partners");
    sheet.setNumberFormats(rect("B1"), [["0.00"]]);
    sheet.spill("=PARTNER.RULES()", rect("D1:E2"), [
      ["Tier", "=1+1"],
      ["Gold", 100],
    ]);
  });
  await open.select("A1");
  return open;
}

type Where = "selection" | "workbook";
const find = (open: OpenWorkbook, where: Where): Promise<object> =>
  open.addin.evaluate((place) => window.addin.findLiveFormulas(place), where);
const freeze = (open: OpenWorkbook, where: Where): Promise<number> =>
  open.addin.evaluate((place) => window.addin.freezeFormulas(place), where);

describe("findLiveFormulas", () => {
  it.each<[what: string, where: Where, select: string, cells: number, addresses: string]>([
    ["workbook", "workbook", "A1", 7, "A1:B1,B2,D1:E2"],
    ["selection", "selection", "A1:A3", 1, "A1"],
    ["a spill by its first cell", "selection", "C1:D1", 4, "D1:E2"],
    ["whole columns", "selection", "A1:B1048576", 3, "A1:B1,B2"],
  ])("%s", async (_, where, select, cells, addresses) => {
    const open = await opened();
    await open.select(select);
    expect(await find(open, where)).toEqual({
      cells,
      places: [{ sheet: "Partners", cells, addresses }],
    });
  });

  it.each<[what: string, where: Where, select: string]>([
    ["a selection without formulas", "selection", "A2:A3"],
    ["a blank selection", "selection", "H9:J12"],
  ])("finds nothing in %s", async (_, where, select) => {
    const open = await opened();
    await open.select(select);
    expect(await find(open, where)).toEqual({ cells: 0, places: [] });
    expect(await freeze(open, where)).toBe(0);
  });

  it("tells each sheet", async () => {
    const open = await workbooks.open({ sheets: { One: { B2: [[TIER]] }, Two: { A1: [[GAP]] } } });
    expect(await find(open, "workbook")).toEqual({
      cells: 2,
      places: [
        { sheet: "One", cells: 1, addresses: "B2" },
        { sheet: "Two", cells: 1, addresses: "A1" },
      ],
    });
    expect(await freeze(open, "workbook")).toBe(2);
    expect(await find(open, "workbook")).toEqual({ cells: 0, places: [] });
  });
});

describe("freezeFormulas", () => {
  it("turns formulas into their values, spills included, and leaves everything else", async () => {
    const open = await opened();
    expect(await freeze(open, "workbook")).toBe(7);
    expect(await open.formulas("A1:E3")).toEqual([
      ["=HYPERLINK(1)", 1.5, "", "Tier", "=1+1"],
      [SUM, 0, "", "Gold", 100],
      [TEXT, "=PARTNER.RULES()", "", "", ""],
    ]);
    // Texts stay texts: nothing of it is a formula, and no array spills any more.
    expect(await open.values("A1:E1")).toEqual([["=HYPERLINK(1)", 1.5, "", "Tier", "=1+1"]]);
    const left = await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      return [workbook.activeSheet.spills(), workbook.activeSheet.numberFormats(rect("B1"))];
    });
    expect(left).toEqual([[], [["0.00"]]]);
  });

  it("leaves what is not selected", async () => {
    const open = await opened();
    await open.select("B1:B2");
    expect(await freeze(open, "selection")).toBe(2);
    expect(await open.formulas("A1:B2")).toEqual([
      [TIER, 1.5],
      [SUM, 0],
    ]);
  });

  it.each(["#N/A", "#VALUE!", "#DIV/0!"])("keeps the error %s", async (error) => {
    const open = await opened(error);
    await freeze(open, "workbook");
    expect(await open.formulas("A1")).toEqual([[error]]);
    const types = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        range.load("valueTypes");
        await context.sync();
        return range.valueTypes;
      })
    );
    expect(types).toEqual([["Error"]]);
  });

  it("waits for Excel to calculate", async () => {
    const open = await opened("#BUSY!");
    const before = await open.state();
    const code = await open.addin.evaluate(() =>
      window.addin.freezeFormulas("workbook").catch((error: { code: string }) => error.code)
    );
    expect(code).toBe("StillCalculating");
    expect(await open.state()).toEqual(before);
  });

  it("freezes all or nothing, whichever request fails", async () => {
    const whole = await opened();
    const requests = (): Promise<number> =>
      whole.page.evaluate(() => window.bookHost.requests.length);
    const first = await requests();
    await freeze(whole, "workbook");
    const after = await whole.state();
    const needed = (await requests()) - first;
    let refused = 0;
    for (let at = 0; at < needed; at++) {
      const open = await opened();
      const before = await open.state();
      await open.page.evaluate(
        ([errorCode, from]) => {
          let request = 0;
          window.bookHost.host.faults.beforeRequest = () =>
            request++ === from ? { errorCode } : undefined;
        },
        [ACCESS_DENIED, at] as const
      );
      const code = await open.addin.evaluate(() =>
        window.addin.freezeFormulas("workbook").catch((error: { code: string }) => error.code)
      );
      // Office.js ends its work with requests that may as well fail.
      const done = code === 7;
      if (!done) refused++;
      expect([at, code]).toEqual([at, done ? 7 : "AccessDenied"]);
      expect([at, await open.state()]).toEqual([at, done ? after : before]);
    }
    expect(refused).toBeGreaterThan(6);
  });
});
