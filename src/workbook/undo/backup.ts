import type { Rect } from "../excel/cells";
import { inExcel, rangeAt } from "../excel/inExcel";
import { inPlace } from "../excel/writable";
import { piecesOf, writeFormulas } from "../excel/writeGrid";

/** What a run will overwrite on a sheet. */
export interface BackUp {
  readonly sheetId: string;
  /** Copied as it stands there; or, where it stands there no longer, given. */
  readonly blocks: readonly {
    readonly rect: Rect;
    readonly cells?: readonly (readonly unknown[])[];
  }[];
}

/** Blocks copied by one request. */
const BATCH = 500;
/** A cell takes a little more. */
const LONGEST = 30_000;

/** Whether all of it fits into one request. */
export function fitsOneRequest(backUps: readonly BackUp[]): boolean {
  const blocks = backUps.flatMap((backUp) => backUp.blocks);
  return blocks.length <= BATCH && blocks.every(({ cells }) => cells === undefined);
}

/** Queues copies of blocks from a sheet to the same places of another. */
export function queueCopies(
  context: Excel.RequestContext,
  rects: readonly Rect[],
  from: string,
  to: string
): void {
  for (const rect of rects)
    rangeAt(context, to, rect).copyFrom(rangeAt(context, from, rect), Excel.RangeCopyType.formulas);
}

/**
 * Copies blocks from a sheet to the same places of another, by as many requests as it takes. Of both, `inUse` is the one
 * that the user works on.
 */
async function copyBlocks(
  rects: readonly Rect[],
  { from, to, inUse }: Readonly<Record<"from" | "to" | "inUse", string>>
): Promise<void> {
  for (let start = 0; start < rects.length; start += BATCH)
    await inPlace(inUse, (context) => {
      queueCopies(context, rects.slice(start, start + BATCH), from, to);
    });
}

/** Copies blocks back from the backup of a sheet. */
export function copyBack(rects: readonly Rect[], backup: string, sheetId: string): Promise<void> {
  return copyBlocks(rects, { from: backup, to: sheetId, inUse: sheetId });
}

/** Fills a backup by as many requests as it takes. */
export async function fillBackup({ sheetId, blocks }: BackUp, backup: string): Promise<void> {
  const copied = blocks.filter(({ cells }) => cells === undefined);
  await copyBlocks(
    copied.map(({ rect }) => rect),
    { from: sheetId, to: backup, inUse: sheetId }
  );
  for (const { rect, cells } of blocks) {
    if (!cells) continue;
    const row = (i: number): unknown[] => [...(cells[i] ?? [])];
    const pieces = piecesOf(rect.top, rect.left, { rows: cells.length, row });
    for (const piece of pieces) await writeFormulas(backup, piece);
  }
}

/** Queues a long text into the first cells of a sheet. */
export function queueText(context: Excel.RequestContext, sheet: string, text: string): void {
  const cells: string[][] = [];
  for (let at = 0; at < text.length; at += LONGEST)
    cells.push([`'${text.slice(at, at + LONGEST)}`]);
  const rect = { top: 0, left: 0, bottom: cells.length - 1, right: 0 };
  rangeAt(context, sheet, rect).values = cells;
}

/** The text of such a sheet; undefined where it is gone. */
export function readText(name: string): Promise<string | undefined> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    return used.isNullObject ? undefined : used.values.map(([cell]) => String(cell)).join("");
  });
}
