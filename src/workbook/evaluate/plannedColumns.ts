import type { Rect } from "../excel/cells";
import { OUTPUT_COLUMNS, type OutputKey } from "../list/outputColumns";
import type { OwnColumns } from "../list/ownColumns";

/** Where one output column goes. */
export interface PlannedColumn {
  readonly key: OutputKey;
  readonly column: number;
  /** Its cells of the earlier run; undefined for a column that is appended. */
  readonly own: Rect | undefined;
}

/** Where the output goes: columns of an earlier run stay where they are, missing ones are appended right of everything. */
export function planColumns(right: number, own: OwnColumns): PlannedColumn[] {
  let last = Math.max(right, ...[...own.columns.values()].map((rect) => rect.right));
  return OUTPUT_COLUMNS.map(({ key }) => {
    const rect = own.columns.get(key);
    return { key, column: rect?.left ?? ++last, own: rect };
  });
}

/** Neighbouring columns, so that each run of them is written as one block. */
export function runsOf(plan: readonly PlannedColumn[]): PlannedColumn[][] {
  const runs: PlannedColumn[][] = [];
  for (const planned of [...plan].sort((a, b) => a.column - b.column)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.column === planned.column - 1) run.push(planned);
    else runs.push([planned]);
  }
  return runs;
}
