import { isUnit } from "../../rules/headers";
import type { Columns } from "./columnsOf";

/** A header row found in a grid of cells; positions count from the grid's top left. */
export interface HeaderRow<F extends string> {
  readonly row: number;
  /** First row below; a row of units may stand between. */
  readonly firstRow: number;
  readonly columns: Columns<F>;
  /** The header cells, as the user sees them above each column. */
  readonly cells: readonly unknown[];
  /** The cells of that very row, to see later whether it still stands there. */
  readonly written: readonly unknown[];
}

/** How a kind of list is known by its header. */
export interface HeaderKind<F extends string> {
  columns(cells: readonly unknown[]): Columns<F>;
  /** How much these columns make a header of this kind; 0: they do not. */
  weight(columns: Columns<F>): number;
  /** Columns below which a unit may stand; the first must. */
  readonly measures: readonly F[];
}

/**
 * Finds the header row in the first rows of a list: the one that weighs most, the uppermost where several weigh as
 * much. Titles may stand above, and merged cells may span into it.
 */
export function findHeaderRow<F extends string>(
  grid: readonly (readonly unknown[])[],
  kind: HeaderKind<F>
): HeaderRow<F> | undefined {
  let best: { row: number; weight: number } | undefined;
  grid.forEach((cells, row) => {
    const weight = kind.weight(kind.columns(cells));
    if (weight > (best?.weight ?? 0)) best = { row, weight };
  });
  return best && headerRowAt(grid, best.row, kind);
}

/** The first row that could be a header, though nothing in it is known: two texts or more, and no numbers. */
export function findAnyHeaderRow<F extends string>(
  grid: readonly (readonly unknown[])[],
  kind: HeaderKind<F>
): HeaderRow<F> | undefined {
  const row = grid.findIndex((cells) => {
    const filled = cells.filter((cell) => cell !== "");
    return filled.length >= 2 && filled.every((cell) => typeof cell === "string");
  });
  return row < 0 ? undefined : headerRowAt(grid, row, kind);
}

function headerRowAt<F extends string>(
  grid: readonly (readonly unknown[])[],
  row: number,
  kind: HeaderKind<F>
): HeaderRow<F> {
  const above = grid[row - 1] ?? [];
  const written = grid[row] ?? [];
  // A header merged with the cell above it has its text up there.
  const cells = written.map((cell, column) => (cell === "" ? (above[column] ?? "") : cell));
  const columns = kind.columns(cells);
  const units = isUnitsRow(grid[row + 1], columns, kind.measures);
  return { row, firstRow: units ? row + 2 : row + 1, columns, cells, written };
}

function isUnitsRow<F extends string>(
  cells: readonly unknown[] | undefined,
  columns: Columns<F>,
  [first, ...others]: readonly F[]
): boolean {
  const at = (field: F | undefined): unknown => {
    const column = field === undefined ? undefined : columns[field];
    return column === undefined ? undefined : cells?.[column];
  };
  if (!isUnit(at(first))) return false;
  return others.map(at).every((cell) => cell === undefined || cell === "" || isUnit(cell));
}
