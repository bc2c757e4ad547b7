// Table.rows and the totals row, as @types/office-js describes them (TableRowCollection, TableRow, Table.showTotals).

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
      sheets.getItemOrNullObject("Rows").delete();
      const sheet = sheets.add("Rows");
      sheet.getRange("A1:B1").values = [["Name", "Qty"]];
      sheet.tables.add("A1:B1", true).name = "Sales";
      sheet.getRange("A4:B4").values = [["below", "stays below"]];
      await context.sync();
    })
  );
});

afterAll(async () => {
  expect(open.uncaught).toEqual([]);
  await open.close();
});

/** Everything on the sheet, and where the table stands. */
const sheetNow = (): Promise<{ cells: unknown[][]; table: string; count: number }> =>
  open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rows");
      const table = sheet.tables.getItem("Sales");
      const cells = sheet.getUsedRange(true).load("formulas");
      const range = table.getRange().load("address");
      table.rows.load("count");
      await context.sync();
      return { cells: cells.formulas, table: range.address, count: table.rows.count };
    })
  );

test("the first row fills the blank one, further rows push down what is below", async () => {
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Sales");
      rows.add(undefined, [
        ["b", 2],
        ["c", 3],
      ]);
      rows.add(-1, [["d", 4]]);
      rows.add(0, [["a", 1]]);
      await context.sync();
    })
  );
  expect(await sheetNow()).toEqual({
    cells: [
      ["Name", "Qty"],
      ["a", 1],
      ["b", 2],
      ["c", 3],
      ["d", 4],
      ["below", "stays below"],
    ],
    table: "Rows!A1:B5",
    count: 4,
  });
});

test("rows are places: they are read, written and deleted by their index", async () => {
  const seen = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Sales");
      rows.add(undefined, [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]);
      const second = rows.getItemAt(1).load("index,values");
      const range = rows.getItemAt(1).getRange().load("address");
      rows.load("items/values");
      await context.sync();
      const all = rows.items.map((row) => row.values);
      rows.getItemAt(0).delete();
      const again = rows.getItemAt(1).load("values");
      rows.getItemAt(0).values = [["B", 20]];
      await context.sync();
      const beyond = await rows
        .getItemAt(2)
        .getRange()
        .load("address")
        .context.sync()
        .catch((error: { code: string }) => error.code);
      return [second.index, second.values, range.address, all, again.values, beyond];
    })
  );
  expect(seen).toEqual([
    1,
    [["b", 2]],
    "Rows!A3:B3",
    [[["a", 1]], [["b", 2]], [["c", 3]]],
    [["c", 3]],
    "InvalidArgument",
  ]);
  expect(await sheetNow()).toMatchObject({
    cells: [
      ["Name", "Qty"],
      ["B", 20],
      ["c", 3],
      ["", ""],
      ["below", "stays below"],
    ],
    table: "Rows!A1:B3",
  });
});

test("a table keeps a blank row when all its rows go", async () => {
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Sales");
      rows.add(undefined, [["a", 1]]);
      rows.getItemAt(0).delete();
      await context.sync();
    })
  );
  expect(await sheetNow()).toMatchObject({ table: "Rows!A1:B2", count: 1 });
});

test.each([
  ["values of another width", "InvalidArgument", [["a"]], undefined],
  ["a place beyond the end", "InvalidArgument", [["a", 1]], 5],
])("rows with %s are refused", async (_what, code, values, index) => {
  const thrown = await open.addin.evaluate(
    ([at, cells]) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Sales").rows.add(at, cells);
        await context.sync();
      }).catch((error: { code: string }) => error.code),
    [index, values] as const
  );
  expect(thrown).toBe(code);
});

test("ranges as wide as the table insert and delete its rows", async () => {
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rows");
      context.workbook.tables.getItem("Sales").rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
      sheet.getRange("A2:B2").delete("Up");
      sheet.getRange("A2:B2").insert("Down").values = [["new", 0]];
      await context.sync();
    })
  );
  expect(await sheetNow()).toMatchObject({
    cells: [
      ["Name", "Qty"],
      ["new", 0],
      ["b", 2],
      ["below", "stays below"],
    ],
    table: "Rows!A1:B3",
  });
});

test("the totals row comes with a sum, makes room and goes again", async () => {
  const total = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
      table.showTotals = true;
      const row = table.getTotalRowRange().load("address,formulas");
      const body = table.getDataBodyRange().load("address");
      const below = context.workbook.worksheets.getItem("Rows").getRange("A5").load("values");
      await context.sync();
      const header = table.getHeaderRowRange();
      header.values = [["Name", "Number of [x]"]];
      const renamed = table.getTotalRowRange().load("formulas");
      await context.sync();
      const shown = [row.address, row.formulas, body.address, below.values, renamed.formulas];
      header.values = [["Name", "Qty"]];
      table.showTotals = false;
      await context.sync();
      return shown;
    })
  );
  expect(total).toEqual([
    "Rows!A4:B4",
    [["Total", "=SUBTOTAL(109,[Qty])"]],
    "Rows!A2:B3",
    [["below"]],
    [["Total", "=SUBTOTAL(109,[Number of '[x']])"]],
  ]);
  expect(await sheetNow()).toMatchObject({
    cells: [
      ["Name", "Qty"],
      ["a", 1],
      ["b", 2],
      ["below", "stays below"],
    ],
    table: "Rows!A1:B3",
  });
});

test("a name is pointed elsewhere by its formula; formulas that are no reference are named", async () => {
  const seen = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem("Rows");
      const name = names.add("Place", "=Rows!$A$1");
      name.formula = "=Rows!$B$2:$B$3";
      const range = name.getRange().load("address");
      name.load("formula,value");
      await context.sync();
      const refused = await (names.add("Sum", "=SUM(Rows!$A:$A)"), context.sync()).catch(
        (error: { message: string }) => error.message
      );
      return [name.formula, name.value, range.address, refused];
    })
  );
  expect(seen).toEqual([
    "=Rows!$B$2:$B$3",
    "Rows!B2:B3",
    "Rows!B2:B3",
    expect.stringContaining("NamedItemCollection.add with a formula"),
  ]);
});
