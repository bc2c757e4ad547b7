import { columnCount } from "../../workbook/rects";
import type { TableRecord } from "../../workbook/WorkbookStore";

/** Ids of table columns, in their order: they stay with their columns when others come and go through the API. */
const idsOfTables = new WeakMap<TableRecord, number[]>();

export function columnIds(table: TableRecord): readonly number[] {
  const ids = known(table);
  while (ids.length < columnCount(table.rect)) {
    ids.push(nextId(ids));
  }
  ids.length = columnCount(table.rect);
  return ids;
}

/** To be called before the table has grown by that column. */
export function insertColumnId(table: TableRecord, index: number): number {
  columnIds(table);
  const ids = known(table);
  const id = nextId(ids);
  ids.splice(index, 0, id);
  return id;
}

/** To be called before the table has lost that column. */
export function deleteColumnId(table: TableRecord, index: number): void {
  columnIds(table);
  known(table).splice(index, 1);
}

function known(table: TableRecord): number[] {
  const ids = idsOfTables.get(table) ?? [];
  idsOfTables.set(table, ids);
  return ids;
}

const nextId = (ids: readonly number[]): number => Math.max(0, ...ids) + 1;
