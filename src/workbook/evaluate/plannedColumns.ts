import type { Rect } from "../excel/cells";
import { isGap, type OutputColumn, type OutputKey } from "../list/outputColumns";
import type { OwnColumns } from "../list/ownColumns";

/** Where one output column goes. */
export interface PlannedColumn {
  readonly key: OutputKey;
  readonly column: number;
  /** Its cells of the earlier run; undefined for a column that is appended. */
  readonly own: Rect | undefined;
  /** What is written there; undefined: nothing, for these rules have no such column. */
  readonly output: OutputColumn | undefined;
  /** Its place in a row of output. */
  readonly at: number;
  /** What the column was in the earlier run, where that is something else. */
  readonly was?: OutputKey;
}

/**
 * Where the output goes: columns of an earlier run stay where they are, missing ones are appended right of everything.
 * The gap of a measure that is no longer asked for makes room for that of another one, or becomes empty.
 * `isOurs`: whether an own column still has the header that the add-in gave it.
 */
export function planColumns(
  right: number,
  own: OwnColumns,
  outputs: readonly OutputColumn[],
  isOurs: (key: OutputKey, column: number) => boolean
): PlannedColumn[] {
  let last = Math.max(right, ...[...own.columns.values()].map((rect) => rect.right));
  const isAsked = (key: OutputKey): boolean => outputs.some((output) => output.key === key);
  const others = [...own.columns].filter(([key]) => !isAsked(key));
  const free = others.filter(([key, { left }]) => isGap(key) && isOurs(key, left));
  const planned = outputs.map((output, at): PlannedColumn => {
    const { key } = output;
    const rect = own.columns.get(key);
    if (rect) return { key, column: rect.left, own: rect, output, at };
    const [was, place] = (isGap(key) ? free.shift() : undefined) ?? [];
    if (was && place) return { key, column: place.left, own: place, output, at, was };
    return { key, column: ++last, own: undefined, output, at };
  });
  const taken = new Set(planned.map(({ column }) => column));
  const left = others.filter(([, rect]) => !taken.has(rect.left));
  return [
    ...planned,
    ...left.map(([key, rect]): PlannedColumn => {
      return { key, column: rect.left, own: rect, output: undefined, at: -1 };
    }),
  ];
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
