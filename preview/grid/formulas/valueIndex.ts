import { CELL_INVERTED_INDEX_CACHE, ERROR_TYPE_SET } from "@univerjs/preset-sheets-core";
import type { ErrorType } from "@univerjs/preset-sheets-core";

type Rows = Map<unknown, Set<number>>;
type Interval = readonly [start: number, end: number];

/** The parts of Univer's index of cell values that this needs; it does not offer them all. */
interface ValueIndex {
  _cache: Map<string, Map<string, Map<number, Rows>>>;
  _continueBuildingCache: Map<string, Map<string, Map<number, unknown>>>;
  set: typeof CELL_INVERTED_INDEX_CACHE.set;
  shouldContinueBuildingCache(
    unitId: string,
    sheetId: string,
    column: number,
    row: number
  ): boolean;
  canUseCache(unitId: string, sheetId: string, column: number, start: number, end: number): Usable;
  getCellPositions(
    unitId: string,
    sheetId: string,
    column: number,
    value: unknown,
    rows: readonly Interval[]
  ): { errorType: null; matchingRows: number[] } | undefined;
}

interface Usable {
  rowsInCache: Interval[];
  rowsNotInCache: Interval[];
}

/** What a blank cell is found as besides itself. */
const BLANK = null;
const EQUAL_TO_BLANK = new Set<unknown>(["", 0, false]);

/**
 * Univer keeps an index of values by column for look-ups. As it comes it takes the text "42" for the number 42, "" for
 * 0, and an error for no match, so that a second comparison in a calculation answers otherwise than the first; and for
 * each result of a formula it goes through all values of the column, which takes a spill of 100,000 rows over a minute.
 * Here values keep their kind, a column that holds an error is compared cell by cell, and a new result drops the
 * column's index, which the next look-up builds again.
 */
export function mendValueIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as ValueIndex;
  const usable = index.canUseCache.bind(index);

  index.set = (unitId, sheetId, column, value, row, isResult) => {
    if (isResult) {
      index._cache.get(unitId)?.get(sheetId)?.delete(column);
      index._continueBuildingCache.get(unitId)?.get(sheetId)?.delete(column);
      return;
    }
    if (!index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    const rows = columnOf(index, unitId, sheetId, column);
    const key = keyOf(value);
    const known = rows.get(key);
    if (known) known.add(row);
    else rows.set(key, new Set([row]));
  };

  index.canUseCache = (unitId, sheetId, column, start, end) => {
    const rows = index._cache.get(unitId)?.get(sheetId)?.get(column);
    const holdsError = rows && [...ERROR_TYPE_SET].some((code) => rows.has(code));
    if (holdsError) return { rowsInCache: [], rowsNotInCache: [] };
    return usable(unitId, sheetId, column, start, end);
  };

  index.getCellPositions = (unitId, sheetId, column, value, intervals) => {
    const rows = index._cache.get(unitId)?.get(sheetId)?.get(column);
    if (!rows) return undefined;
    const key = keyOf(value);
    const keys = key === BLANK ? [BLANK, ...EQUAL_TO_BLANK] : [key];
    if (EQUAL_TO_BLANK.has(key)) keys.push(BLANK);
    const found = keys.flatMap((each) => [...(rows.get(each) ?? [])]);
    const matchingRows = found.filter((row) =>
      intervals.some(([start, end]) => row >= start && row <= end)
    );
    return { errorType: null, matchingRows };
  };
}

function columnOf(index: ValueIndex, unitId: string, sheetId: string, column: number): Rows {
  const sheets = inMap(index._cache, unitId, () => new Map<string, Map<number, Rows>>());
  const columns = inMap(sheets, sheetId, () => new Map<number, Rows>());
  return inMap(columns, column, (): Rows => new Map());
}

function inMap<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}

function keyOf(value: unknown): unknown {
  if (value === null || value === undefined) return BLANK;
  if (typeof value !== "string" || ERROR_TYPE_SET.has(value as ErrorType)) return value;
  return value.toLocaleLowerCase();
}
