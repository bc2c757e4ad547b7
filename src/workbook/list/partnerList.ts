import {
  addressOf,
  contains,
  corner,
  intersect,
  PLACE,
  rectOf,
  rowsIn,
  type Rect,
} from "../excel/cells";
import { rangeAt } from "../excel/inExcel";
import type { Selection } from "../excel/selection";
import {
  BUILT_IN_RULES,
  readRules,
  type ListRules,
  type RulesProblem,
} from "../ruleTables/listRules";
import { columnChoices, type Setup } from "../setup/setup";
import { NEW_SETUP } from "../setup/setupParsing";
import { loadRemembered, type LastList, type Remembered } from "../setup/setupStore";
import { loadLead, type LedTo } from "../sheets/leadBack";
import { columnNumbers, shifted, type Columns } from "./columnsOf";
import {
  findAnyHeader,
  findHeader,
  type Header,
  type HeaderSearch,
  type ListField,
} from "./findHeader";

/** A list with one row for each partner, as it stands on a sheet. */
export interface PartnerList {
  readonly sheet: string;
  readonly sheetId: string;
  /** What its setup is remembered for: its table, else its sheet. */
  readonly id: string;
  readonly setup: Setup;
  /** What it is judged by; the built-in rules where those that were chosen cannot be used. */
  readonly rules: ListRules;
  readonly rulesProblem?: RulesProblem;
  /** False: the user has not saved a setup of it. */
  readonly remembered: boolean;
  /** The list that was evaluated last in this workbook, be it this one or another. */
  readonly evaluatedLast: LastList | undefined;
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
  readonly columns: Columns<ListField>;
}

