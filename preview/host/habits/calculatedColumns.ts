import { intersection, rect } from "../../workbook/rects";
import type { Rect, SheetStore, TableRecord } from "../../workbook/WorkbookStore";
import { contentsUse, hasFormula, isFormula } from "./contents";
import type { Habit, HabitContext } from "./Habit";
import { relativeTo, writtenAt } from "./relativeFormula";

/**
 * Fills a table's column with the formula that was written into it last, where the column was blank before or held one
 * formula in all its cells: what stood there before is lost.
 */
export const calculatedColumns =
  ({ profile, store }: HabitContext): Habit =>
  (use, perform) => {
    const contents = contentsUse(use);
    if (!profile.fillsTableColumns || !contents || !hasFormula(contents.value)) {
      return perform(use);
    }
    const { sheet, area } = contents.range;
    const columns = store.tables
      .filter((table) => table.sheetId === sheet.id)
      .flatMap((table) => columnsIn(table, area))
      .filter((column) => isUniform(sheet, column));
    const result = perform(use);
    columns.forEach((column) => fill(sheet, column, area));
    return result;
  };

/** The columns of a table's body that an area touches. */
function columnsIn({ rect: whole, showTotals }: TableRecord, area: Rect): Rect[] {
  const bottom = whole.bottom - (showTotals ? 1 : 0);
  const touched = intersection(rect(whole.top + 1, whole.left, bottom, whole.right), area);
  if (touched === null) {
    return [];
  }
  return Array.from({ length: touched.right - touched.left + 1 }, (_, i) =>
    rect(whole.top + 1, touched.left + i, bottom)
  );
}

/** Blank, or one formula from top to bottom. */
function isUniform(sheet: SheetStore, column: Rect): boolean {
  const cells = sheet.formulas(column).map(([cell = ""], i) => written(cell, column.top + i));
  return cells.every((cell) => cell === cells[0]) && (cells[0] === "" || isFormula(cells[0]));

  function written(cell: unknown, row: number): unknown {
    return isFormula(cell) ? relativeTo(cell, row, column.left) : cell;
  }
}

function fill(sheet: SheetStore, column: Rect, area: Rect): void {
  const touched = intersection(column, area);
  const cells = touched === null ? [] : sheet.formulas(touched);
  const last = cells.map(([cell]) => isFormula(cell)).lastIndexOf(true);
  const formula = cells[last]?.[0];
  if (touched === null || !isFormula(formula)) {
    return;
  }
  const relative = relativeTo(formula, touched.top + last, column.left);
  const now = sheet.formulas(column);
  const wanted = now.map((_, i) => [writtenAt(relative, column.top + i, column.left)]);
  if (wanted.some(([cell], i) => cell !== now[i]?.[0])) {
    sheet.setContents(column, wanted);
  }
}
