import { bytesOf } from "../excel/chunks";
import { rangeAt } from "../excel/inExcel";
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
export async function* readColumns<F extends string>({
  sheetId,
  columns,
  top: first,
  bottom,
  dateOffset = 0,
}: ColumnPlace<F>): AsyncGenerator<ColumnPiece<F>> {
  const places = Object.entries<number | undefined>(columns) as [F, number | undefined][];
  const pieces = readInPieces(first, bottom, {
    async read(context, top, rows): Promise<ColumnPiece<F>["blocks"]> {
      const ranges = places.flatMap(([field, column]) => {
        if (column === undefined) return [];
        const rect = { top, bottom: top + rows - 1, left: column, right: column };
        return [{ field, range: rangeAt(context, sheetId, rect).load("values") }];
      });
      await context.sync();
      const dataTypes = ranges.filter(({ range }) => range.values.some(isDataType));
      for (const { range } of dataTypes) range.load("text");
      if (dataTypes.length > 0) await context.sync();
      const blocks: Partial<Record<F, Block>> = {};
      for (const one of ranges) {
        const { field, range } = one;
        const values = dataTypes.includes(one) ? withTexts(range) : range.values;
        blocks[field] = dateOffset !== 0 && DATES.has(field) ? moved(values, dateOffset) : values;
      }
      return blocks;
    },
    bytes: bytesIn,
  });
  for await (const { top, rows, answer } of pieces) yield { top, rows, blocks: answer };
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
