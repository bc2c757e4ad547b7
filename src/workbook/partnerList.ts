import { addressOf, contains, intersect, PLACE, rectOf, rowsIn, type Rect } from "./cells";
import { findHeader, type Header } from "./findHeader";
import { rangeAt } from "./inExcel";
import type { Selection } from "./selection";
import type { Field } from "./types";

/** A list with one row for each partner, as it stands on a sheet. */
export interface PartnerList {
  readonly sheet: string;
  readonly sheetId: string;
  /** Where the list is an Excel table. */
  readonly table?: TablePlace;
  /** All tables of the sheet. */
  readonly tables: readonly TablePlace[];
  /** From the header row to the last row of partners. */
  readonly rect: Rect;
  /** First row of partners. */
  readonly firstRow: number;
  /** The header cells from `rect.left` on. */
  readonly header: Header;
  /** Columns of the sheet. */
  readonly columns: Partial<Record<Field, number>>;
}

export interface TablePlace {
  readonly id: string;
  /** The whole table, with its totals row where it has one. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Titles above a header, and columns of a list, that are looked through; wider lists are read to here. */
const HEADER_ROWS = 20;
const HEADER_COLUMNS = 100;

/** The columns without which there is no verdict. */
const NEEDED: readonly Field[] = ["consumption", "people"];

export function missingColumns(list: PartnerList): readonly Field[] {
  return NEEDED.filter((field) => list.columns[field] === undefined);
}

/** The header text above a column, as the user wrote it. */
export function headerText(list: PartnerList, column: number): string {
  return String(list.header.cells[column - list.rect.left] ?? "").trim();
}

/** Such as "A3:E63". */
export function listAddress(list: PartnerList): string {
  return addressOf(list.rect);
}

/**
 * Finds the partner list of the selected cell: the table it is in, else the region around it, else (blank
 * rows cut the region off from its header) the sheet's used range. Reads header rows only.
 */
export async function findPartnerList(
  context: Excel.RequestContext,
  selection: Selection
): Promise<PartnerList | undefined> {
  const sheet = context.workbook.worksheets.getItem(selection.sheetId);
  const active = sheet.getRangeByIndexes(selection.rect.top, selection.rect.left, 1, 1);
  const region = active.getSurroundingRegion().load(PLACE);
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const tables = sheet.tables.load("items/id,items/showHeaders,items/showTotals");
  await context.sync();
  if (used.isNullObject) return undefined;

  const usedRect = rectOf(used);
  const regionRect = intersect(rectOf(region), usedRect);
  const grid = regionRect && headerRows(context, selection, regionRect);
  const tableRanges = tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  await context.sync();

  const places = tableRanges.map(({ table: { id, showHeaders, showTotals }, range }) => ({
    id,
    rect: rectOf(range),
    showHeaders,
    showTotals,
  }));
  const search: Search = { context, selection, tables: places };
  const around = places.find(
    ({ rect, showHeaders }) =>
      showHeaders && contains(rect, selection.rect.top, selection.rect.left)
  );
  if (around) return tableList(search, around);
  const found = grid && findHeader(grid.values);
  if (regionRect && found) return regionList(search, regionRect, found);
  return sheetList(search, usedRect);
}

interface Search {
  readonly context: Excel.RequestContext;
  readonly selection: Selection;
  readonly tables: readonly TablePlace[];
}

function headerRows(
  context: Excel.RequestContext,
  { sheetId }: Selection,
  { top, left, bottom, right }: Rect
): Excel.Range {
  const rect = {
    top,
    left,
    bottom: Math.min(bottom, top + HEADER_ROWS - 1),
    right: Math.min(right, left + HEADER_COLUMNS - 1),
  };
  return rangeAt(context, sheetId, rect).load("values");
}

async function tableList(search: Search, table: TablePlace): Promise<PartnerList | undefined> {
  const { context, selection } = search;
  // A second row, for one of units may stand below the header.
  const bottom = Math.min(table.rect.bottom, table.rect.top + 1);
  const rows = headerRows(context, selection, { ...table.rect, bottom });
  await context.sync();
  const found = findHeader(rows.values);
  if (found?.row !== 0) return undefined;
  const lastRow = table.showTotals ? table.rect.bottom - 1 : table.rect.bottom;
  return { ...listOf(search, { ...table.rect, bottom: lastRow }, found), table };
}

/** A title directly above a table belongs to the region around both; the list is the table all the same. */
async function regionList(
  search: Search,
  region: Rect,
  header: Header
): Promise<PartnerList | undefined> {
  const row = region.top + header.row;
  const columns = Object.values(header.columns).map((column) => region.left + column);
  const table = search.tables.find(
    ({ rect, showHeaders }) =>
      showHeaders && rect.top === row && columns.some((column) => contains(rect, row, column))
  );
  return table ? tableList(search, table) : listOf(search, { ...region, top: row }, header);
}

async function sheetList(search: Search, used: Rect): Promise<PartnerList | undefined> {
  const rows = headerRows(search.context, search.selection, used);
  await search.context.sync();
  const header = findHeader(rows.values);
  if (!header) return undefined;
  const { left, right } = connected(header);
  const cut: Header = {
    ...header,
    cells: header.cells.slice(left, right + 1),
    columns: shifted(header.columns, -left),
  };
  const rect = { ...used, left: used.left + left, right: used.left + right };
  return regionList(search, rect, cut);
}

/** From the first to the last header cell around the recognised ones, up to a blank one: other things may stand beside the list. */
function connected({ cells, columns }: Header): { left: number; right: number } {
  const recognised = Object.values(columns);
  let left = Math.min(...recognised);
  let right = Math.max(...recognised);
  while (left > 0 && cells[left - 1] !== "") left--;
  while (right + 1 < cells.length && cells[right + 1] !== "") right++;
  return { left, right };
}

function listOf({ selection, tables }: Search, rect: Rect, header: Header): PartnerList {
  return {
    sheet: selection.sheet,
    sheetId: selection.sheetId,
    tables,
    rect,
    firstRow: rect.top + header.firstRow - header.row,
    header,
    columns: shifted(header.columns, rect.left),
  };
}

/** Columns counted from elsewhere. */
export function shifted(
  columns: Partial<Record<Field, number>>,
  by: number
): Partial<Record<Field, number>> {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column + by]));
}

/** Rows of partners in the list; none where only a header stands there. */
export function partnerRows(list: PartnerList): number {
  return Math.max(0, rowsIn({ ...list.rect, top: list.firstRow }));
}
