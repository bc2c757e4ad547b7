import { RangeObject } from "../api/RangeObject";
import { rect } from "../../workbook/rects";
import type { CellGrid, CellValue, SheetStore } from "../../workbook/WorkbookStore";
import type { Habit, HabitContext, MemberUse } from "./Habit";

/** A range whose contents are set, and what is written. */
interface ContentsUse {
  readonly range: RangeObject;
  readonly value: unknown;
}

/** Undefined for any other use. */
export function contentsUse({ kind, object, name, args }: MemberUse): ContentsUse | undefined {
  return kind === "set" &&
    object instanceof RangeObject &&
    (name === "Values" || name === "Formulas")
    ? { range: object, value: args[0] }
    : undefined;
}

export const isFormula = (cell: unknown): cell is string =>
  typeof cell === "string" && cell.length > 1 && cell.startsWith("=");

/** Leaves a formula that is written into a cell formatted as Text the text it is. */
export const textCells =
  ({ profile }: HabitContext): Habit =>
  (use, perform) => {
    const contents = contentsUse(use);
    if (!profile.textCellsKeepFormulas || !contents || !hasFormula(contents.value)) {
      return perform(use);
    }
    const { range, value } = contents;
    const formats = range.sheet.numberFormats(range.area);
    if (!formats.some((row) => row.includes("@"))) {
      return perform(use);
    }
    const grid = formats.map((row, i) =>
      row.map((format, j) => {
        const cell = Array.isArray(value) ? (value as unknown[][])[i]?.[j] : value;
        return format === "@" && isFormula(cell) ? `'${cell}` : cell;
      })
    );
    return perform({ ...use, args: [grid] });
  };

export function hasFormula(value: unknown): boolean {
  return Array.isArray(value)
    ? (value as unknown[][]).some((row) => Array.isArray(row) && row.some(isFormula))
    : isFormula(value);
}

/** Puts an array that is written over filtered rows into the visible ones, one by one: the data lands in wrong rows. */
export const filteredWrites =
  ({ profile, store }: HabitContext): Habit =>
  (use, perform) => {
    const contents = contentsUse(use);
    if (profile.filteredWrites === "everyRow" || !contents || !Array.isArray(contents.value)) {
      return perform(use);
    }
    const { range, value } = contents;
    const { sheet, area } = range;
    const isFiltered =
      sheet.isFiltered === true ||
      store.tables.some((table) => table.sheetId === sheet.id && table.isFiltered === true);
    const visible = isFiltered ? visibleRows(sheet, area.top, area.bottom) : undefined;
    if (!visible || visible.length === area.bottom - area.top + 1) {
      return perform(use);
    }
    visible.forEach((row, i) => {
      const cells = (value as CellGrid<CellValue | null>)[i];
      if (cells) {
        sheet.setContents(rect(row, area.left, row, area.right), [cells]);
      }
    });
    return null;
  };

function visibleRows(sheet: SheetStore, first: number, last: number): number[] {
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return rows.filter((row) => !sheet.rowHidden(row));
}
