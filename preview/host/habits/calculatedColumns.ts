import { RangeObject } from "../api/RangeObject";
import { bodyOf } from "../api/tableLines";
import { relativeTo, writtenAt } from "../../workbook/relativeFormula";
import { intersection, rect } from "../../workbook/rects";
import type { Rect, SheetStore, TableRecord } from "../../workbook/WorkbookStore";
import { contentsUse, hasFormula, isFormula } from "./contents";
import type { Habit, HabitContext, MemberUse } from "./Habit";

/**
 * Fills a table's column with the formula that was written into it last, where the column was blank before or held one
 * formula in all its cells: what stood there before is lost. Such a column stays a calculated one, whose formula new rows
 * get, although other things are written into its cells: they are exceptions (support.microsoft.com, "Use calculated
 * columns in an Excel table"). That it ends once all its cells are emptied is likely.
 */
export const calculatedColumns =
  ({ profile, store }: HabitContext): Habit =>
  (use, perform) => {
    const range = written(use);
    if (!profile.fillsTableColumns || !range) {
      return perform(use);
    }
    const { sheet, area } = range;
    const touched = store.tables
      .filter((table) => table.sheetId === sheet.id)
      .flatMap((table) => columnsIn(table, area).map((column) => ({ table, column })));
    const fills = hasFormula(contentsUse(use)?.value);
    const uniform = touched.filter(({ column }) => fills && uniformIn(sheet, column) !== null);
    const result = perform(use);
    uniform.forEach(({ column }) => fill(sheet, column, area));
    touched.forEach(({ table, column }) => remember(sheet, table, column));
    return result;
  };

/** The range whose contents are set or cleared. */
function written(use: MemberUse): RangeObject | undefined {
  const clears = use.kind === "call" && use.name === "Clear" && use.args[0] !== "Formats";
  return clears && use.object instanceof RangeObject ? use.object : contentsUse(use)?.range;
}

/** The columns of a table's body that an area touches. */
function columnsIn(table: TableRecord, area: Rect): Rect[] {
  const { top, bottom } = bodyOf(table);
  const touched = intersection(bodyOf(table), area);
  if (touched === null) {
    return [];
  }
  return Array.from({ length: touched.right - touched.left + 1 }, (_, i) =>
    rect(top, touched.left + i, bottom)
  );
}

/** What all cells of a column hold: one formula as relativeTo gives it, or ""; null for anything else. */
function uniformIn(sheet: SheetStore, column: Rect): string | null {
  const cells = sheet
    .formulas(column)
    .map(([cell = ""], i) =>
      isFormula(cell) ? relativeTo(cell, column.top + i, column.left) : cell
    );
  const [first = ""] = cells;
  return cells.every((cell) => cell === first) && (first === "" || isFormula(first)) ? first : null;
}

function remember(sheet: SheetStore, table: TableRecord, column: Rect): void {
  const holds = uniformIn(sheet, column);
  if (holds === null) {
    return;
  }
  const calculated = new Map(table.calculated);
  calculated.delete(column.left);
  if (holds !== "") {
    calculated.set(column.left, holds);
  }
  table.calculated = calculated;
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
