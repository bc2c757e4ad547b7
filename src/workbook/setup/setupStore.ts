import { inExcel } from "../excel/inExcel";
import type { Setup } from "./setup";
import { parseObject, parseSetup, setupText } from "./setupParsing";

// Settings of the workbook: one for each list, by the id of its table or sheet, and one for the list evaluated last.
const SETUP = "PartnerCompetency.setup.";
const LAST = "PartnerCompetency.last";

/** A cell of the list that was evaluated last. */
export interface LastList {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the workbook remembers. */
export interface Remembered {
  /** By list. */
  readonly setups: ReadonlyMap<string, Setup>;
  readonly last: LastList | undefined;
}

/** Asks for what the workbook remembers; to be read after the next sync. */
export function loadRemembered(context: Excel.RequestContext): () => Remembered {
  const settings = context.workbook.settings.load("items/key,items/value");
  return () => {
    const setups = new Map<string, Setup>();
    let last: LastList | undefined;
    for (const item of settings.items) {
      const value: unknown = item.value;
      if (item.key === LAST) last = parseLast(value);
      const setup = item.key.startsWith(SETUP) ? parseSetup(value) : undefined;
      if (setup) setups.set(item.key.slice(SETUP.length), setup);
    }
    return { setups, last };
  };
}

/** Remembers a setup in the workbook, for a list by the id of its table or sheet. */
export function saveSetup(list: string, setup: Setup): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(SETUP + list, setupText(setup));
    await context.sync();
  });
}

/** Queues into a request that this list is the one evaluated last. */
export function queueLast(context: Excel.RequestContext, last: LastList): void {
  context.workbook.settings.add(LAST, JSON.stringify(last));
}

/** Puts back which list was evaluated last; undefined: none. */
export function restoreLast(last: LastList | undefined): Promise<void> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    const found = settings.getItemOrNullObject(LAST).load("key");
    await context.sync();
    if (last) queueLast(context, last);
    else if (!found.isNullObject) found.delete();
    await context.sync();
  });
}

function parseLast(text: unknown): LastList | undefined {
  const { sheetId, row, column } = parseObject(text) ?? {};
  return typeof sheetId === "string" && isIndex(row) && isIndex(column)
    ? { sheetId, row, column }
    : undefined;
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
