import { addressOf, intersect, type Rect } from "../excel/cells";
import { bytesOfRow, CHUNK_BYTES } from "../excel/chunks";
import { rangeAt } from "../excel/inExcel";
import { tablesOf } from "../excel/tables";
import { inPlace } from "../excel/writable";
import {
  clearContents,
  piecesOf,
  writeFormulas,
  writeValues,
  type GridPiece,
} from "../excel/writeGrid";
import type { Journal } from "../undo/journal";
import { blocksOf, type Block } from "./blocks";
import type { LiveCell } from "./search";

/** Rectangles written by one request. */
const BATCH = 200;

/** Writes the values of formulas of one cell each in their place. */
export async function freezeCells(
  sheetId: string,
  cells: readonly LiveCell[],
  journal: Journal
): Promise<void> {
  const blocks = blocksOf(cells);
  const formulas = [...batches(piecesFrom(blocks, ({ formula }) => formula))];
  const where = blocks.map(({ rect }) => addressOf(rect)).join(",");
  journal.note(async () => {
    for (const batch of formulas) await writeBatch(sheetId, batch, "formulas");
  }, where);
  await endCalculatedColumns(sheetId, blocks);
  for (const batch of batches(piecesFrom(blocks, ({ frozen }) => frozen)))
    await writeBatch(sheetId, batch, "values");
}

/** Values written over the formulas of a table's column are exceptions, and new rows still get the formula: not once it is emptied. */
async function endCalculatedColumns(
  sheetId: string,
  blocks: readonly Block<LiveCell>[]
): Promise<void> {
  const tables = await tablesOf(sheetId);
  const rects = blocks
    .map(({ rect }) => rect)
    .filter((rect) => tables.some((table) => intersect(table, rect)));
  for (let start = 0; start < rects.length; start += BATCH)
    await inPlace(sheetId, (context) => {
      for (const rect of rects.slice(start, start + BATCH))
        rangeAt(context, sheetId, rect).clear(Excel.ClearApplyTo.contents);
    });
}

/** A formula that fills several cells, and the values of all of them. */
export interface FrozenSpill {
  readonly rect: Rect;
  readonly formula: string;
  readonly values: readonly (readonly unknown[])[];
}

/** Writes the values of a block in place of the formula that fills it. */
export async function freezeSpill(
  sheetId: string,
  { rect, formula, values }: FrozenSpill,
  journal: Journal
): Promise<void> {
  const { top, left } = rect;
  const anchor: GridPiece = { rect: { top, left, bottom: top, right: left }, cells: [[formula]] };
  journal.note(async () => {
    // The formula needs empty cells to fill.
    await clearContents(sheetId, rect);
    await writeFormulas(sheetId, anchor);
  }, addressOf(rect));
  const row = (i: number): unknown[] => [...(values[i] ?? [])];
  for (const piece of piecesOf(top, left, { rows: values.length, row }))
    await writeValues(sheetId, piece);
}

function* piecesFrom(
  blocks: readonly Block<LiveCell>[],
  content: (cell: LiveCell) => unknown
): Generator<GridPiece> {
  for (const { rect, cells } of blocks) {
    const row = (i: number): unknown[] => (cells[i] ?? []).map(content);
    yield* piecesOf(rect.top, rect.left, { rows: cells.length, row });
  }
}

/** Pieces for one request each. */
function* batches(pieces: Iterable<GridPiece>): Generator<GridPiece[]> {
  let batch: GridPiece[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    const more = piece.cells.reduce((sum, row) => sum + bytesOfRow(row), 0);
    if (batch.length > 0 && (batch.length >= BATCH || bytes + more > CHUNK_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(piece);
    bytes += more;
  }
  if (batch.length > 0) yield batch;
}

function writeBatch(
  sheetId: string,
  pieces: readonly GridPiece[],
  property: "values" | "formulas"
): Promise<void> {
  return inPlace(sheetId, (context) => {
    for (const { rect, cells } of pieces) rangeAt(context, sheetId, rect)[property] = cells;
  });
}
