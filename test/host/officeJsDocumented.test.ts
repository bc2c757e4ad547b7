// Members of Excel's API that the add-in calls and that none of Microsoft's samples reaches: the documentation is the
// only witness. "d.ts" is @types/office-js 1.0.612, "DP" is learn.microsoft.com/office/dev/add-ins.

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHost, type OpenHost } from "./support/openHost";

let open: OpenHost;

beforeAll(async () => {
  open = await openHost();
});

beforeEach(async () => {
  await open.addin.evaluate(async () => {
    window.seen = [];
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItemOrNullObject("Work").delete();
      sheets.add("Work").activate();
      await context.sync();
    });
  });
});

afterAll(async () => {
  expect(open.uncaught).toEqual([]);
  await open.close();
});

/** Waits for what handlers have seen. */
const seen = async (count: number): Promise<unknown[]> => {
  await open.addin.waitForFunction((wanted) => window.seen.length >= wanted, count);
  return open.addin.evaluate(() => window.seen.splice(0));
};

test("Range.getSurroundingRegion ends at blank rows and columns (d.ts)", async () => {
  const regions = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      sheet.getRange("B2:C3").values = [
        ["a", ""],
        ["", "d"],
      ];
      sheet.getRange("E2").values = [["apart"]];
      sheet.getRange("D4").values = [["touches by a corner"]];
      const found = ["B2", "C4", "H9"].map((cell) =>
        sheet.getRange(cell).getSurroundingRegion().load("address")
      );
      await context.sync();
      return found.map(({ address }) => address);
    })
  );
  expect(regions).toEqual(["Work!B2:E4", "Work!B2:E4", "Work!H9"]);
});

test("Range.hasSpill and getSpillingToRangeOrNullObject (d.ts; DP excel-add-ins-ranges-dynamic-arrays)", async () => {
  await open.page.evaluate(() => {
    const { workbook, area } = window.excel;
    workbook.sheet("Work").spill("=SEQUENCE(2)", area("A1:A2"), [[1], [2]]);
  });
  const spills = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      const all = sheet.getRange("A1:A2").load("hasSpill");
      const some = sheet.getRange("A1:B2").load("hasSpill");
      const none = sheet.getRange("B1:B2").load("hasSpill");
      const anchor = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const other = sheet.getRange("A2").getSpillingToRangeOrNullObject();
      await context.sync();
      return [all.hasSpill, some.hasSpill, none.hasSpill, anchor.address, other.isNullObject];
    })
  );
  expect(spills).toEqual([true, null, false, "Work!A1:A2", true]);
});

test("Range.valueTypes and Range.worksheet (d.ts)", async () => {
  const types = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Work").getRange("A1:E1");
      range.values = [["text", 1, true, "", "#N/A"]];
      range.load("valueTypes");
      range.worksheet.load("name");
      await context.sync();
      return [range.valueTypes, range.worksheet.name];
    })
  );
  expect(types).toEqual([[["String", "Double", "Boolean", "Empty", "Error"]], "Work"]);
});

test("Range.clear of contents leaves formats (d.ts, ClearApplyTo)", async () => {
  const left = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Work").getRange("A1");
      range.numberFormat = [["0.00"]];
      range.values = [[1]];
      range.clear(Excel.ClearApplyTo.contents);
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    })
  );
  expect(left).toEqual([[[""]], [["0.00"]]]);
});

test("Worksheet.getUsedRangeOrNullObject (d.ts)", async () => {
  const used = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "red";
      const all = sheet.getUsedRangeOrNullObject().load("address");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [none.isNullObject, all.address, values.address];
    })
  );
  expect(used).toEqual([true, "Work!B2:D9", "Work!B2"]);
});

test("hidden names: NamedItem.visible, getRangeOrNullObject, NamedItemCollection.getItem (d.ts)", async () => {
  const names = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      const name = sheet.names.add("Marker", sheet.getRange("A3"));
      name.visible = false;
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const again = sheet.names.getItem("marker").load("visible,scope");
      const range = again.getRangeOrNullObject().load("address");
      await context.sync();
      sheet.getRange("4:4").delete("Up");
      const lost = again.getRangeOrNullObject();
      const missing = await (sheet.names.getItem("Nothing").load("name"), context.sync()).catch(
        (error: { code: string }) => error.code
      );
      await context.sync();
      return [again.visible, again.scope, range.address, lost.isNullObject, missing];
    })
  );
  expect(names).toEqual([false, "Worksheet", "Work!A4", true, "ItemNotFound"]);
});

test("Table.id stays when a table is renamed; Table.showHeaders; TableCollection (d.ts)", async () => {
  const tables = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { tables: all } = context.workbook;
      const table = context.workbook.worksheets.getItem("Work").tables.add("A1:B2", true);
      table.load("id,showHeaders");
      await context.sync();
      const before = table.id;
      table.name = "Renamed";
      const byName = all.getItemOrNullObject("renamed").load("id");
      const byId = all.getItemOrNullObject(before).load("name");
      const none = all.getItemOrNullObject("Table99");
      all.load("items/name");
      await context.sync();
      const names = all.items.map(({ name }) => name);
      return [byName.id === before, byId.name, none.isNullObject, table.showHeaders, names];
    })
  );
  expect(tables).toEqual([true, "Renamed", true, true, ["Renamed"]]);
});

