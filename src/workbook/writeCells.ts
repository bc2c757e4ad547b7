import { asText } from "./asText";
import type { Rect } from "./cells";
import { snapshot } from "./contents";
import type { Journal } from "./journal";
import { OUTPUT_COLUMNS, type OutputCell } from "./outputColumns";
import { runsOf, type PlannedColumn } from "./ownColumns";
import type { Target } from "./target";
import { clearContents, piecesOf, writeBack, writeValues } from "./writeGrid";

/** What the caller does around each write. */
export interface Watch {
  /** Before each write; throws to stop. */
  before(): void;
  /** Rows of output that stand on the sheet so far. */
  wrote(rows: number): void;
}

/** Writes the cells below the headers, and empties rows of earlier runs that no longer hold a partner. */
export async function writeCells(
  { list, plan }: Target,
  output: readonly (readonly OutputCell[])[],
  journal: Journal,
  watch: Watch
): Promise<void> {
  const { sheetId, firstRow, rect } = list;
  const runs = runsOf(plan);
  let cells = 0;
  for (const run of runs) {
    await noteOwn(sheetId, run, journal);
    const keys = run.map(({ key }) => OUTPUT_COLUMNS.findIndex((column) => column.key === key));
    const grid = output.map((row) => keys.map((index) => safe(row[index] ?? "")));
    for (const piece of piecesOf(firstRow, run[0]?.column ?? 0, grid)) {
      watch.before();
      await journal.doing(
        () => emptyAgain(sheetId, run, piece.rect),
        () => writeValues(sheetId, piece)
      );
      cells += piece.cells.length * run.length;
      watch.wrote(Math.floor(cells / OUTPUT_COLUMNS.length));
    }
  }
  for (const { own } of plan) {
    if (own && own.bottom > rect.bottom) {
      watch.before();
      await clearContents(sheetId, { ...own, top: rect.bottom + 1 });
    }
  }
}

/** Text never becomes a formula, whatever it was made from. */
function safe(cell: OutputCell): OutputCell {
  return typeof cell === "string" ? asText(cell) : cell;
}

/** Notes what the columns of an earlier run hold, to be written back if need be. */
async function noteOwn(
  sheetId: string,
  run: readonly PlannedColumn[],
  journal: Journal
): Promise<void> {
  for (const block of blocksOf(run)) {
    const before = await snapshot(sheetId, block);
    journal.note(() => writeBack(sheetId, block, before));
  }
}

/** The cells of an earlier run in as few blocks as they make. */
function blocksOf(run: readonly PlannedColumn[]): Rect[] {
  const blocks: Rect[] = [];
  for (const { own } of run) {
    const last = blocks.at(-1);
    if (own && last?.right === own.left - 1 && last.bottom === own.bottom) {
      blocks.splice(-1, 1, { ...last, right: own.right });
    } else if (own) blocks.push(own);
  }
  return blocks;
}

/** Empties what was written outside the cells of an earlier run: those cells were empty. */
async function emptyAgain(
  sheetId: string,
  run: readonly PlannedColumn[],
  written: Rect
): Promise<void> {
  for (const { column, own } of run) {
    const top = own ? Math.max(written.top, own.bottom + 1) : written.top;
    if (top <= written.bottom)
      await clearContents(sheetId, { ...written, top, left: column, right: column });
  }
}
