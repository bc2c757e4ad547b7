// Filters and protection as Microsoft documents them. "d.ts" is @types/office-js 1.0.612, "DP" is
// learn.microsoft.com/office/dev/add-ins.

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHost, type OpenHost } from "./support/openHost";

let open: OpenHost;

beforeAll(async () => {
  open = await openHost();
});

beforeEach(() =>
  open.addin.evaluate(() =>
    Excel.run((context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItemOrNullObject("Work").delete();
      sheets.add("Work");
      return context.sync();
    })
  )
);

afterAll(async () => {
  expect(open.uncaught).toEqual([]);
  await open.close();
});

test("AutoFilter.isDataFiltered tells of criteria, and clearCriteria shows the rows again (d.ts; DP excel-add-ins-worksheets)", async () => {
  const answer = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["Partner", "Tier"],
        ["a", "Gold"],
        ["b", "None"],
        ["c", "Gold"],
      ];
      const row = sheet.getRange("A3").load("rowHidden");
      const filter = sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      const told = [[filter.isDataFiltered, row.rowHidden]];
      const step = async (): Promise<void> => {
        row.load("rowHidden");
        filter.load("isDataFiltered");
        await context.sync();
        told.push([filter.isDataFiltered, row.rowHidden]);
      };
      filter.apply(range);
      await step();
      filter.apply(range, 1, { filterOn: Excel.FilterOn.values, values: ["Gold"] });
      await step();
      filter.clearCriteria();
      await step();
      return told;
    })
  );
  const [off, on] = [
    [false, false],
    [true, true],
  ];
  expect(answer).toEqual([off, off, on, off]);
});

test("a column of a table is filtered, and the table's filters are cleared (DP excel-add-ins-tables)", async () => {
  const answer = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      sheet.getRange("A1:A3").values = [["Tier"], ["Gold"], ["None"]];
      const table = sheet.tables.add("A1:A3", true);
      const row = sheet.getRange("A2");
      const told: unknown[] = [];
      const step = async (): Promise<void> => {
        row.load("rowHidden");
        table.autoFilter.load("isDataFiltered");
        sheet.autoFilter.load("isDataFiltered");
        await context.sync();
        told.push([
          table.autoFilter.isDataFiltered,
          sheet.autoFilter.isDataFiltered,
          row.rowHidden,
        ]);
      };
      table.columns.getItem("Tier").filter.applyValuesFilter(["None"]);
      await step();
      table.clearFilters();
      await step();
      return told;
    })
  );
  expect(answer).toEqual([
    [true, false, true],
    [false, false, false],
  ]);
});

test("WorksheetProtection.protect refuses writes until unprotect, and a second protect (d.ts)", async () => {
  const answer = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      const { protection } = sheet;
      const cell = sheet.getRange("A1");
      const code = (): Promise<unknown> =>
        context.sync().then(
          () => "done",
          (error: { code: string }) => error.code
        );
      protection.protect();
      protection.load("protected");
      const codes = [await code()];
      codes.push(protection.protected);
      cell.values = [["mine"]];
      codes.push(await code());
      protection.protect();
      codes.push(await code());
      protection.unprotect();
      cell.values = [["mine"]];
      codes.push(await code());
      return codes;
    })
  );
  expect(answer).toEqual(["done", true, "AccessDenied", "InvalidOperation", "done"]);
});
