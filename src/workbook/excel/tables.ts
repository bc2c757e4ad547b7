import type { Rect } from "./cells";
import { rangeAt, inExcel } from "./inExcel";

/** Gives a table other cells; its headers stay where they are, and nothing moves. */
export function resizeTable(sheetId: string, name: string, rect: Rect): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets
      .getItem(sheetId)
      .tables.getItem(name)
      .resize(rangeAt(context, sheetId, rect));
    await context.sync();
  });
}
