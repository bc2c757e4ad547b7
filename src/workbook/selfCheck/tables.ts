import { fillFormula, writeBack } from "../excel/writeGrid";
import { needs, otherThan, valuesOf, type Check, type Place } from "./Check";

const HEADERS = ["Amount", "Own"];

/** Makes a table with two rows of data, for one check. */
export async function withTable(
  place: Place,
  check: (table: Excel.Table) => Promise<string | undefined>
): Promise<string | undefined> {
  const { context, sheet, cells, tag } = place;
  cells(3, 2).values = [HEADERS, [5, ""], [5, ""]];
  const table = sheet.tables.add(cells(3, 2), true);
  table.name = tag;
  await context.sync();
  try {
    return await check(table);
  } finally {
    table.delete();
    await context.sync();
  }
}

/** The second column below the header. */
const ownCells = ({ cells }: Place): Excel.Range =>
  cells(3, 2).getLastColumn().getRow(1).getResizedRange(1, 0);

/** Tables and their columns. */
export const tableChecks = {
  tableName: (place) =>
    withTable(place, async (table) => {
      const { context, sheet, tag } = place;
      const found = sheet.tables.getItem(tag).load("id,showHeaders");
      table.load("id");
      await context.sync();
      return otherThan([found.id, found.showHeaders], [table.id, true]);
    }),
  table: needs("1.13", (place) =>
    withTable(place, async (table) => {
      const { context, cells } = place;
      const grown = cells(3, 3).load("address");
      table.resize(grown);
      const range = table.getRange().load("address");
      await context.sync();
      return otherThan(range.address, grown.address);
    })
  ),
  tableRefs: (place) =>
    withTable(place, async () => {
      const { context, sheetId, rect, tag } = place;
      const { top, bottom } = rect(3, 2);
      const column = { top: top + 1, bottom, left: 1, right: 1 };
      await fillFormula(sheetId, column, `=${tag}[@[Amount]]`);
      return otherThan(await valuesOf(ownCells(place), context), [[5], [5]]);
    }),
  autofill: (place) =>
    withTable(place, async () => {
      const { context } = place;
      const own = ownCells(place);
      own.getCell(0, 0).formulas = [["=SUM(1,2)"]];
      await context.sync();
      own.load("formulas");
      await context.sync();
      return otherThan(own.formulas, [["=SUM(1,2)"], ["=SUM(1,2)"]]);
    }),
  exceptions: (place) =>
    withTable(place, async () => {
      const { context, sheetId, rect } = place;
      const { top, bottom } = rect(3, 2);
      const grid = [["Own"], ["=SUM(1,2)"], ["typed"]];
      await writeBack(sheetId, { top, bottom, left: 1, right: 1 }, grid, true);
      const own = ownCells(place).load("formulas");
      await context.sync();
      return otherThan(own.formulas, [["=SUM(1,2)"], ["typed"]]);
    }),
  totals: (place) =>
    withTable(place, async (table) => {
      const { context } = place;
      table.showTotals = true;
      table.load("showTotals");
      const all = table.getRange().load("rowCount");
      const body = table.getDataBodyRange().load("rowCount");
      await context.sync();
      return otherThan([table.showTotals, all.rowCount, body.rowCount], [true, 4, 2]);
    }),
  tableFilter: (place) =>
    withTable(place, async (table) => {
      const { context } = place;
      const told: boolean[] = [];
      const ask = async (): Promise<void> => {
        table.autoFilter.load("isDataFiltered");
        await context.sync();
        told.push(table.autoFilter.isDataFiltered);
      };
      await ask();
      table.columns.getItem("Amount").filter.applyValuesFilter(["none of them"]);
      await ask();
      table.clearFilters();
      await ask();
      return otherThan(told, [false, true, false]);
    }),
} satisfies Record<string, Check>;
