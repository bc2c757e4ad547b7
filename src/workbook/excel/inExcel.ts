import { retrying } from "./retry";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * The gate to Excel. Each call is a small piece of work that may be done again as a whole: it waits while the user
 * edits a cell, and is repeated where Excel was busy.
 */
export function inExcel<T>(work: Work<T>): Promise<T> {
  return retrying(() => Excel.run({ delayForCellEdit: true }, work));
}

/** Open while requests that write are to be one step of Excel's own undo. */
let undoGroup: Excel.RequestContext | undefined;

/** The gate for the writes of a run: they are parts of `asOneUndoStep` where Excel has that. */
export function writeInExcel<T>(work: Work<T>): Promise<T> {
  const context = undoGroup;
  return context ? retrying(() => work(context)) : inExcel(work);
}

/** Makes all that `work` writes through `writeInExcel` one step of Excel's own undo. */
export async function asOneUndoStep<T>(work: () => Promise<T>): Promise<T> {
  // Excel merges what one Excel.run does, and does not know of undo groups before this version.
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return work();
  return Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
    undoGroup = context;
    try {
      return await work();
    } finally {
      undoGroup = undefined;
    }
  });
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
