import type { Rect } from "../excel/cells";

/** A cell with something in it. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface Block<C extends Cell> {
  readonly rect: Rect;
  readonly cells: readonly (readonly C[])[];
}

/** Puts cells together in as few rectangles as neighbours make: first along rows, then equal rows below each other. */
export function blocksOf<C extends Cell>(cells: readonly C[]): Block<C>[] {
  const done: Block<C>[] = [];
  /** By their columns: rectangles that end in the row above. */
  let open = new Map<string, { rect: Rect; cells: C[][] }>();
  for (const row of rowsOf(cells)) {
    const next: typeof open = new Map();
    for (const run of runsOf(row)) {
      const rect = rectOfRun(run);
      const key = `${String(rect.left)}:${String(rect.right)}`;
      const above = open.get(key);
      if (above?.rect.bottom === rect.top - 1) {
        above.cells.push(run);
        next.set(key, { rect: { ...above.rect, bottom: rect.top }, cells: above.cells });
        open.delete(key);
      } else next.set(key, { rect, cells: [run] });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function rowsOf<C extends Cell>(cells: readonly C[]): C[][] {
  const rows: C[][] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of sorted) {
    const row = rows.at(-1);
    if (row?.[0]?.row === cell.row) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function runsOf<C extends Cell>(row: readonly C[]): C[][] {
  const runs: C[][] = [];
  for (const cell of row) {
    const run = runs.at(-1);
    if (run?.at(-1)?.column === cell.column - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function rectOfRun<C extends Cell>(run: readonly C[]): Rect {
  const { row, column } = run[0] ?? { row: 0, column: 0 };
  return { top: row, bottom: row, left: column, right: column + run.length - 1 };
}
