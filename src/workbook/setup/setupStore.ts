import { inExcel } from "../excel/inExcel";
import { bearers, loadSheets, queueKey, sheetOfKey, type LastingSheet } from "./lasting";
import { nameOfMark } from "./rulesMark";
import type { RulesChoice, Setup, SourceChoice } from "./setup";
import { parseObject, parseSetup, setupText } from "./setupParsing";

// Settings of the workbook: one for each list, by what lasts of its sheet and table, and one for the list evaluated
// last. The first versions knew lists and sources by ids; where these still are those of a list or sheet, they count.
const LIST = "PartnerCompetency.list.";
const LAST = "PartnerCompetency.last";
const BY_ID = "PartnerCompetency.setup.";

/** A cell of the list that was evaluated last. */
export interface LastList {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the workbook remembers. */
export interface Remembered {
  /** By list: the id of its table or sheet, as it is now. */
  readonly setups: ReadonlyMap<string, Setup>;
  readonly last: LastList | undefined;
}

/** Asks for what the workbook remembers; to be read after the next sync. */
export function loadRemembered(context: Excel.RequestContext): () => Remembered {
  const settings = context.workbook.settings.load("items/key,items/value");
  const sheets = loadSheets(context);
  return () => {
    const values = settings.items.map(({ key, value }): [string, unknown] => [key, value]);
    return remembered(values, sheets());
  };
}

function remembered(
  values: readonly (readonly [string, unknown])[],
  sheets: readonly LastingSheet[]
): Remembered {
  const setups = new Map<string, Setup>();
  let last: LastList | undefined;
  const ids = new Set(sheets.flatMap(({ id, tables }) => [id, ...tables.map((table) => table.id)]));
  const found = values.flatMap(([key, value]) => {
    const list = key.startsWith(LIST) ? parseKey(key.slice(LIST.length)) : undefined;
    const setup = list && parseSetup(withIds(value, sheets));
    return list && setup ? [{ ...list, setup }] : [];
  });
  for (const [key, value] of values) {
    if (key === LAST) last = parseLast(value, sheets);
    const id = key.startsWith(BY_ID) ? key.slice(BY_ID.length) : "";
    const setup = ids.has(id) ? parseSetup(value) : undefined;
    if (setup) setups.set(id, setup);
  }
  // What a sheet alone is known by outweighs what it shares with its copies.
  found.sort((a, b) => bearers(sheets, b.sheet).length - bearers(sheets, a.sheet).length);
  const claimed = new Set(found.map(({ table }) => table));
  for (const { sheet, table, setup } of found)
    for (const bearer of bearers(sheets, sheet)) {
      const id = table === undefined ? bearer.id : tableIn(bearer, table, claimed);
      if (id !== undefined) setups.set(id, setup);
    }
  return { setups, last };
}

/** The table of that name; where there is none, for it was renamed or copied, the only one that nothing is known of. */
function tableIn(
  { tables }: LastingSheet,
  name: string,
  claimed: ReadonlySet<string | undefined>
): string | undefined {
  const named = tables.find((table) => table.name === name);
  if (named) return named.id;
  const others = tables.filter((table) => !claimed.has(table.name));
  return others.length === 1 ? others[0]?.id : undefined;
}

const keyOf = (sheet: string, table: string | undefined): string =>
  table === undefined ? sheet : `${sheet}.${table}`;

function parseKey(text: string): { readonly sheet: string; readonly table: string | undefined } {
  const dot = text.indexOf(".");
  return dot < 0
    ? { sheet: text, table: undefined }
    : { sheet: text.slice(0, dot), table: text.slice(dot + 1) };
}

/** Remembers a setup in the workbook, for a list by the id of its table or sheet. */
export function saveSetup(list: string, setup: Setup): Promise<void> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    const stored = settings.load("items/key");
    const loaded = loadSheets(context);
    await context.sync();
    const sheets = loaded();
    const isTable = ({ id }: { readonly id: string }): boolean => id === list;
    const sheet = sheets.find(({ id, tables }) => id === list || tables.some(isTable));
    if (!sheet) return;
    const table = sheet.tables.find(isTable)?.name;
    const given = new Map<string, string>();
    const keyFor = (one: LastingSheet): string => {
      const key = given.get(one.id) ?? queueKey(context, sheets, one);
      given.set(one.id, key);
      return key;
    };
    const source = (choice: Pick<SourceChoice<string>, "sheetId"> | null): object | null => {
      const place = choice && sheets.find(({ id }) => id === choice.sheetId);
      return place ? { ...choice, sheet: { key: keyFor(place), name: place.name } } : choice;
    };
    const { rules, ledger, credentials } = setup;
    if (rules) queueMark(context, sheets, rules);
    const key = LIST + keyOf(keyFor(sheet), table);
    settings.add(
      key,
      setupText({
        ...setup,
        rules: source(rules),
        ledger: source(ledger),
        credentials: source(credentials),
      })
    );
    for (const item of stored.items)
      if (isStale(item.key, sheets, list) && item.key !== key) item.delete();
    await context.sync();
  });
}

