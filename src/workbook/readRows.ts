import { bytesOf } from "./chunks";
import { rangeAt } from "./inExcel";
import type { PartnerList } from "./partnerList";
import { readInPieces } from "./readInPieces";
import type { Field } from "./types";

/** Cells of some rows of a partner list. */
export interface RowChunk {
  readonly rows: number;
  /** A column that the list does not have is blank. */
  cell(field: Field, row: number): unknown;
}

const FIELDS: readonly Field[] = ["partner", "market", "consumption", "people"];

/** Columns of cells as Excel gives them: each an array of rows of one cell. */
type Columns = Partial<Record<Field, readonly (readonly unknown[])[]>>;

/** Reads the partner rows from top to bottom; only the columns that count, for others may be long. */
export async function* readRows(list: PartnerList): AsyncGenerator<RowChunk> {
  const pieces = readInPieces(list.firstRow, list.rect.bottom, {
    read: (context, top, rows) => readColumns(context, list, top, rows),
    bytes: bytesIn,
  });
  for await (const { rows, answer } of pieces) {
    yield { rows, cell: (field, row) => answer[field]?.[row]?.[0] ?? "" };
  }
}

async function readColumns(
  context: Excel.RequestContext,
  list: PartnerList,
  top: number,
  rows: number
): Promise<Columns> {
  const ranges = FIELDS.flatMap((field) => {
    const column = list.columns[field];
    if (column === undefined) return [];
    const rect = { top, bottom: top + rows - 1, left: column, right: column };
    return [{ field, range: rangeAt(context, list.sheetId, rect).load("values") }];
  });
  await context.sync();
  return Object.fromEntries(ranges.map(({ field, range }) => [field, range.values]));
}

function bytesIn(columns: Columns): number {
  let bytes = 0;
  for (const values of Object.values(columns)) for (const [cell] of values) bytes += bytesOf(cell);
  return bytes;
}
