import { RULE_TABLE_COLUMNS } from "../../rules";
import type { Rect } from "../excel/cells";

const COLUMNS: ReadonlySet<string> = new Set(RULE_TABLE_COLUMNS.map((name) => name.toLowerCase()));

/** A rule table cannot do without these columns: by them it is known. */
const NEEDED = ["tier", "requirement", "value"];

interface Header {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Where rule tables stand in cells, by the shape of the table that RULES spills: their header and all rows below it,
 * down to the header of the next one. Several may stand beside or below each other.
 */
export function tablesIn(cells: readonly (readonly unknown[])[]): Rect[] {
  const headers = cells.flatMap((row, at) => headersIn(row).map((one) => ({ ...one, row: at })));
  return headers.map((header) => ({
    top: header.row,
    left: header.left,
    bottom: lastRow(cells, header, headers),
    right: header.right,
  }));
}

/** From the first to the last column of a table; where a name comes again, the next table begins. */
function headersIn(row: readonly unknown[]): Omit<Header, "row">[] {
  const tables: { names: string[]; left: number; right: number }[] = [];
  row.forEach((cell, column) => {
    const name = String(cell).trim().toLowerCase();
    if (!COLUMNS.has(name)) return;
    const last = tables.at(-1);
    if (!last || last.names.includes(name))
      tables.push({ names: [name], left: column, right: column });
    else {
      last.names.push(name);
      last.right = column;
    }
  });
  return tables.filter(({ names }) => NEEDED.every((name) => names.includes(name)));
}

function lastRow(
  cells: readonly (readonly unknown[])[],
  { row, left, right }: Header,
  headers: readonly Header[]
): number {
  const below = headers.find(
    (other) => other.row > row && other.left <= right && other.right >= left
  );
  let last = (below?.row ?? cells.length) - 1;
  const isBlank = (at: number): boolean =>
    (cells[at] ?? []).slice(left, right + 1).every((cell) => cell === "");
  while (last > row && isBlank(last)) last--;
  return last;
}