/** Marks the rule table that was chosen, so that it is found again. */
function queueMark(
  context: Excel.RequestContext,
  sheets: readonly LastingSheet[],
  { sheetId, table }: RulesChoice
): void {
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (!sheet || !table || sheet.names.includes(nameOfMark(table.mark))) return;
  const place = context.workbook.worksheets.getItem(sheetId);
  const cell = place.getCell(table.row, table.column);
  place.names.add(nameOfMark(table.mark), cell).visible = false;
}

/** Settings of lists whose sheet or table is gone, and what is known of this list by its id. */
function isStale(key: string, sheets: readonly LastingSheet[], list: string): boolean {
  if (key === BY_ID + list) return true;
  if (!key.startsWith(LIST)) return false;
  const { sheet, table } = parseKey(key.slice(LIST.length));
  const found = bearers(sheets, sheet);
  return table === undefined
    ? found.length === 0
    : !found.some(({ tables }) => tables.some(({ name }) => name === table));
}

/** A remembered setup with the ids that its sources have now. */
function withIds(text: unknown, sheets: readonly LastingSheet[]): string {
  const stored = parseObject(text) ?? {};
  const source = (value: unknown): unknown => {
    const { sheet, ...choice } = (value ?? {}) as { sheet?: { key?: unknown; name?: unknown } };
    if (!sheet) return value;
    return {
      ...choice,
      sheetId: sheetOfKey(sheets, String(sheet.key), String(sheet.name))?.id ?? "",
    };
  };
  const { rules, ledger, credentials } = stored;
  return JSON.stringify({
    ...stored,
    rules: source(rules),
    ledger: source(ledger),
    credentials: source(credentials),
  });
}

/** A list as it is told that it was the one evaluated last. */
export interface Evaluated extends LastList {
  readonly sheet: string;
  /** A hidden name that the run leaves on the list's sheet. */
  readonly mark: string;
}

/** Queues into a request that this list is the one evaluated last. */
export function queueLast(context: Excel.RequestContext, last: Evaluated): void {
  context.workbook.settings.add(LAST, JSON.stringify(last));
}

/** Reads which list was evaluated last, in a form that puts it back; undefined: none. */
export function readLast(): Promise<string | undefined> {
  return inExcel(async (context) => {
    const found = context.workbook.settings.getItemOrNullObject(LAST).load("value");
    await context.sync();
    return found.isNullObject ? undefined : String(found.value);
  });
}

/** Puts back which list was evaluated last. */
export function restoreLast(last: string | undefined): Promise<void> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    if (last !== undefined) settings.add(LAST, last);
    else settings.getItemOrNullObject(LAST).delete();
    await context.sync();
  });
}

/** By id and name as long as both fit; by name; else by the hidden name, where one sheet alone bears it. */
function parseLast(text: unknown, sheets: readonly LastingSheet[]): LastList | undefined {
  const { sheetId, sheet, mark, row, column } = parseObject(text) ?? {};
  if (!isIndex(row) || !isIndex(column)) return undefined;
  const marked = sheets.filter(({ names }) => names.includes(String(mark)));
  const found =
    sheets.find(({ id, name }) => id === sheetId && (sheet === undefined || name === sheet)) ??
    sheets.find(({ name }) => name === sheet) ??
    (marked.length === 1 ? marked[0] : undefined);
  return found && { sheetId: found.id, row, column };
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