test("SettingCollection.items and Setting.key (d.ts)", async () => {
  const settings = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { settings: all } = context.workbook;
      all.add("one", { a: [1] });
      all.add("two", "text");
      all.load("items/key,items/value");
      await context.sync();
      const pairs = all.items.map(({ key, value }) => [key, value as unknown]);
      all.items.forEach((setting) => setting.delete());
      await context.sync();
      return pairs;
    })
  );
  expect(settings).toEqual([
    ["one", { a: [1] }],
    ["two", "text"],
  ]);
});

test("SheetVisibility.veryHidden (d.ts)", async () => {
  const visibility = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.add("Very hidden");
      sheet.visibility = Excel.SheetVisibility.veryHidden;
      sheet.load("visibility");
      const visible = sheets.getCount(true);
      const all = sheets.getCount();
      await context.sync();
      const result = [sheet.visibility, all.value - visible.value];
      sheet.visibility = "Visible";
      sheet.delete();
      await context.sync();
      return result;
    })
  );
  expect(visibility).toEqual(["VeryHidden", 1]);
});

test("ChartCollection.getItemOrNullObject (d.ts)", async () => {
  const charts = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).name = "Tiers";
      const found = sheet.charts.getItemOrNullObject("tiers").load("name");
      const none = sheet.charts.getItemOrNullObject("Others");
      await context.sync();
      return [found.name, none.isNullObject];
    })
  );
  expect(charts).toEqual(["Tiers", true]);
});

test("a new conditional format is the first (d.ts, ConditionalFormatCollection.add); its id and range", async () => {
  const formats = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Work").getRange("A1:A9");
      const older = range.conditionalFormats.add("Custom").load("id");
      const newer = range.conditionalFormats.add("CellValue").load("id");
      newer.cellValue.format.fill.color = "orange";
      newer.cellValue.format.fill.load("color");
      const place = newer.getRangeOrNullObject().load("address");
      range.conditionalFormats.load("items/id,items/type");
      await context.sync();
      return {
        types: range.conditionalFormats.items.map(({ type }) => type),
        apart: older.id !== newer.id,
        place: place.address,
        color: newer.cellValue.format.fill.color,
      };
    })
  );
  expect(formats).toEqual({
    types: ["CellValue", "Custom"],
    apart: true,
    place: "Work!A1:A9",
    color: "#FFA500",
  });
});

test("RangeAreas.areas (d.ts)", async () => {
  const areas = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Work").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRanges().load("areaCount,cellCount,address");
      selected.areas.load("items/address");
      await context.sync();
      return [
        selected.areaCount,
        selected.cellCount,
        selected.address,
        selected.areas.items.map(({ address }) => address),
      ];
    })
  );
  expect(areas).toEqual([1, 4, "Work!B2:C3", ["Work!B2:C3"]]);
});

test("Workbook.onSelectionChanged, WorksheetCollection.onChanged and onRowSorted (d.ts)", async () => {
  const sheetId = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const note =
        (what: string) =>
        async (event: Partial<Excel.WorksheetChangedEventArgs>): Promise<void> => {
          const { worksheetId, address, changeType, triggerSource, details } = event;
          window.seen.push([what, worksheetId, address, changeType, triggerSource, details]);
          await Promise.resolve();
        };
      const sheet = workbook.worksheets.getItem("Work").load("id");
      sheet.getRange("A1:A2").values = [["b"], ["a"]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve));
      workbook.onSelectionChanged.add(note("selection") as never);
      workbook.worksheets.onChanged.add(note("changed"));
      workbook.worksheets.onRowSorted.add(note("sorted") as never);
      await context.sync();
      return sheet.id;
    })
  );
  await open.page.evaluate(() => {
    const { workbook, area } = window.excel;
    const sheet = workbook.sheet("Work");
    workbook.asUser(() => sheet.setContents(area("B1"), [["new"]]));
  });
  const details = {
    valueBefore: "",
    valueAfter: "new",
    valueTypeBefore: "Empty",
    valueTypeAfter: "String",
  };
  expect(await seen(1)).toEqual([["changed", sheetId, "B1", "RangeEdited", "Unknown", details]]);
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Work").getRange("B1:B2").values = [[1], [2]];
      await context.sync();
    })
  );
  expect(await seen(1)).toEqual([
    ["changed", sheetId, "B1:B2", "RangeEdited", "ThisLocalAddin", undefined],
  ]);
  await open.page.evaluate(() => {
    const { workbook, area } = window.excel;
    workbook.sortRows(workbook.sheet("Work"), area("A1:B2"));
  });
  expect(await seen(2)).toContainEqual([
    "sorted",
    sheetId,
    "A1:B2",
    undefined,
    undefined,
    undefined,
  ]);
  await open.page.evaluate(() => {
    const { workbook, area } = window.excel;
    workbook.select(workbook.sheet("Work"), area("A2"));
  });
  expect(await seen(1)).toEqual([
    ["selection", undefined, undefined, undefined, undefined, undefined],
  ]);
});
