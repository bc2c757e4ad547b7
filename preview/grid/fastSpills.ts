import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

type ByColumn = Map<string, Map<string, Map<number, unknown>>>;

/** The parts of Univer's index of cell values that this needs; it does not offer them. */
interface ValueIndex {
  _cache: ByColumn;
  _continueBuildingCache: ByColumn;
  set: typeof CELL_INVERTED_INDEX_CACHE.set;
}

/**
 * Univer keeps an index of values by column for lookups and, for each result of a formula, goes through all values of
 * the column: a spill of 100,000 different values takes over a minute. Here a new result drops the column's index, which
 * the next lookup builds again.
 */
export function makeSpillsFast(): void {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as ValueIndex;
  const add = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isResult) => {
    if (!isResult) {
      add(unitId, sheetId, column, value, row);
      return;
    }
    index._cache.get(unitId)?.get(sheetId)?.delete(column);
    index._continueBuildingCache.get(unitId)?.get(sheetId)?.delete(column);
  };
}
