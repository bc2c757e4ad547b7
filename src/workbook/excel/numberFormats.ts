import type { Rect } from "./cells";
import { rangeAt, inExcel } from "./inExcel";
import { readProperty } from "./readFormulas";

export const WHOLE_DOLLARS = "#,##0";
export const DOLLARS_AND_CENTS = "#,##0.00";

/** Cells of one column that share a number format. */
export interface NumberFormat {
  readonly rect: Rect;
  readonly format: string;
}

/** The number formats of a column's cells, in as few blocks as they make. */
export async function readNumberFormats(sheetId: string, column: Rect): Promise<NumberFormat[]> {
  const blocks: NumberFormat[] = [];
  const pieces = readProperty(sheetId, column, "numberFormat");
  for await (const { top, answer } of pieces) {
    answer.forEach(([cell], i) => {
      const format = String(cell);
      const last = blocks.at(-1);
      const row = top + i;
      if (last?.format === format)
        blocks.splice(-1, 1, { format, rect: { ...last.rect, bottom: row } });
      else blocks.push({ format, rect: { ...column, top: row, bottom: row } });
    });
  }
  return blocks;
}

export function setNumberFormats(sheetId: string, formats: readonly NumberFormat[]): Promise<void> {
  return inExcel(async (context) => {
    for (const { rect, format } of formats) {
      // Office.js applies a single value to every cell; its types know grids only.
      rangeAt(context, sheetId, rect).numberFormat = format as unknown as string[][];
    }
    await context.sync();
  });
}
