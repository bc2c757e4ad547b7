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

test("tables have columns, parts and neighbours that make room", async () => {
  const result = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tables");
      sheet.getRange("A1:B3").values = [
        ["Name", "Qty"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.getRange("C2").values = [["neighbour"]];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Sales";
      const column = table.columns.add(undefined, [["Total"], [10], ["=1+1"]]);
      const middle = table.columns.add(1, undefined, "Middle");
      column.load("name,index");
      table.load("name,showTotals");
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("address,formulas");
      const header = table.getHeaderRowRange().load("values");
      const neighbour = sheet.getRange("E2").load("values");
      const missing = table.columns.getItemOrNullObject("Nothing");
      const touching = sheet.getRange("D2:F9").getTables().getFirst().load("name");
      await context.sync();
      const names = table.columns.items.map((one) => one.name);
      middle.delete();
      const after = table.getRange().load("address");
      const moved = sheet.getRange("D2").load("values");
      await context.sync();
      sheet.delete();
      await context.sync();
      return {
        table: [table.name, table.showTotals],
        names,
        body: body.address,
        formulas: body.formulas,
        header: header.values,
        neighbour: [neighbour.values, moved.values],
        missing: missing.isNullObject,
        touching: touching.name,
        after: after.address,
      };
    })
  );
  expect(result).toEqual({
    table: ["Sales", false],
    names: ["Name", "Middle", "Qty", "Total"],
    body: "Tables!A2:D3",
    formulas: [
      ["a", "", 1, 10],
      ["b", "", 2, "=1+1"],
    ],
    header: [["Name", "Middle", "Qty", "Total"]],
    neighbour: [[["neighbour"]], [["neighbour"]]],
    missing: true,
    touching: "Sales",
    after: "Tables!A1:C3",
  });
});

test("columns stay themselves when others are deleted", async () => {
  const headers = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Columns");
      sheet.getRange("A1:E1").values = [["a", "b", "c", "d", "e"]];
      const table = sheet.tables.add("A1:E2", true);
      const columns = ["b", "c", "e"].map((name) => table.columns.getItem(name).load("id"));
      await context.sync();
      columns.forEach((column) => column.delete());
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      sheet.delete();
      await context.sync();
      return header.values;
    })
  );
  expect(headers).toEqual([["a", "d"]]);
});

test("names follow their cells and tell when those are gone", async () => {
  const result = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Named");
      const name = context.workbook.names.add("OurColumn", sheet.getRange("C:C"));
      await context.sync();
      name.visible = false;
      sheet.getRange("A:B").insert("Right");
      sheet.getRange("1:3").insert("Down");
      name.load("name,visible,formula,scope");
      const range = name.getRange().load("address");
      const missing = context.workbook.names.getItemOrNullObject("Other");
      await context.sync();
      sheet.getRange("E:E").delete("Left");
      const gone = context.workbook.names.getItem("OurColumn").getRangeOrNullObject();
      await context.sync();
      context.workbook.names.getItem("OurColumn").delete();
      const deleted = context.workbook.names.getItemOrNullObject("OurColumn");
      sheet.delete();
      await context.sync();
      return {
        name: name.toJSON(),
        address: range.address,
        nulls: [missing.isNullObject, gone.isNullObject, deleted.isNullObject],
      };
    })
  );
  expect(result).toMatchObject({
    name: { name: "OurColumn", visible: false, formula: "=Named!$E:$E", scope: "Workbook" },
    address: "Named!E:E",
    nulls: [true, true, true],
  });
});

test("settings of both kinds are the workbook's", async () => {
  const result = await open.addin.evaluate(async () => {
    const value = await Excel.run(async (context) => {
      context.workbook.settings.add("mapping", { columns: [1, "x"] });
      const setting = context.workbook.settings.getItemOrNullObject("mapping").load("value");
      const missing = context.workbook.settings.getItemOrNullObject("nothing");
      await context.sync();
      return [setting.value, missing.isNullObject];
    });
    const { settings } = Office.context.document;
    settings.set("pane", { open: true });
    await new Promise((resolve) => settings.saveAsync(resolve));
    const deleted = await Excel.run(async (context) => {
      const pane = context.workbook.settings.getItem("pane").load("value");
      await context.sync();
      context.workbook.settings.getItem("pane").delete();
      const after = context.workbook.settings.getItemOrNullObject("pane");
      await context.sync();
      return [pane.value, after.isNullObject];
    });
    return { value, deleted };
  });
  expect(result).toEqual({
    value: [{ columns: [1, "x"] }, true],
    deleted: [{ open: true }, true],
  });
  expect(await open.page.evaluate(() => [...window.bookHost.workbook.settings])).toEqual([
    ["mapping", { columns: [1, "x"] }],
  ]);
});

test("formats, conditional formats, charts and panes are kept", async () => {
  const result = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Formats");
      const range = sheet.getRange("B2:B4");
      range.values = [[1], [2], [3]];
      range.format.fill.color = "#00FF00";
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.columnWidth = 96;
      sheet.getRange("B4").format.font.bold = false;
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$B2="Gold"';
      custom.custom.format.fill.color = "#FFD700";
      const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      value.cellValue.format.font.color = "#FF0000";
      value.cellValue.rule = { formula1: "=2", operator: "GreaterThan" };
      const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      text.textComparison.rule = { operator: "Contains", text: "Silver" };
      const chart = sheet.charts.add(
        Excel.ChartType.columnClustered,
        range,
        Excel.ChartSeriesBy.columns
      );
      chart.title.text = "Partners";
      chart.setPosition("D2", "H12");
      sheet.freezePanes.freezeRows(1);
      range.load("format/fill/color,format/font/bold,format/wrapText,format/columnWidth");
      sheet.charts.load("items/name,items/chartType");
      const count = range.conditionalFormats.getCount();
      const merged = range.getMergedAreasOrNullObject();
      sheet.protection.load("protected");
      await context.sync();
      return {
        format: [
          range.format.fill.color,
          range.format.font.bold,
          range.format.wrapText,
          range.format.columnWidth,
        ],
        charts: sheet.charts.items.map((one) => one.chartType),
        count: count.value,
        merged: merged.isNullObject,
        isProtected: sheet.protection.protected,
      };
    })
  );
  expect(result).toEqual({
    format: ["#00FF00", null, true, 96],
    charts: ["ColumnClustered"],
    count: 3,
    merged: true,
    isProtected: false,
  });
  const kept = await open.page.evaluate(() => {
    const sheet = window.bookHost.workbook.sheet("Formats");
    return { formats: sheet.conditionalFormats, charts: sheet.charts, frozen: sheet.frozen };
  });
  expect(kept).toMatchObject({
    formats: [
      { type: "ContainsText", rule: { operator: "Contains", text: "Silver" } },
      {
        type: "CellValue",
        rule: { formula1: "=2", operator: "GreaterThan" },
        fontColor: "#FF0000",
      },
      { type: "Custom", rule: { formula: '=$B2="Gold"' }, fillColor: "#FFD700" },
    ],
    charts: [{ title: "Partners", position: { top: 1, left: 3, bottom: 11, right: 7 } }],
    frozen: { rows: 1, columns: 0 },
  });
});
