import type { Rect } from "./cells";
import { cutByBytes } from "./chunks";
import { inExcel, rangeAt } from "./inExcel";

/** A piece of a grid that is written at once. */
export interface GridPiece {
  readonly rect: Rect;
  readonly cells: unknown[][];
}

/** Cuts a grid into pieces that Excel on the web takes. Its top left goes to the given cell. */
export function piecesOf(
  top: number,
  left: number,
  grid: readonly (readonly unknown[])[]
): GridPiece[] {
  const width = grid[0]?.length ?? 0;
  return cutByBytes(grid).map(({ start, end }) => ({
    rect: { top: top + start, bottom: top + end - 1, left, right: left + width - 1 },
    cells: grid.slice(start, end).map((row) => [...row]),
  }));
}

/** Writes values; texts must have been made safe, for Excel reads them as if typed. */
export function writeValues(sheetId: string, { rect, cells }: GridPiece): Promise<void> {
  return inExcel(async (context) => {
    rangeAt(context, sheetId, rect).values = cells;
    await context.sync();
  });
}

/** Writes a snapshot back: formulas as formulas. */
export async function writeBack(
  sheetId: string,
  { top, left }: Rect,
  grid: readonly (readonly unknown[])[]
): Promise<void> {
  for (const piece of piecesOf(top, left, grid)) await writeFormulas(sheetId, piece);
}

function writeFormulas(sheetId: string, { rect, cells }: GridPiece): Promise<void> {
  return inExcel(async (context) => {
    rangeAt(context, sheetId, rect).formulas = cells;
    await context.sync();
  });
}

/** Empties cells and leaves their formats. */
export function clearContents(sheetId: string, rect: Rect): Promise<void> {
  return inExcel(async (context) => {
    rangeAt(context, sheetId, rect).clear(Excel.ClearApplyTo.contents);
    await context.sync();
  });
}
