import { writtenAt } from "../../workbook/relativeFormula";
import { overlaps, rect, rowCount } from "../../workbook/rects";
import type { Rect, SheetStore, TableRecord } from "../../workbook/WorkbookStore";
import {
  cellChange,
  cellsBehind,
  deleteCells,
  followFormulas,
  insertCells,
  loseNames,
  moveBlock,
  tablesIn,
} from "./cellShift";
import { ensureWritable, type HostContext } from "./context";

/** The rows between a table's header and its totals. */
export function bodyOf({ rect: { top, left, bottom, right }, showTotals }: TableRecord): Rect {
  return rect(top + 1, left, bottom - (showTotals ? 1 : 0), right);
}

/** A table without data shows one blank row, which the first row to come fills. */
export function isEmptyTable(sheet: SheetStore, table: TableRecord): boolean {
  const body = bodyOf(table);
  return rowCount(body) === 1 && isBlank(sheet, body);
}

/**
 * Puts blank rows into a table, before its row `at` (counted from 0). They look like the row above, as rows that are
 * inserted do in Excel; what stands below the table makes room unless it is blank.
 */
export function insertTableRows(
  context: HostContext,
  sheet: SheetStore,
  table: TableRecord,
  at: number,
  count: number
): void {
  ensureWritable(sheet);
  const { top, left, bottom, right } = table.rect;
  const below = rect(bottom + 1, left, bottom + count, right);
  const isFree = context.store.tables.every(
    (one) => one.sheetId !== sheet.id || !overlaps(one.rect, below)
  );
  const makesRoom = !isFree || !isBlank(sheet, below);
  if (makesRoom) {
    insertCells(context, sheet, below, "Down", false);
  }
  const first = top + 1 + at;
  const [formats = []] = sheet.numberFormats(
    rect(at > 0 ? first - 1 : first, left, undefined, right)
  );
  moveBlock(context, sheet, rect(first, left, bottom, right), count, 0, table);
  context.store.resizeTable(table, rect(top, left, bottom + count, right));
  const change = cellChange(rect(first, left, first + count - 1, right), "insert", true);
  followFormulas(context, sheet, makesRoom ? change : { ...change, until: bottom });
  const added = rect(first, left, first + count - 1, right);
  sheet.setNumberFormats(
    added,
    Array.from({ length: count }, () => formats)
  );
  fillCalculated(sheet, table.calculated, added);
}

/** Puts the formulas of calculated columns into new rows, where these are blank. */
export function fillCalculated(
  sheet: SheetStore,
  calculated: TableRecord["calculated"],
  rows: Rect
): void {
  for (const [column, formula] of calculated ?? []) {
    for (let row = rows.top; row <= rows.bottom; row++) {
      const cell = rect(row, column);
      if (isBlank(sheet, cell)) {
        sheet.setContents(cell, [[writtenAt(formula, row, column)]]);
      }
    }
  }
}

/** Takes rows out of a table; a table keeps one row, blank when all are deleted. */
export function deleteTableRows(
  context: HostContext,
  sheet: SheetStore,
  table: TableRecord,
  at: number,
  count: number
): void {
  ensureWritable(sheet);
  const body = bodyOf(table);
  const { top, left, bottom, right } = table.rect;
  const first = body.top + at;
  const gone = Math.min(count, rowCount(body) - 1);
  tablesIn(context, sheet, cellsBehind(table.rect, "Up"));
  const area = rect(first, left, first + count - 1, right);
  sheet.clear(area, gone < count ? "Contents" : "All");
  loseNames(context, sheet, area);
  if (gone === 0) {
    return;
  }
  moveBlock(context, sheet, rect(first + gone, left, bottom, right), -gone, 0, table);
  context.store.resizeTable(table, rect(top, left, bottom - gone, right));
  deleteCells(context, sheet, rect(bottom - gone + 1, left, bottom, right), "Up", false);
  followFormulas(
    context,
    sheet,
    cellChange(rect(first, left, first + gone - 1, right), "delete", true)
  );
}

/** Whether cells hold neither a value nor a formula. */
export const isBlank = (sheet: SheetStore, area: Rect): boolean =>
  sheet.formulas(area).every((row) => row.every((value) => value === ""));
