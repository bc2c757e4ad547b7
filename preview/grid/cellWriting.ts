import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { readEntry } from "../workbook/entry";
import type { CellValue, Rect } from "../workbook/WorkbookStore";

/** Text in a cell. What looks like a number is marked as text, or Univer would show it in the cell's number format. */
export function textCell(text: string): ICellData {
  const numeric = text.trim() !== "" && Number.isFinite(Number(text));
  return { v: text, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The cell that results from writing a value as Excel does into a cell with this number format. */
export function cellFor(written: CellValue, numberFormat: string): ICellData {
  const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };
  if (written === "") return blank;
  const entry = readEntry(written, numberFormat);
  if ("formula" in entry) return { ...blank, f: entry.formula };
  const format = numberFormat === "General" ? entry.format : undefined;
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  return { ...blank, ...valueCell(entry.value), ...style };
}

export function valueCell(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return textCell(value);
}

/** A block's cells by row and column of the sheet; null where there are none. */
export function cellsOf<T>(
  rect: Rect,
  cell: (row: number, column: number) => T | null
): Record<number, Record<number, T>> | null {
  const cells: Record<number, Record<number, T>> = {};
  let any = false;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const data = cell(row - rect.top, column - rect.left);
      if (data === null) continue;
      (cells[row] ??= {})[column] = data;
      any = true;
    }
  }
  return any ? cells : null;
}
