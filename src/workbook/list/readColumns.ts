import { bytesOf } from "../excel/chunks";
import { inExcel, rangeAt } from "../excel/inExcel";
import { readInPieces } from "../excel/readInPieces";
import { DATA_TYPE, showsText } from "../excel/shownText";
import type { Columns } from "./columnsOf";

/** Cells of a column as Excel gives them: rows of one cell. */
export type Block = readonly (readonly unknown[])[];

/** Some rows of a list: its columns, one block each. */
export interface ColumnPiece<F extends string> {
  /** First row, on the sheet. */
  readonly top: number;
  readonly rows: number;
  readonly blocks: Readonly<Partial<Record<F, Block>>>;
}

/** Where columns stand and from which row to which they are read. */
export interface ColumnPlace<F extends string> {
  readonly sheetId: string;
  readonly columns: Columns<F>;
  readonly top: number;
  readonly bottom: number;
  /** Days to add to dates to get those of the 1900 date system; left out, none. */
  readonly dateOffset?: number;
}

/** Reads columns from top to bottom; only these, for others may be long. */
export async function* readColumns<F extends string>(
  place: ColumnPlace<F>
): AsyncGenerator<ColumnPiece<F>> {
  const pieces = readInPieces(place.top, place.bottom, {
    async read(context, top, rows): Promise<ColumnPiece<F>["blocks"]> {
      const [blocks] = await readBlocks(context, place, [{ top, bottom: top + rows - 1 }]);
      return blocks as ColumnPiece<F>["blocks"];
    },
    bytes: bytesIn,
  });
  for await (const { top, rows, answer } of pieces) yield { top, rows, blocks: answer };
}

/** Blocks of rows that are read at once, and their rows: a request and its answer stay small. */
const BLOCKS = 100;
const ROWS_IN_BLOCKS = 2_000;

/** Some rows of a sheet, both ends included. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Reads some blocks of rows, from top to bottom. */
export async function* readRowBlocks<F extends string>(
  place: ColumnPlace<F>,
  blocks: readonly Rows[]
): AsyncGenerator<ColumnPiece<F>> {
  let together: Rows[] = [];
  let rows = 0;
  const flush = async function* (): AsyncGenerator<ColumnPiece<F>> {
    const asked = together;
    together = [];
    rows = 0;
    if (asked.length === 0) return;
    const answers = await inExcel((context) => readBlocks(context, place, asked));
    for (const [i, { top, bottom }] of asked.entries())
      yield { top, rows: bottom - top + 1, blocks: answers[i] as ColumnPiece<F>["blocks"] };
  };
  for (const block of blocks) {
    const more = block.bottom - block.top + 1;
    if (together.length === BLOCKS || rows + more > ROWS_IN_BLOCKS) yield* flush();
    if (more > ROWS_IN_BLOCKS) yield* readColumns({ ...place, ...block });
    else {
      together.push(block);
      rows += more;
    }
  }
  yield* flush();
}

async function readBlocks<F extends string>(
  context: Excel.RequestContext,
  { sheetId, columns, dateOffset = 0 }: ColumnPlace<F>,
  rows: readonly Rows[]
): Promise<ColumnPiece<F>["blocks"][]> {
  const places = Object.entries<number | undefined>(columns) as [F, number | undefined][];
  const ranges = rows.map(({ top, bottom }) =>
    places.flatMap(([field, column]) => {
      if (column === undefined) return [];
      const rect = { top, bottom, left: column, right: column };
      return [{ field, range: rangeAt(context, sheetId, rect).load("values") }];
    })
  );
  await context.sync();
  const dataTypes = new Set(ranges.flat().filter(({ range }) => range.values.some(isDataType)));
  for (const { range } of dataTypes) range.load("text");
  if (dataTypes.size > 0) await context.sync();
  return ranges.map((block) => {
    const blocks: Partial<Record<F, Block>> = {};
    for (const one of block) {
      const { field, range } = one;
      const values = dataTypes.has(one) ? withTexts(range) : range.values;
      blocks[field] = dateOffset !== 0 && DATES.has(field) ? moved(values, dateOffset) : values;
    }
    return blocks;
  });
}

/** Fields that hold dates, in all kinds of lists. */
const DATES: ReadonlySet<string> = new Set(["month", "passedOn", "expires"]);

const isDataType = ([cell]: readonly unknown[]): boolean => cell === DATA_TYPE;

/** Of an entity its text counts; Excel gives an error as its value. */
function withTexts({ values, text }: Excel.Range): Block {
  return (values as Block).map((cells, row) => {
    const shown = text[row]?.[0] ?? "";
    return isDataType(cells) && showsText(shown) ? [shown] : cells;
  });
}

function moved(dates: Block, days: number): Block {
  return dates.map(([date]) => [typeof date === "number" ? date + days : date]);
}

/** The cell of a field in a row of a piece; a column that is not there is blank. */
export function cellIn<F extends string>(
  { blocks }: Pick<ColumnPiece<F>, "blocks">,
  field: F,
  row: number
): unknown {
  return cellAt(blocks[field], row);
}

/** A cell of a column; one that is not there is blank. */
export function cellAt(block: Block | undefined, row: number): unknown {
  return block?.[row]?.[0] ?? "";
}

function bytesIn(blocks: Readonly<Partial<Record<string, Block>>>): number {
  let bytes = 0;
  for (const block of Object.values(blocks)) {
    for (let row = 0; row < (block?.length ?? 0); row++) bytes += bytesOf(block?.[row]?.[0]);
  }
  return bytes;
}