export interface TablePlace {
  readonly id: string;
  readonly name: string;
  /** The whole table, with its totals row where it has one. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Titles above a header, and columns of a list, that are looked through; wider lists are read to here. */
const HEADER_ROWS = 20;
const HEADER_COLUMNS = 100;

/** By what a list's header is known. */
export function headerSearch({ rules, setup }: PartnerList): HeaderSearch {
  return { rules: rules.index.rules, choices: columnChoices(setup) };
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
  selection: Selection,
  /** Whether a list will do in whose header nothing is known. */
  headers: "known" | "any" = "known"
): Promise<Found> {
  const remembered = loadRemembered(context);
  const sheet = context.workbook.worksheets.getItem(selection.sheetId);
  const lead = loadLead(sheet);
  const active = sheet.getRangeByIndexes(selection.rect.top, selection.rect.left, 1, 1);
  // On a protected sheet the list is looked for in all that is used.
  const region = selection.isProtected ? undefined : active.getSurroundingRegion().load(PLACE);
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const tables = sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const memory = remembered();
  const about = lead();
  if (about) return { memory, about };
  if (used.isNullObject) return { memory };

  const usedRect = rectOf(used);
  const regionRect = region && intersect(rectOf(region), usedRect);
  const grid = regionRect && headerRows(context, selection, regionRect);
  const tableRanges = tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  await context.sync();

  const places = tableRanges.map(({ table: { id, name, showHeaders, showTotals }, range }) => ({
    id,
    name,
    rect: rectOf(range),
    showHeaders,
    showTotals,
  }));
  const search: Search = { context, selection, tables: places, memory, headers, judged: new Map() };
  const around = places.find(
    ({ rect, showHeaders }) =>
      showHeaders && contains(rect, selection.rect.top, selection.rect.left)
  );
  if (around) return { memory, list: await tableList(search, around) };
  const judged = await judgedBy(search, selection.sheetId);
  const found = grid && findHeader(grid.values, judged.header);
  if (regionRect && found) {
    const rect = await withRowsBelow(search, regionRect, usedRect, judged);
    return { memory, list: await regionList(search, rect, found) };
  }
  const onSheet = await sheetList(search, usedRect);
  if (onSheet || !regionRect || !anyHeaderDoes(search, judged)) return { memory, list: onSheet };
  const any = grid && findAnyHeader(grid.values, judged.header);
  return { memory, list: any && (await regionList(search, regionRect, any)) };
}

/** The list around a selection, where there is one, and what the workbook remembers. */
export interface Found {
  readonly memory: Remembered;
  readonly list?: PartnerList | undefined;
  /** Set where the add-in has made the sheet: it has no list, but is about one. */
  readonly about?: LedTo;
}

interface Search {
  readonly context: Excel.RequestContext;
  readonly selection: Selection;
  readonly tables: readonly TablePlace[];
  readonly memory: Remembered;
  readonly headers: "known" | "any";
  /** By list, what was read already. */
  readonly judged: Map<string, Judged>;
}

function setupOf({ memory }: Search, list: string): Setup {
  return memory.setups.get(list) ?? NEW_SETUP;
}

/** What a list is judged by, and by what its header is known therefore. */
interface Judged extends Pick<PartnerList, "rules" | "rulesProblem"> {
  readonly header: HeaderSearch;
}

async function judgedBy(search: Search, list: string): Promise<Judged> {
  const read = search.judged.get(list);
  if (read) return read;
  const setup = setupOf(search, list);
  const found = await readRules(search.context, setup);
  const rules = "kind" in found ? { index: BUILT_IN_RULES } : found;
  const judged: Judged = {
    rules,
    ...("kind" in found && { rulesProblem: found }),
    header: { rules: rules.index.rules, choices: columnChoices(setup) },
  };
  search.judged.set(list, judged);
  return judged;
}

/** Whoever chose rules for a list is told what is missing of it, though nothing in its header may be known. */
function anyHeaderDoes({ headers }: Search, { rules, rulesProblem }: Judged): boolean {
  return headers === "any" || rules.table !== undefined || rulesProblem !== undefined;
}

function headerRows(
  context: Excel.RequestContext,
  { sheetId }: Selection,
  rect: Rect
): Excel.Range {
  return rangeAt(context, sheetId, corner(rect, HEADER_ROWS, HEADER_COLUMNS)).load("values");
}

async function tableList(search: Search, table: TablePlace): Promise<PartnerList | undefined> {
  const { context, selection } = search;
  // A second row, for one of units may stand below the header.
  const bottom = Math.min(table.rect.bottom, table.rect.top + 1);
  const rows = headerRows(context, selection, { ...table.rect, bottom });
  await context.sync();
  const judged = await judgedBy(search, table.id);
  const find = anyHeaderDoes(search, judged) ? findAnyHeader : findHeader;
  const found = find(rows.values, judged.header);
  if (found?.row !== 0) return undefined;
  const lastRow = table.showTotals ? table.rect.bottom - 1 : table.rect.bottom;
  return listOf(search, { ...table.rect, bottom: lastRow }, found, judged, table);
}

/** A title directly above a table belongs to the region around both; the list is the table all the same. */
async function regionList(
  search: Search,
  region: Rect,
  header: Header
): Promise<PartnerList | undefined> {
  const row = region.top + header.row;
  const known = columnNumbers(header.columns);
  const columns = (known.length > 0 ? known : [...header.cells.keys()]).map(
    (column) => region.left + column
  );
  const table = search.tables.find(
    ({ rect, showHeaders }) =>
      showHeaders && rect.top === row && columns.some((column) => contains(rect, row, column))
  );
  if (table) return tableList(search, table);
  const judged = await judgedBy(search, search.selection.sheetId);
  return listOf(search, { ...region, top: row }, header, judged);
}

async function sheetList(search: Search, used: Rect): Promise<PartnerList | undefined> {
  const rows = headerRows(search.context, search.selection, used);
  await search.context.sync();
  const judged = await judgedBy(search, search.selection.sheetId);
  const header = findHeader(rows.values, judged.header);
  if (!header) return undefined;
  const { left, right } = connected(header);
  const cut: Header = {
    ...header,
    cells: header.cells.slice(left, right + 1),
    written: header.written.slice(left, right + 1),
    columns: shifted(header.columns, -left),
  };
  const columns = { ...used, left: used.left + left, right: used.left + right };
  const upper = { ...columns, bottom: used.top + header.row };
  return regionList(search, await withRowsBelow(search, upper, used, judged), cut);
}

/** Rows below a region in which another list's header is looked for. */
const ROWS_BELOW = 2_000;

/**
 * A region with what stands below it: a blank row ends a region, but no list. Another header or table does. Which rows
 * are the list's does not depend on the row that is selected.
 */
async function withRowsBelow(
  { context, selection, tables }: Search,
  region: Rect,
  used: Rect,
  judged: Judged
): Promise<Rect> {
  if (used.bottom <= region.bottom) return region;
  const top = region.bottom + 1;
  const below = { ...region, top, bottom: Math.min(used.bottom, region.bottom + ROWS_BELOW) };
  const right = Math.min(below.right, below.left + HEADER_COLUMNS - 1);
  const range = rangeAt(context, selection.sheetId, { ...below, right }).load("values");
  await context.sync();
  const rows = range.values as unknown[][];
  const header = rows.findIndex((cells) => findHeader([cells], judged.header) !== undefined);
  const ends = tables
    .filter(({ rect }) => rect.top > region.bottom && intersect(rect, { ...used, ...pick(region) }))
    .map(({ rect }) => rect.top);
  if (header >= 0) ends.push(top + header);
  let bottom = Math.min(used.bottom, ...ends.map((end) => end - 1));
  // Blank rows above something else belong to nobody.
  while (bottom > region.bottom && isBlankRow(rows[bottom - top])) bottom--;
  return { ...region, bottom };
}

function isBlankRow(cells: readonly unknown[] | undefined): boolean {
  return cells?.every((cell) => cell === "") ?? false;
}

function pick({ left, right }: Rect): Pick<Rect, "left" | "right"> {
  return { left, right };
}

/** From the first to the last header cell around the recognised ones, up to a blank one: other things may stand beside the list. */
function connected({ cells, columns }: Header): { left: number; right: number } {
  const recognised = columnNumbers(columns);
  let left = Math.min(...recognised);
  let right = Math.max(...recognised);
  while (left > 0 && cells[left - 1] !== "") left--;
  while (right + 1 < cells.length && cells[right + 1] !== "") right++;
  return { left, right };
}

function listOf(
  search: Search,
  rect: Rect,
  header: Header,
  { rules, rulesProblem }: Judged,
  table?: TablePlace
): PartnerList {
  const { selection, tables, memory } = search;
  const id = table?.id ?? selection.sheetId;
  return {
    sheet: selection.sheet,
    sheetId: selection.sheetId,
    id,
    setup: setupOf(search, id),
    rules,
    ...(rulesProblem && { rulesProblem }),
    remembered: memory.setups.has(id),
    evaluatedLast: memory.last,
    ...(table && { table }),
    tables,
    rect,
    firstRow: rect.top + header.firstRow - header.row,
    header,
    columns: shifted(header.columns, rect.left),
  };
}

/** Rows of partners in the list; none where only a header stands there. */
export function partnerRows(list: PartnerList): number {
  return Math.max(0, rowsIn({ ...list.rect, top: list.firstRow }));
}
