import { isBlankCell, measureFields, plainValue } from "../../rules";
import { columnLetters } from "../excel/cells";
import { inExcel, rangeAt } from "../excel/inExcel";
import type { ListField } from "./findHeader";
import type { PartnerList } from "./partnerList";
import { cellAt, type ColumnPiece } from "./readColumns";

/** Texts of a formula, and its references to other sheets. */
const ELSEWHERE = /"[^"]*"|(?:'[^']*'|[\p{L}\p{N}_.[\]]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/gu;
/** A reference to cells of its own sheet, such as C4 or $C$2:$C$8. */
const REFERENCE =
  /(?<![\p{L}\p{N}_!.\]])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\p{L}\p{N}_(!])/gu;

/** How many other rows of a list a formula adds: cells of the same column in the rows from `top` to `bottom`. */
export function rowsAdded(
  formula: string,
  column: number,
  row: number,
  { top, bottom }: { readonly top: number; readonly bottom: number }
): number {
  const letters = columnLetters(column);
  const rows = new Set<number>();
  for (const [, from, first, to = from, last = first] of formula
    .replace(ELSEWHERE, " ")
    .matchAll(REFERENCE)) {
    if (from !== letters || to !== letters) continue;
    const [start, end] = [Number(first) - 1, Number(last) - 1].sort((a, b) => a - b) as [
      number,
      number,
    ];
    for (let at = Math.max(start, top); at <= Math.min(end, bottom) && rows.size < 2; at++)
      if (at !== row) rows.add(at);
  }
  return rows.size;
}

/** Two rows and more are a sum, however it is written. */
const A_SUM = 2;

/**
 * The rows of a piece, from 0, whose amount is a formula over other rows of the list: subtotals, whatever they are
 * called. Only rows that may be one are looked at: partners have a market, or people with names.
 */
export async function subtotalsIn(
  list: PartnerList,
  piece: ColumnPiece<ListField>
): Promise<ReadonlySet<number>> {
  const { columns, sheetId, firstRow, rect } = list;
  const { blocks, top } = piece;
  const fields = measureFields(list.rules.index.rules).filter((field) => blocks[field]);
  const rows: number[] = [];
  // What most partners have is asked first: a piece has thousands of rows.
  for (let row = 0; row < piece.rows; row++)
    if (
      isBlankCell(cellAt(blocks.market, row)) &&
      typeof plainValue(cellAt(blocks.people, row)) !== "string" &&
      fields.some((field) => typeof cellAt(blocks[field], row) === "number")
    )
      rows.push(row);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return new Set();
  const formulas = await inExcel(async (context) => {
    const ranges = fields.map((field) => {
      const column = columns[field] ?? 0;
      const place = { top: top + first, bottom: top + last, left: column, right: column };
      return { column, range: rangeAt(context, sheetId, place).load("formulas") };
    });
    await context.sync();
    return ranges.map(({ column, range }) => ({ column, cells: range.formulas as unknown[][] }));
  });
  const all = { top: firstRow, bottom: rect.bottom };
  const isSum = (row: number): boolean =>
    formulas.some(({ column, cells }) => {
      const formula = cells[row - first]?.[0];
      return (
        typeof formula === "string" &&
        formula.startsWith("=") &&
        rowsAdded(formula, column, top + row, all) >= A_SUM
      );
    });
  return new Set(rows.filter(isSum));
}
