import { retrying } from "./retry";

/**
 * The one gate to Excel. Each call is a small piece of work that may be done again as a whole: it waits while
 * the user edits a cell, and is repeated where Excel was busy.
 */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return retrying(() => Excel.run({ delayForCellEdit: true }, work));
}

/** A range by its place; Office.js objects do not outlive a piece of work, ids and places do. */
export function rangeAt(
  context: Excel.RequestContext,
  sheetId: string,
  rect: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }
): Excel.Range {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(rect.top, rect.left, rows, columns);
}
