// What Excel does with cells as it is documented: formats by cell, colours, texts on entry, formulas that follow and
// copies. "d.ts" is @types/office-js 1.0.612.

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHost, type OpenHost } from "./support/openHost";

let open: OpenHost;

beforeAll(async () => {
  open = await openHost();
});

beforeEach(async () => {
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItemOrNullObject("Work").delete();
      sheets.add("Work");
      await context.sync();
    })
  );
});

afterAll(async () => {
  expect(open.uncaught).toEqual([]);
  await open.close();
});

test("cell properties are those asked for, and none is dropped (d.ts, Range.getCellProperties)", async () => {
  const cells = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Work").getRange("A1:B1");
      range.setCellProperties([
        [
          {
            format: {
              fill: { color: "orange" },
              font: { bold: true, italic: true, size: 14, underline: "Single" },
              horizontalAlignment: "Right",
            },
          },
          {},
        ],
      ]);
      const asked = range.getCellProperties({
        address: true,
        format: {
          fill: { color: true },
          font: { bold: true, italic: true, size: true, underline: true },
          horizontalAlignment: true,
        },
      });
      const little = range.getCellProperties({ format: { font: { color: true } } });
      await context.sync();
      const unknown = await (range.setCellProperties([
        [{ format: { borders: { bottom: { style: "Dash" } } } }, {}],
      ]),
      context.sync()).catch((error: { message: string }) => error.message);
      return { asked: asked.value[0], little: little.value[0], unknown };
    })
  );
  expect(cells).toEqual({
    asked: [
      {
        address: "Work!A1",
        format: {
          fill: { color: "#FFA500" },
          font: { bold: true, italic: true, size: 14, underline: "Single" },
          horizontalAlignment: "Right",
        },
      },
      {
        address: "Work!B1",
        format: {
          fill: { color: "#FFFFFF" },
          font: { bold: false, italic: false, size: 11, underline: "None" },
          horizontalAlignment: "General",
        },
      },
    ],
    little: [
      { format: { font: { color: "#000000" } } },
      { format: { font: { color: "#000000" } } },
    ],
    unknown: expect.stringContaining("Range.setCellProperties with format.borders.bottom.style"),
  });
});

test.each([
  ["orange", "#FFA500"],
  ["#ffa500", "#FFA500"],
  ["FFA500", "#FFA500"],
  ["no colour", "InvalidArgument"],
])("RangeFill.color takes %s as %s (d.ts)", async (given, expected) => {
  const color = await open.addin.evaluate(
    (text) =>
      Excel.run(async (context) => {
        const { fill } = context.workbook.worksheets.getItem("Work").getRange("A1").format;
        fill.color = text;
        fill.load("color");
        await context.sync();
        return fill.color;
      }).catch((error: { code: string }) => error.code),
    given
  );
  expect(color).toBe(expected);
});

test("texts become what Excel makes of them, unless the cell or an apostrophe says otherwise", async () => {
  const cells = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Work").getRange("A1:E1");
      range.numberFormat = [["General", "General", "General", "@", "General"]];
      range.values = [["1/1/2017", "$120", "12%", "1/1/2017", "'1/1/2017"]];
      range.load("values,text,numberFormat");
      await context.sync();
      return [range.values[0], range.text[0], range.numberFormat[0]];
    })
  );
  expect(cells).toEqual([
    [42_736, 120, 0.12, "1/1/2017", "1/1/2017"],
    ["1/1/2017", "$120 ", "12%", "1/1/2017", "1/1/2017"],
    ["m/d/yyyy", "$#,##0_);[Red]($#,##0)", "0%", "@", "General"],
  ]);
});

test("one number format is that of all cells, alone or in an array, as in Microsoft's samples", async () => {
  const formats = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Work").getRange("H1:H2");
      range.numberFormat = [["0.0"]];
      const first = range.load("numberFormat");
      await context.sync();
      const before = first.numberFormat as unknown;
      range.numberFormat = "0%" as unknown as string[][];
      range.load("numberFormat");
      await context.sync();
      return [before, range.numberFormat];
    })
  );
  expect(formats).toEqual([
    [["0.0"], ["0.0"]],
    [["0%"], ["0%"]],
  ]);
});

test("formulas follow cells that are inserted and deleted", async () => {
  const formulas = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Work");
      const other = worksheets.getItem("Data");
      sheet.getRange("C4:E4").formulas = [[2, 3, "=C4*D4"]];
      other.getRange("H1").formulas = [["=SUM(Work!E1:E9)"]];
      sheet.getRange("B4:E4").insert("Down");
      const below = sheet.getRange("E5").load("formulas");
      await context.sync();
      const afterInsert = below.formulas[0];
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("C1:C3").delete("Left");
      const far = other.getRange("H1").load("formulas");
      const moved = sheet.getRange("E6").load("formulas");
      await context.sync();
      return [afterInsert, moved.formulas[0], far.formulas[0]];
    })
  );
  expect(formulas).toEqual([["=C5*D5"], ["=C6*D6"], ["=SUM(Work!E1:E11)"]]);
});

test("Range.copyFrom repeats a source that fits, and its formulas refer from where they stand (d.ts)", async () => {
  const copies = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+$B$1"]];
      sheet.getRange("A3").copyFrom("A1:C1");
      sheet.getRange("A4:C5").copyFrom("A1:C1", "Formulas");
      sheet.getRange("E1:E3").copyFrom("A1", "Values");
      const block = sheet.getRange("A3:C5").load("formulas");
      const column = sheet.getRange("E1:E4").load("formulas");
      await context.sync();
      return [block.formulas, column.formulas];
    })
  );
  expect(copies).toEqual([
    [
      [1, 2, "=A3+$B$1"],
      [1, 2, "=A4+$B$1"],
      [1, 2, "=A5+$B$1"],
    ],
    [[1], [1], [1], [""]],
  ]);
});
