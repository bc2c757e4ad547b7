export interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface ColumnRange {
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/**
 * The cells as few ranges, each of cells that follow each other in a column: the engine asks of every formula whether it
 * stands in one of them.
 */
export function columnRanges(cells: readonly Cell[]): ColumnRange[] {
  const columns = new Map<string, { sheetId: string; column: number; rows: number[] }>();
  for (const { sheetId, row, column } of cells) {
    const key = `${column}!${sheetId}`;
    const known = columns.get(key);
    if (known) known.rows.push(row);
    else columns.set(key, { sheetId, column, rows: [row] });
  }
  return [...columns.values()].flatMap(({ sheetId, column, rows }) =>
    runsOf(rows).map(([startRow, endRow]) => ({
      sheetId,
      range: { startRow, endRow, startColumn: column, endColumn: column },
    }))
  );
}

function runsOf(rows: number[]): [start: number, end: number][] {
  const runs: [number, number][] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = Math.max(row, last[1]);
    else runs.push([row, row]);
  }
  return runs;
}
