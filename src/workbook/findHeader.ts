import { isUnit, recogniseHeaders } from "../rules/headers";
import type { Field } from "./types";

/** A header row found in a grid of cells; positions count from the grid's top left. */
export interface Header {
  readonly row: number;
  /** First row of partners; a row of units may stand between. */
  readonly firstRow: number;
  readonly columns: Partial<Record<Field, number>>;
  /** The header cells, as the user sees them above each column. */
  readonly cells: readonly unknown[];
}

/** A single recognised word may be a title; two, one of them consumption or people, make a header. */
const ENOUGH_FIELDS = 2;

/**
 * Finds the header row in the first rows of a list: the row in which most columns are recognised, the
 * uppermost where several have as many. Titles may stand above, and merged cells may span into it.
 */
export function findHeader(grid: readonly (readonly unknown[])[]): Header | undefined {
  let best: { row: number; fields: number } | undefined;
  grid.forEach((cells, row) => {
    const fields = fieldsIn(cells);
    if (fields >= ENOUGH_FIELDS && fields > (best?.fields ?? 0)) best = { row, fields };
  });
  return best && headerAt(grid, best.row);
}

/** The same header without some columns, for they are not the user's. */
export function withoutColumns(header: Header, ignored: ReadonlySet<number>): Header {
  const cells = header.cells.map((cell, column) => (ignored.has(column) ? "" : cell));
  return { ...header, cells, columns: recogniseHeaders(cells) };
}

function fieldsIn(cells: readonly unknown[]): number {
  const columns = recogniseHeaders(cells);
  if (columns.consumption === undefined && columns.people === undefined) return 0;
  return Object.keys(columns).length;
}

function headerAt(grid: readonly (readonly unknown[])[], row: number): Header {
  const above = grid[row - 1] ?? [];
  // A header merged with the cell above it has its text up there.
  const cells = (grid[row] ?? []).map((cell, column) =>
    cell === "" ? (above[column] ?? "") : cell
  );
  const columns = recogniseHeaders(cells);
  return { row, firstRow: isUnitsRow(grid[row + 1], columns) ? row + 2 : row + 1, columns, cells };
}

function isUnitsRow(cells: readonly unknown[] | undefined, columns: Header["columns"]): boolean {
  if (cells === undefined || columns.consumption === undefined) return false;
  const people = columns.people === undefined ? "" : cells[columns.people];
  return isUnit(cells[columns.consumption]) && (people === "" || isUnit(people));
}
