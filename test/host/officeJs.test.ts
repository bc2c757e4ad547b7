import { afterAll, beforeAll, expect, test } from "vitest";
import { openHost, type OpenHost } from "./support/openHost";

let open: OpenHost;

beforeAll(async () => {
  open = await openHost();
});

afterAll(async () => {
  expect(open.uncaught).toEqual([]);
  expect(open.foreign).toEqual([]);
  await open.close();
});

test("Office.js takes the page for Excel on the web", async () => {
  const context = await open.addin.evaluate(() => ({
    host: Office.context.host,
    platform: Office.context.platform,
    language: Office.context.displayLanguage,
    has: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
    hasNewer: Office.context.requirements.isSetSupported("ExcelApi", "1.16"),
    runtime: Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
    functions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4"),
  }));
  expect(context).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    language: "en-US",
    has: true,
    hasNewer: false,
    runtime: true,
    functions: true,
  });
});

test("a range goes there and back", async () => {
  const read = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2");
      range.numberFormat = [
        ["0.00", "@", "General"],
        ["General", "General", "General"],
      ];
      range.values = [
        [1, "007", "'=x"],
        ["=A1*2", true, "12"],
      ];
      range.load("values,formulas,text,valueTypes,numberFormat,address");
      await context.sync();
      const first = range.toJSON();
      range.values = [
        [null, null, null],
        [null, false, ""],
      ] as unknown as (string | number | boolean)[][];
      const again = context.workbook.worksheets.getItem("Sheet1").getRange("A2:C2").load("values");
      await context.sync();
      return { ...first, again: again.values };
    })
  );
  expect(read).toMatchObject({
    address: "Sheet1!A1:C2",
    values: [
      [1, "007", "=x"],
      [0, true, 12],
    ],
    formulas: [
      [1, "007", "=x"],
      ["=A1*2", true, 12],
    ],
    text: [
      ["1.00", "007", "=x"],
      ["0", "TRUE", "12"],
    ],
    valueTypes: [
      ["Double", "String", "String"],
      ["Double", "Boolean", "Double"],
    ],
    again: [[0, false, ""]],
  });
});

test("ranges lead to each other", async () => {
  const addresses = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = sheet.getRange("B2:D5");
      sheet.getRange("C3").values = [["x"]];
      const all = {
        cell: range.getCell(1, 1),
        row: range.getRow(3),
        column: range.getColumn(0),
        below: range.getRowsBelow(2),
        after: range.getColumnsAfter(1),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-1, 2),
        absolute: range.getAbsoluteResizedRange(1, 2),
        bounding: range.getBoundingRect("F1"),
        intersection: range.getIntersection("A1:C3"),
        rows: range.getEntireRow(),
        columns: range.getEntireColumn(),
        last: range.getLastCell(),
        used: range.getUsedRange(true),
        indexes: sheet.getRangeByIndexes(1, 2, 3, 4),
      };
      const nothing = [
        range.getIntersectionOrNullObject("Z9"),
        sheet.getRange("K:K").getUsedRangeOrNullObject(true),
      ];
      for (const one of [...Object.values(all), ...nothing]) {
        one.load("address");
      }
      await context.sync();
      sheet.getRange("C3").clear();
      await context.sync();
      return {
        ...Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one.address])),
        nothing: nothing.map((one) => one.isNullObject),
      };
    })
  );
  expect(addresses).toEqual({
    cell: "Data!C3",
    row: "Data!B5:D5",
    column: "Data!B2:B5",
    below: "Data!B6:D7",
    after: "Data!E2:E5",
    offset: "Data!A3:C6",
    resized: "Data!B2:F4",
    absolute: "Data!B2:C2",
    bounding: "Data!B1:F5",
    intersection: "Data!B2:C3",
    rows: "Data!2:5",
    columns: "Data!B:D",
    last: "Data!D5",
    used: "Data!C3",
    indexes: "Data!C2:F4",
    nothing: [true, true],
  });
});

test("worksheets are added, renamed, found, listed and deleted", async () => {
  const result = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("New one");
      added.tabColor = "#FF0000";
      added.name = "It's new";
      const missing = worksheets.getItemOrNullObject("Nowhere");
      const count = worksheets.getCount();
      worksheets.load("items/name,items/position");
      const range = added.getRange("A1").load("address");
      await context.sync();
      const names = worksheets.items.map((sheet) => [sheet.name, sheet.position]);
      added.delete();
      const left = worksheets.getCount();
      await context.sync();
      return {
        names,
        count: count.value,
        left: left.value,
        missing: missing.isNullObject,
        address: range.address,
      };
    })
  );
  expect(result).toEqual({
    names: [
      ["Sheet1", 0],
      ["Data", 1],
      ["It's new", 2],
    ],
    count: 3,
    left: 2,
    missing: true,
    address: "'It''s new'!A1",
  });
});

test("the surrounding region is Excel's current region", async () => {
  const regions = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Region");
      sheet.getRange("B2:C3").values = [
        ["a", "b"],
        ["", "c"],
      ];
      sheet.getRange("D4:D6").values = [["diagonal"], ["="], ["end"]];
      sheet.getRange("G2").values = [["apart"]];
      sheet.getRange("D9").values = [["below"]];
      sheet.getRange("L12:L13").values = [["top"], ["x"]];
      sheet.getRange("K14").values = [["left"]];
      sheet.getRange("M11").values = [["right"]];
      const found = ["B2", "D6", "C7", "G2", "J20", "C3", "L12", "K14", "M11"].map((address) =>
        sheet.getRange(address).getSurroundingRegion().load("address")
      );
      await context.sync();
      sheet.delete();
      await context.sync();
      return found.map((range) => range.address.replace(/.*!/, ""));
    })
  );
  const corners = ["K11:M14", "K11:M14", "K11:M14"];
  expect(regions).toEqual(["B2:D6", "B2:D6", "B2:D7", "G2", "J20", "B2:D6", ...corners]);
});

test("merged and hidden cells are seen", async () => {
  await open.page.evaluate(() => {
    const { workbook, rect: area } = window.bookHost;
    const sheet = workbook.sheet("Data");
    sheet.setContents(area("A1"), [["title"]]);
    sheet.merge(area("A1:D1"));
    sheet.setRowsHidden([4], true);
    sheet.hideColumns(1);
  });
  const result = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const merged = sheet.getRange("B1:B9").getMergedAreasOrNullObject().load("address,areaCount");
      const ranges = ["A5", "A4:A6", "A1", "B1"].map((one) =>
        sheet.getRange(one).load("rowHidden,columnHidden,hasSpill")
      );
      await context.sync();
      return {
        merged: [merged.address, merged.areaCount],
        hidden: ranges.map((range) => [range.rowHidden, range.columnHidden, range.hasSpill]),
      };
    })
  );
  expect(result).toEqual({
    merged: ["Data!A1:D1", 1],
    hidden: [
      [true, false, false],
      [null, false, false],
      [false, false, false],
      [false, true, false],
    ],
  });
});

test("references outlive their batch until they are released", async () => {
  const address = await open.addin.evaluate(async () => {
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem("Sheet1").getRange("C9");
      context.trackedObjects.add(kept);
      await context.sync();
      return kept;
    });
    return Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
      range.untrack();
      await context.sync();
      return range.address;
    });
  });
  expect(address).toBe("Sheet1!C9");
});
