import { contains, type Rect } from "../excel/cells";
import type { HiddenName } from "../excel/hiddenNames";
import type { OutputKey } from "./outputColumns";
import { parseOwnName } from "./ownNames";

/** The add-in's columns beside one list. */
export interface OwnColumns {
  /** The number that their names bear. */
  readonly number: number;
  readonly columns: ReadonlyMap<OutputKey, Rect>;
  /** Every name with that number, also those whose cells are gone. */
  readonly names: readonly HiddenName[];
}

/**
 * The columns of an earlier run that belong to a list: those whose list name stands on its consumption
 * header, else those inside the list. Without any, a number that no other list bears.
 */
export function ownColumnsOf(
  list: Rect,
  consumption: number,
  names: readonly HiddenName[]
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

function byNumber(names: readonly HiddenName[]): Map<number, HiddenName[]> {
  const groups = new Map<number, HiddenName[]>();
  for (const name of names) {
    const number = parseOwnName(name.name)?.number;
    if (number !== undefined) groups.set(number, [...(groups.get(number) ?? []), name]);
  }
  return groups;
}

function isListName({ name, rect }: HiddenName, row: number, column: number): boolean {
  return parseOwnName(name)?.key === "list" && rect !== undefined && contains(rect, row, column);
}

/** Columns whose header still stands in the list's header row; one that was moved elsewhere is the user's now. */
function columnsAt(headerRow: number, names: readonly HiddenName[]): [OutputKey, Rect][] {
  const found = new Map<number, [OutputKey, Rect]>();
  for (const { name, rect } of names) {
    const key = parseOwnName(name)?.key;
    if (key === undefined || key === "list" || rect?.top !== headerRow || rect.left !== rect.right)
      continue;
    if (!found.has(rect.left)) found.set(rect.left, [key, rect]);
  }
  return [...found.values()];
}
