import { describe, expect, test } from "vitest";
import { parseArea } from "../../preview/workbook/address";
import { MemoryWorkbook } from "../../preview/workbook/MemoryWorkbook";
import { MAX_ROWS, type Rect, type StoreEvent } from "../../preview/workbook/WorkbookStore";

function area(address: string): Rect {
  const rect = parseArea(address);
  if (rect === null) {
    throw new Error(address);
  }
  return rect;
}

test("contents, formulas and formats are kept cell by cell", () => {
  const sheet = new MemoryWorkbook({ evaluate: (formula) => `value of ${formula}` }).sheet(
    "Sheet1"
  );
  sheet.setNumberFormats(area("A1:B1"), [["@", null]]);
  sheet.setContents(area("A1:C2"), [
    ["007", "007", "=A1"],
    [true, "", "'=A1"],
  ]);
  sheet.setContents(area("A1:C1"), [[null, "x", null]]);
  expect(sheet.values(area("A1:C2"))).toEqual([
    ["007", "x", "value of =A1"],
    [true, "", "=A1"],
  ]);
  expect(sheet.formulas(area("C1:C2"))).toEqual([["=A1"], ["=A1"]]);
  expect(sheet.numberFormats(area("A1:B1"))).toEqual([["@", "General"]]);
});

test("without an evaluator a formula is 0", () => {
  const sheet = new MemoryWorkbook().sheet("Sheet1");
  sheet.setContents(area("A1"), [["=1+1"]]);
  expect(sheet.values(area("A1"))).toEqual([[0]]);
  sheet.setContents(area("A1"), [[5]]);
  expect(sheet.formulas(area("A1"))).toEqual([[5]]);
});

test("a grid of another shape is refused", () => {
  const sheet = new MemoryWorkbook().sheet("Sheet1");
  expect(() => sheet.setContents(area("A1:B1"), [[1]])).toThrow(RangeError);
  expect(() => sheet.setContents(area("A1"), [[1], [2]])).toThrow(RangeError);
});

describe("the used rectangle", () => {
  test("grows and shrinks with the contents; formats count when asked", () => {
    const sheet = new MemoryWorkbook().sheet("Sheet1");
    expect(sheet.usedRect(true)).toBeNull();
    sheet.setContents(area("C3"), [["x"]]);
    sheet.setContents(area("E9000"), [["y"]]);
    sheet.setStyle(area("G1"), { bold: true });
    expect([sheet.usedRect(true), sheet.usedRect(false)]).toEqual([
      area("C3:E9000"),
      area("C1:G9000"),
    ]);
    sheet.setContents(area("E9000"), [[""]]);
    sheet.clear(area("G:G"), "Formats");
    expect([sheet.usedRect(true), sheet.usedRect(false)]).toEqual([area("C3"), area("C3")]);
  });

  test("reaches the sheet's last row", () => {
    const sheet = new MemoryWorkbook().sheet("Sheet1");
    const values = Array.from({ length: MAX_ROWS }, (_, row) => [row]);
    sheet.setContents(area("B1:B1048576"), values);
    expect(sheet.usedRect(true)).toEqual(area("B1:B1048576"));
    expect(sheet.values(area("B1048575:B1048576"))).toEqual([[MAX_ROWS - 2], [MAX_ROWS - 1]]);
    sheet.clear(area("B2:B1048576"), "Contents");
    expect(sheet.usedRect(true)).toEqual(area("B1"));
  });
});

test("everything follows inserted and deleted rows and columns", () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.sheet("Sheet1");
  sheet.setContents(area("B2:C3"), [
    ["k", "v"],
    ["a", "=B3"],
  ]);
  sheet.setNumberFormats(area("C3"), [["0.00"]]);
  sheet.merge(area("B9:C9"));
  sheet.setRowsHidden([2, 8], true);
  sheet.setColumnWidths(2, 2, 200);
  const table = workbook.addTable(sheet, area("B2:C3"), true, "T");
  const name = workbook.addName("N", null, { sheetId: sheet.id, rect: area("C:C") });
  const lost = workbook.addName("Lost", null, { sheetId: sheet.id, rect: area("A1:A5") });
  sheet.insertRows(2, 5000);
  sheet.insertColumns(2, 1);
  sheet.deleteColumns(0, 1);
  expect(sheet.formulas(area("A2:C2"))).toEqual([["k", "Column1", "v"]]);
  expect(sheet.formulas(area("A5003:C5003"))).toEqual([["a", "", "=A5003"]]);
  expect(sheet.numberFormats(area("C5003"))).toEqual([["0.00"]]);
  expect(table.rect).toEqual(area("A2:C5003"));
  expect([name.target?.rect, lost.target]).toEqual([area("C:C"), null]);
  expect(sheet.merges()).toEqual([area("A5009:C5009")]);
  expect([2, 5002, 5008].map((row) => sheet.rowHidden(row))).toEqual([false, true, true]);
  expect(sheet.columnWidth(2)).toBe(200);
  sheet.deleteRows(0, 6000);
  expect([workbook.tables, sheet.usedRect(true), sheet.merges()]).toEqual([[], null, []]);
});

