import { PLACE, rectOf, sheetOf, type Rect } from "../excel/cells";
import { rangeAt } from "../excel/inExcel";
import { parseOwnName, type OwnName } from "./ownColumns";

/** Reads the add-in's hidden names of a sheet. */
export async function readOwnNames(
  context: Excel.RequestContext,
  sheetId: string
): Promise<OwnName[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const names = sheet.names.load("items/name");
  await context.sync();
  const found = names.items
    .filter(({ name }) => parseOwnName(name) !== undefined)
    .map((item) => ({
      name: item.name,
      range: item.getRangeOrNullObject().load(`${PLACE},address`),
    }));
  if (found.length === 0) return [];
  await context.sync();
  return found.map(({ name, range }) => {
    const here = !range.isNullObject && sheetOf(range.address) === sheet.name;
    return { name, rect: here ? rectOf(range) : undefined };
  });
}

/** A hidden name to set, or (without cells) to delete. */
export interface NameChange {
  readonly name: string;
  readonly rect: Rect | undefined;
}

/** Sets names anew. Repeatable: what is there already is replaced. */
export async function setOwnNames(
  context: Excel.RequestContext,
  sheetId: string,
  changes: readonly NameChange[]
): Promise<void> {
  const { names } = context.workbook.worksheets.getItem(sheetId);
  const old = changes.map(({ name }) => names.getItemOrNullObject(name).load("name"));
  await context.sync();
  for (const item of old) if (!item.isNullObject) item.delete();
  for (const { name, rect } of changes) {
    if (rect) names.add(name, rangeAt(context, sheetId, rect)).visible = false;
  }
  await context.sync();
}
