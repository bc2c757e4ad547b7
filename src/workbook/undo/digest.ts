import type { Rect } from "../excel/cells";
import { nextTask } from "../excel/nextTask";
import { readFormulas } from "../excel/readFormulas";
import type { GridPiece } from "../excel/writeGrid";
import { blankRow, hashOfRow, hashOfRows } from "./fingerprint";

/** What a run writes to a block, as a hash for some rows each: small enough to be kept in the workbook. */
export interface Digest {
  readonly rect: Rect;
  /** How many rows, and their hash, from the top. */
  readonly parts: readonly (readonly [rows: number, hash: number])[];
}

/** Rows of a part, at most; a part ends where a piece ends that is written at once. */
const ROWS = 500;

/** The digest of a block of cells, from the pieces in which it will be written, maybe with cells around it. */
export async function digestOf(rect: Rect, pieces: Iterable<GridPiece>): Promise<Digest> {
  const parts: [number, number][] = [];
  for (const { rect: place, cells } of pieces) {
    const left = rect.left - place.left;
    const hashes = cells
      .slice(Math.max(0, rect.top - place.top), rect.bottom - place.top + 1)
      .map((row) => hashOfRow(row.slice(left, left + rect.right - rect.left + 1)));
    for (let start = 0; start < hashes.length; start += ROWS) {
      const part = hashes.slice(start, start + ROWS);
      parts.push([part.length, hashOfRows(part)]);
    }
    await nextTask();
  }
  return { rect, parts };
}

/** The first rows that are neither blank nor as the run writes them. */
export async function firstForeign(
  sheetId: string,
  { rect, parts }: Digest
): Promise<Rect | undefined> {
  const blank = blankRow(rect.right - rect.left + 1);
  let { top } = rect;
  let at = 0;
  let hashes: number[] = [];
  for await (const { answer } of readFormulas(sheetId, rect)) {
    for (const cells of answer) {
      hashes.push(hashOfRow(cells));
      const [rows = 0, hash = 0] = parts[at] ?? [];
      const bottom = top + hashes.length - 1;
      if (hashes.length < rows && bottom < rect.bottom) continue;
      if (hashOfRows(hashes) !== hash && !hashes.every((one) => one === blank))
        return { ...rect, top, bottom };
      top = bottom + 1;
      at++;
      hashes = [];
    }
  }
  return undefined;
}

/** The first row that holds something other than formulas. */
export async function firstConstant(sheetId: string, rect: Rect): Promise<Rect | undefined> {
  const body = { ...rect, top: rect.top + 1 };
  if (body.top > body.bottom) return undefined;
  for await (const { top, answer } of readFormulas(sheetId, body)) {
    const at = answer.findIndex((row) =>
      row.some((cell) => cell !== "" && !(typeof cell === "string" && cell.startsWith("=")))
    );
    if (at !== -1) return { ...rect, top: top + at, bottom: top + at };
  }
  return undefined;
}
