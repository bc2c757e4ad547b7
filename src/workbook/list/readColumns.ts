import { bytesOf } from "../excel/chunks";
import { rangeAt } from "../excel/inExcel";
import { readInPieces } from "../excel/readInPieces";
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
}

/** Reads columns from top to bottom; only these, for others may be long. */
export async function* readColumns<F extends string>({
  sheetId,
  columns,
  top: first,
  bottom,
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
      const blocks: Partial<Record<F, Block>> = {};
      for (const { field, range } of ranges) blocks[field] = range.values;
      return blocks;
    },
    bytes: bytesIn,
  });
  for await (const { top, rows, answer } of pieces) yield { top, rows, blocks: answer };
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
