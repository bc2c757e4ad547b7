import { PLACE, rectOf } from "../excel/cells";
import { loadDateOffset } from "../excel/dateSystem";
import { inExcel } from "../excel/inExcel";
import { readFormulas } from "../excel/readFormulas";
import { EVIDENCE_OF } from "../sheets/leadBack";
import { fingerprint } from "../sheets/fingerprint";

// A sheet of rows behind a verdict is known again by a hidden name of its own, _PARTNER_evidence_k3f9x, never by its
// title. The name holds a fingerprint of what was written: a sheet that the user has edited since is theirs, and the
// next rows go to a sheet of their own.

const PREFIX = "_PARTNER_evidence_";
/** In the place of a fingerprint while the sheet is being written. */
const UNFINISHED = "unfinished";

/** A sheet of an earlier verdict that nobody has edited since. */
export interface OwnSheet {
  readonly sheetId: string;
  readonly sheet: string;
}

/** What a workbook has of such sheets. */
export interface FoundSheets {
  readonly own: OwnSheet | undefined;
  /** The names of all sheets. */
  readonly sheets: readonly string[];
  /** Days to add to the workbook's dates to get those of the 1900 date system. */
  readonly dateOffset: number;
}

interface Marked extends OwnSheet {
  readonly mark: string;
}

/** Whether a hidden name marks such a sheet. Excel does not tell names apart by case. */
export function isMark(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX.toLowerCase());
}

/** Queues the hidden name that marks a sheet, in the place of those that it had. */
export function mark(
  sheet: Excel.Worksheet,
  before: readonly string[],
  contents: readonly (readonly unknown[])[] | undefined
): string {
  for (const name of before) sheet.names.getItemOrNullObject(name).delete();
  const name = PREFIX + (contents ? fingerprint(contents) : UNFINISHED);
  sheet.names.add(name, sheet.getRange("A1")).visible = false;
  return name;
}

/** Queues the hidden name that leads back to a cell of the list. */
export function leadBack(sheet: Excel.Worksheet, cell: Excel.Range): void {
  sheet.names.getItemOrNullObject(EVIDENCE_OF).delete();
  sheet.names.add(EVIDENCE_OF, cell).visible = false;
}

/** Finds the sheet that may be written over. */
export async function findOwnSheet(): Promise<FoundSheets & { readonly marks: readonly string[] }> {
  const { marked, ...found } = await inExcel(findMarked);
  for (const { mark: name, ...own } of marked)
    if (await isUnedited(own.sheetId, name)) return { ...found, own, marks: [name] };
  return { ...found, own: undefined, marks: [] };
}

async function findMarked(
  context: Excel.RequestContext
): Promise<Omit<FoundSheets, "own"> & { readonly marked: readonly Marked[] }> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const dateOffset = loadDateOffset(context);
  await context.sync();
  const named = sheets.items.map((sheet) => ({ sheet, names: sheet.names.load("items/name") }));
  await context.sync();
  const marked = named.flatMap(({ sheet, names }) =>
    names.items
      .filter(({ name }) => isMark(name))
      .map(({ name }) => ({ sheetId: sheet.id, sheet: sheet.name, mark: name }))
  );
  return { marked, sheets: sheets.items.map(({ name }) => name), dateOffset: dateOffset() };
}

async function isUnedited(sheetId: string, name: string): Promise<boolean> {
  if (name.toLowerCase() === (PREFIX + UNFINISHED).toLowerCase()) return true;
  const used = await inExcel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getUsedRangeOrNullObject(true)
      .load(PLACE);
    await context.sync();
    return range.isNullObject ? undefined : rectOf(range);
  });
  const contents: (readonly unknown[])[] = [];
  if (used)
    for await (const { answer } of readFormulas(sheetId, { ...used, top: 0, left: 0 }))
      contents.push(...answer);
  return name.toLowerCase() === (PREFIX + fingerprint(contents)).toLowerCase();
}
