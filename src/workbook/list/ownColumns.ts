import { contains, type Rect } from "../excel/cells";
import { OUTPUT_COLUMNS, type OutputKey } from "./outputColumns";

// The add-in knows its own columns of an earlier run by hidden names of the sheet, never by their headers.
// Excel keeps names on their cells when columns are moved, inserted or renamed. A name such as
// _PARTNER_tier_1 refers to the cells written, header included; _PARTNER_list_1 to the header of the list's
// consumption column, so that several lists on a sheet are told apart.

/** The list that a group of columns belongs to, or one of the columns. */
export type OwnKey = OutputKey | "list";

/** A hidden name as found; without cells where they were deleted or moved to another sheet. */
export interface OwnName {
  readonly name: string;
  readonly rect: Rect | undefined;
}

/** The add-in's columns beside one list. */
export interface OwnColumns {
  /** The number that their names bear. */
  readonly number: number;
  readonly columns: ReadonlyMap<OutputKey, Rect>;
  /** Every name with that number, also those whose cells are gone. */
  readonly names: readonly OwnName[];
}

/** Where one output column goes. */
export interface PlannedColumn {
  readonly key: OutputKey;
  readonly column: number;
  /** Its cells of the earlier run; undefined for a column that is appended. */
  readonly own: Rect | undefined;
}

const PREFIX = "_PARTNER_";
const KEYS: readonly OwnKey[] = ["list", ...OUTPUT_COLUMNS.map(({ key }) => key)];

export function ownName(key: OwnKey, number: number): string {
  return `${PREFIX}${key}_${String(number)}`;
}

/** What a name of the workbook says, where it is the add-in's. Excel does not tell names apart by case. */
export function parseOwnName(
  name: string
): { readonly key: OwnKey; readonly number: number } | undefined {
  const match = /^_PARTNER_([a-z]+)_(\d+)$/i.exec(name);
  const key = KEYS.find((one) => one.toLowerCase() === match?.[1]?.toLowerCase());
  return key === undefined ? undefined : { key, number: Number(match?.[2]) };
}

/**
 * The columns of an earlier run that belong to a list: those whose list name stands on its consumption
 * header, else those inside the list. Without any, a number that no other list bears.
 */
export function ownColumnsOf(
  list: Rect,
  consumption: number,
  names: readonly OwnName[]
): OwnColumns {
  const groups = byNumber(names);
  const numbers = [...groups.keys()].sort((a, b) => a - b);
  const number =
    numbers.find((one) =>
      (groups.get(one) ?? []).some((name) => isListName(name, list.top, consumption))
    ) ??
    numbers.find((one) =>
      columnsAt(list.top, groups.get(one) ?? []).some(
        ([, { left }]) => left >= list.left && left <= list.right
      )
    );
  if (number === undefined)
    return { number: (numbers.at(-1) ?? 0) + 1, columns: new Map(), names: [] };
  const group = groups.get(number) ?? [];
  return { number, columns: new Map(columnsAt(list.top, group)), names: group };
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

function byNumber(names: readonly OwnName[]): Map<number, OwnName[]> {
  const groups = new Map<number, OwnName[]>();
  for (const name of names) {
    const number = parseOwnName(name.name)?.number;
    if (number !== undefined) groups.set(number, [...(groups.get(number) ?? []), name]);
  }
  return groups;
}

function isListName({ name, rect }: OwnName, row: number, column: number): boolean {
  return parseOwnName(name)?.key === "list" && rect !== undefined && contains(rect, row, column);
}

/** Columns whose header still stands in the list's header row; one that was moved elsewhere is the user's now. */
function columnsAt(headerRow: number, names: readonly OwnName[]): [OutputKey, Rect][] {
  const found = new Map<number, [OutputKey, Rect]>();
  for (const { name, rect } of names) {
    const key = parseOwnName(name)?.key;
    if (key === undefined || key === "list" || rect?.top !== headerRow || rect.left !== rect.right)
      continue;
    if (!found.has(rect.left)) found.set(rect.left, [key, rect]);
  }
  return [...found.values()];
}
