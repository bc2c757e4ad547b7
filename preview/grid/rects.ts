import type { IRange } from "@univerjs/core";
import type { Rect } from "../workbook/WorkbookStore";

/** Univer's range as a rectangle; whole rows and columns, which Univer may give as NaN, are cut to the sheet's size. */
export function toRect(range: IRange, rowCount = 1, columnCount = 1): Rect {
  return {
    top: Number.isFinite(range.startRow) ? range.startRow : 0,
    left: Number.isFinite(range.startColumn) ? range.startColumn : 0,
    bottom: Number.isFinite(range.endRow) ? range.endRow : rowCount - 1,
    right: Number.isFinite(range.endColumn) ? range.endColumn : columnCount - 1,
  };
}

export function toRange(rect: Rect): IRange {
  return { startRow: rect.top, startColumn: rect.left, endRow: rect.bottom, endColumn: rect.right };
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Calls back for every cell of a rectangle, row by row, and gives the answers in its shape. */
export function mapRect<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: T[] = [];
    for (let column = rect.left; column <= rect.right; column++) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
}
