import { escapedName } from "../../workbook/columnNames";
import { overlaps, rect } from "../../workbook/rects";
import type { CellValue, SheetStore, TableRecord } from "../../workbook/WorkbookStore";
import { deleteCells, insertCells } from "./cellShift";
import { ensureWritable, type HostContext } from "./context";
import { bodyOf } from "./tableLines";

/** SUBTOTAL's numbers for the sum and for the count of what a filter leaves. */
const SUM = 109;
const COUNT = 103;

/**
 * Shows a table's totals row as Excel first does: "Total" in the first column, and in the last one the sum where it
 * holds numbers, else the count (support.microsoft.com, "Total the data in an Excel table"). What stands below makes
 * room unless it is blank.
 */
export function showTotals(context: HostContext, sheet: SheetStore, table: TableRecord): void {
  ensureWritable(sheet);
  const { top, left, bottom, right } = table.rect;
  const row = rect(bottom + 1, left, bottom + 1, right);
  const isFree =
    sheet.formulas(row).every((cells) => cells.every((cell) => cell === "")) &&
    context.store.tables.every((one) => one.sheetId !== sheet.id || !overlaps(one.rect, row));
  if (!isFree) {
    insertCells(context, sheet, row, "Down");
  }
  const last = sheet.values({ ...bodyOf(table), left: right }).map(([cell = ""]) => cell);
  context.store.resizeTable(table, rect(top, left, bottom + 1, right));
  table.showTotals = true;
  const [header = ""] = sheet.values(rect(top, right))[0] ?? [];
  const totals = new Array<CellValue | null>(right - left + 1).fill(null);
  totals[0] = "Total";
  totals[right - left] =
    `=SUBTOTAL(${String(isNumeric(last) ? SUM : COUNT)},[${escapedName(String(header))}])`;
  sheet.setContents(row, [totals]);
}

/** Takes the totals row away, with what it holds; what stands below moves up. */
export function hideTotals(context: HostContext, sheet: SheetStore, table: TableRecord): void {
  ensureWritable(sheet);
  const { top, left, bottom, right } = table.rect;
  deleteCells(context, sheet, rect(bottom, left, bottom, right), "Up");
  table.showTotals = false;
  context.store.resizeTable(table, rect(top, left, bottom - 1, right));
}

const isNumeric = (cells: readonly CellValue[]): boolean =>
  cells.some((cell) => typeof cell === "number") &&
  cells.every((cell) => typeof cell === "number" || cell === "");
