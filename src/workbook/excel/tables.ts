import { PLACE, rectOf, sameRect, type Rect } from "./cells";
import { rangeAt, inExcel } from "./inExcel";

/**
 * Gives a table other cells; its headers stay where they are, and nothing moves. Where it has them already, as where
 * Excel has taken cells in that were written beside it, nothing is done.
 */
export function resizeTable(sheetId: string, name: string, rect: Rect): Promise<void> {
  return inExcel(async (context) => {
    const table = context.workbook.worksheets.getItem(sheetId).tables.getItem(name);
    const range = table.getRange().load(PLACE);
    await context.sync();
    if (sameRect(rectOf(range), rect)) return;
    table.resize(rangeAt(context, sheetId, rect));
    await context.sync();
  });
}

/** The cells of all tables of a sheet. */
export function tablesOf(sheetId: string): Promise<Rect[]> {
  return inExcel(async (context) => {
    const tables = context.workbook.worksheets.getItem(sheetId).tables.load("items/id");
    await context.sync();
    if (tables.items.length === 0) return [];
    const ranges = tables.items.map((table) => table.getRange().load(PLACE));
    await context.sync();
    return ranges.map(rectOf);
  });
}
