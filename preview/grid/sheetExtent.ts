import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import type { Rect } from "../workbook/WorkbookStore";
import { hasContent } from "./cellReading";

/** The cells that dynamic arrays fill, as Univer keeps them beside the typed ones. */
export type SpilledCells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The smallest rectangle that holds all contents, and formats unless valuesOnly; null when there are none. */
export function usedRect(
  sheet: Worksheet,
  spilled: SpilledCells | undefined,
  valuesOnly: boolean
): Rect | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  const add = (row: number, column: number) => {
    used ??= { top: row, left: column, bottom: row, right: column };
    if (row < used.top) used.top = row;
    if (row > used.bottom) used.bottom = row;
    if (column < used.left) used.left = column;
    if (column > used.right) used.right = column;
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (hasContent(cell) || (!valuesOnly && cell?.s)) add(row, column);
  });
  for (const [row, cells] of Object.entries(spilled ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData>)) {
      if (hasContent(cell)) add(Number(row), Number(column));
    }
  }
  return used;
}

/** How many rows hold something typed. */
export function typedRows(sheet: Worksheet): number {
  const matrix = sheet.getCellMatrix();
  for (let row = sheet.getRowCount() - 1; row >= 0; row--) {
    for (const cell of Object.values(matrix.getRow(row) ?? {}))
      if (hasContent(cell)) return row + 1;
  }
  return 0;
}

/** How many columns hold something typed. */
export function typedColumns(sheet: Worksheet): number {
  let columns = 0;
  sheet.getCellMatrix().forValue((_row, column, cell) => {
    if (column >= columns && hasContent(cell)) columns = column + 1;
  });
  return columns;
}
