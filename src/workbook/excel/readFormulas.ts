import type { Rect } from "./cells";
import { bytesOfRow } from "./chunks";
import { rangeAt } from "./inExcel";
import { readInPieces, type Piece } from "./readInPieces";

export type Rows = readonly (readonly unknown[])[];

/** Reads the formulas of a block, and the values of cells without one, from top to bottom. */
export function readFormulas(sheetId: string, rect: Rect): AsyncGenerator<Piece<Rows>> {
  return readProperty(sheetId, rect, "formulas");
}

/** Reads one property of the cells of a block from top to bottom. */
export function readProperty(
  sheetId: string,
  rect: Rect,
  property: "formulas" | "numberFormat"
): AsyncGenerator<Piece<Rows>> {
  return readInPieces(rect.top, rect.bottom, {
    read: async (context, top, rows): Promise<Rows> => {
      const range = rangeAt(context, sheetId, { ...rect, top, bottom: top + rows - 1 });
      range.load(property);
      await context.sync();
      return range[property];
    },
    bytes: (cells) => cells.reduce((bytes, row) => bytes + bytesOfRow(row), 0),
  });
}