test("tables name their blank and repeated headers", () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.sheet("Sheet1");
  sheet.setContents(area("A1:D1"), [["Name", "", "name", "Column1"]]);
  const table = workbook.addTable(sheet, area("A1:D1"), true);
  expect(sheet.values(area("A1:D1"))).toEqual([["Name", "Column2", "name2", "Column1"]]);
  expect([table.name, table.rect]).toEqual(["Table1", area("A1:D2")]);
  workbook.resizeTable(table, area("A1:E4"));
  expect(sheet.values(area("E1"))).toEqual([["Column3"]]);
});

test("a table without headers gets a header row of its own", () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.sheet("Sheet1");
  sheet.setContents(area("A1:A2"), [[1], [2]]);
  workbook.addTable(sheet, area("A1:A2"), false);
  expect(sheet.values(area("A1:A3"))).toEqual([["Column1"], [1], [2]]);
});

test("deleting a sheet takes its tables and names along and leaves another active", () => {
  const workbook = new MemoryWorkbook({ sheets: ["One", "Two"] });
  const two = workbook.sheet("Two");
  workbook.addTable(two, area("A1:B2"), true);
  const name = workbook.addName("N", null, { sheetId: two.id, rect: area("A1") });
  workbook.activeSheet = two;
  workbook.deleteSheet(two);
  expect([workbook.tables, name.target, workbook.activeSheet.name]).toEqual([[], null, "One"]);
  expect(() => workbook.deleteSheet(workbook.sheet("One"))).toThrow();
});

test("events tell who changed what, and come after a batch", () => {
  const workbook = new MemoryWorkbook({ sheets: ["One", "Two"] });
  const [one, two] = [workbook.sheet("One"), workbook.sheet("Two")];
  const events: StoreEvent[] = [];
  const stop = workbook.on((event) => events.push(event));
  workbook.batch(() => {
    one.setContents(area("A1"), [[1]]);
    expect(events).toEqual([]);
  });
  workbook.asUser(() => one.insertRows(0, 2));
  workbook.select(two, area("B2"));
  stop();
  one.setContents(area("A1"), [[2]]);
  expect(events).toEqual([
    {
      type: "changed",
      sheetId: one.id,
      rect: area("A1"),
      changeType: "RangeEdited",
      source: "addin",
      before: "",
    },
    {
      type: "changed",
      sheetId: one.id,
      rect: area("1:2"),
      changeType: "RowInserted",
      source: "user",
    },
    { type: "sheetActivated", sheetId: two.id },
    { type: "selectionChanged", sheetId: two.id, rect: area("B2") },
  ]);
});

test("a formula that gives an array spills where there is room", () => {
  const results: Record<string, number | number[][] | { entity: string }> = {
    "=TWO": [[1], [2]],
    "=ONE": 7,
    "=CARD": { entity: "Contoso: Silver" },
  };
  const sheet = new MemoryWorkbook({ evaluate: (formula) => results[formula] ?? 0 }).sheet(
    "Sheet1"
  );
  const column = (): unknown[] => sheet.values(area("A1:A3")).flat();
  sheet.setContents(area("A1"), [["=TWO"]]);
  expect([column(), sheet.spills()]).toEqual([[1, 2, ""], [area("A1:A2")]]);
  sheet.setContents(area("A2"), [["in the way"]]);
  expect([column(), sheet.spills()]).toEqual([["#SPILL!", "in the way", ""], []]);
  sheet.setContents(area("A1"), [["=TWO"]]);
  expect(column()).toEqual(["#SPILL!", "in the way", ""]);
  sheet.clear(area("A2"), "Contents");
  expect([column(), sheet.spills()]).toEqual([[1, 2, ""], [area("A1:A2")]]);
  sheet.setContents(area("A1"), [["=ONE"]]);
  expect([column(), sheet.spills()]).toEqual([[7, "", ""], []]);
  sheet.setContents(area("A1"), [["=CARD"]]);
  expect([column()[0], sheet.text(area("A1"))]).toEqual(["#VALUE!", [["Contoso: Silver"]]]);
});
