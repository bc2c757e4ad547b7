import { asText } from "../excel/asText";
import type { Rect } from "../excel/cells";
import { nextTask } from "../excel/nextTask";
import { clearContents, piecesOf, writeValues, type GridPiece } from "../excel/writeGrid";
import type { Fingerprint } from "../undo/fingerprint";
import type { OutputCell, OutputRows } from "./outputRows";
import { runsOf, type PlannedColumn } from "./plannedColumns";
import type { Target } from "./target";

/** What the caller does around each write. */
export interface Watch {
  /** Before each write; throws to stop. */
  before(): void;
  /** Rows of output that stand on the sheet so far. */
  wrote(rows: number): void;
}

/** Writes the values below the headers. */
export async function writeCells(
  { list, plan }: Target,
  output: OutputRows,
  watch: Watch,
  written: Fingerprint
): Promise<void> {
  const { sheetId, firstRow } = list;
  let cells = 0;
  for (const run of runsOf(plan)) {
    const pieces = piecesOfRun(firstRow, run, output);
    // While Excel writes one piece, the next is made.
    let writing = Promise.resolve();
    for (const piece of pieces) {
      await writing;
      watch.wrote(Math.floor(cells / plan.length));
      watch.before();
      writing = writeValues(sheetId, piece);
      // An error is told where the piece is waited for.
      writing.catch(() => undefined);
      // The request leaves before the work goes on.
      await nextTask();
      written.add(piece.rect, piece.cells);
      cells += piece.cells.length * run.length;
    }
    await writing;
    watch.wrote(Math.floor(cells / plan.length));
  }
}

/** The pieces in which the columns around a block are written. */
export function piecesAround(
  { list, plan }: Target,
  output: OutputRows,
  { left }: Rect
): Iterable<GridPiece> {
  const run = runsOf(plan).find((columns) => columns.some(({ column }) => column === left));
  return run ? piecesOfRun(list.firstRow, run, output) : [];
}

function piecesOfRun(
  firstRow: number,
  run: readonly PlannedColumn[],
  output: OutputRows
): Generator<GridPiece> {
  const row = (index: number): unknown[] => {
    const values = output.at(index) ?? [];
    return run.map(({ at }) => safe(values[at] ?? ""));
  };
  return piecesOf(firstRow, run[0]?.column ?? 0, { rows: output.length, row });
}

/** Empties cells of an earlier run below the list, which hold no partner any more. */
export async function clearBelow(
  { list, plan }: Target,
  watch: Watch,
  written: Fingerprint
): Promise<void> {
  const { sheetId, rect } = list;
  for (const { own } of plan) {
    if (!own || own.bottom <= rect.bottom) continue;
    watch.before();
    const below = { ...own, top: rect.bottom + 1 };
    await clearContents(sheetId, below);
    written.addEmpty(below);
  }
}

/** Text never becomes a formula, whatever it was made from. */
function safe(cell: OutputCell): OutputCell {
  return typeof cell === "string" ? asText(cell) : cell;
}
