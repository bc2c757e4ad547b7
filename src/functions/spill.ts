import { Fault } from "../rules/fault";
import type { Words } from "../words/words";
import { fitCell } from "../words/fitCell";
import { excelError, stopOn } from "./excelError";
import { hasDataTypes } from "./hostDataTypes";

/**
 * An argument as a 2-D block of cells, all its rows of one length: Excel sends ranges so, older hosts one cell as a bare
 * value. What it does not send (an empty block, bare values as rows, rows of different lengths) is filled up with blanks.
 */
export function block(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument as readonly unknown[];
  const width = rows.length > 0 && Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width > 0 && isRectangle(rows, width)) return rows;
  const filled = rows.map((row): unknown[] =>
    Array.isArray(row) ? [...(row as unknown[])] : [row]
  );
  const longest = Math.max(1, ...filled.map((row) => row.length));
  for (const row of filled) while (row.length < longest) row.push(null);
  return filled.length > 0 ? filled : [[null]];
}

function isRectangle(rows: readonly unknown[], width: number): rows is readonly unknown[][] {
  // A loop: columns have a million rows.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!Array.isArray(row) || row.length !== width) return false;
  }
  return true;
}

/** Whether an optional argument was left out. */
export function leftOut(argument: unknown): boolean {
  return argument === undefined || argument === null || argument === "";
}

/** An optional argument as a block; null where it was left out. */
export function optional(argument: unknown): readonly (readonly unknown[])[] | null {
  return leftOut(argument) ? null : block(argument);
}

/** A result as Excel takes it: faults become errors, thrown where they are the whole result so that their sentence shows. */
export function toExcel(rows: readonly (readonly unknown[])[], words: Words): unknown[][] {
  return throwSingle(
    rows.map((row) => row.map((cell) => (cell instanceof Fault ? excelError(cell, words) : cell)))
  );
}

function throwSingle(result: unknown[][]): unknown[][] {
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  if (result.every((row) => !row.some(isError)) || hasDataTypes()) return result;
  // One error would make the whole spill #VALUE! (OfficeDev/office-js#2174): there it is told as a text.
  return result.map((row) => row.map((cell) => (isError(cell) ? errorText(cell) : cell)));
}

const isError = (cell: unknown): cell is CustomFunctions.Error =>
  cell instanceof CustomFunctions.Error;

/** Such as "#N/A: Fill in the market". */
function errorText({ code, message }: CustomFunctions.Error): string {
  return fitCell(message ? `${code}: ${message}` : code);
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The one shape of several blocks, where one cell goes with any shape; a fault where they differ. */
export function commonShape(blocks: readonly (readonly (readonly unknown[])[])[]): Shape | Fault {
  let shape = { rows: 1, columns: 1 };
  for (const cells of blocks) {
    const rows = cells.length;
    const columns = cells[0]?.length ?? 0;
    if (rows === 1 && columns === 1) continue;
    if (shape.rows === 1 && shape.columns === 1) shape = { rows, columns };
    else if (shape.rows !== rows || shape.columns !== columns)
      return new Fault("shapesDiffer", "#VALUE!");
  }
  return shape;
}

/** A fault unless all the columns of a list have one shape; null is a column left out. */
export function sameShape(
  blocks: readonly (readonly (readonly unknown[])[] | null)[]
): Fault | undefined {
  const shapes = new Set(
    blocks.flatMap((cells) => (cells ? [`${cells.length}x${cells[0]?.length ?? 0}`] : []))
  );
  return shapes.size > 1 ? new Fault("shapesDiffer", "#VALUE!") : undefined;
}

/** A fault unless some columns have the rows of a list and, where the list is several columns wide, its shape. */
export function sameRows(
  list: readonly (readonly unknown[])[],
  columns: readonly (readonly unknown[])[] | null
): Fault | undefined {
  const single = list[0]?.length === 1 && list.length === columns?.length;
  return single ? undefined : sameShape([list, columns]);
}

/** Answers cell by cell over arguments of one shape; the result spills in that shape. */
export function spill(
  args: readonly unknown[],
  words: Words,
  answer: (...cells: unknown[]) => unknown
): unknown[][] {
  const blocks = args.map(block);
  const shape = stopOn(commonShape(blocks), words);
  const result: unknown[][] = [];
  const cells: unknown[] = new Array(blocks.length);
  const single = blocks.map((cellsOf) => cellsOf.length === 1 && cellsOf[0]?.length === 1);
  const row: (readonly unknown[] | undefined)[] = blocks.map(([first]) => first);
  for (let r = 0; r < shape.rows; r++) {
    for (let i = 0; i < blocks.length; i++) if (!single[i]) row[i] = blocks[i]?.[r];
    const answers: unknown[] = new Array(shape.columns);
    for (let c = 0; c < shape.columns; c++) {
      for (let i = 0; i < blocks.length; i++) cells[i] = row[i]?.[single[i] ? 0 : c];
      const cell = answer(...cells);
      answers[c] = cell instanceof Fault ? excelError(cell, words) : cell;
    }
    result.push(answers);
  }
  return throwSingle(result);
}

/** One cell repeated to a shape; a block that has the shape already as it is. */
export function stretched(
  cells: readonly (readonly unknown[])[],
  { rows, columns }: Shape
): readonly (readonly unknown[])[] {
  if (cells.length === rows && cells[0]?.length === columns) return cells;
  return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(cells[0]?.[0]));
}

/** The cells of a block in reading order. */
export function cellsOf(cells: readonly (readonly unknown[])[]): unknown[] {
  return cells.length === 1 ? [...(cells[0] ?? [])] : cells.flat();
}

/** A list of answers in reading order, put back into the shape of the block that was asked. */
export function reshape<T>(answers: readonly T[], asked: readonly (readonly unknown[])[]): T[][] {
  let next = 0;
  return asked.map((row) => {
    const from = next;
    next += row.length;
    return answers.slice(from, next);
  });
}
