import { PLACE, rectOf, sheetOf, type Rect } from "./cells";
import { rangeAt } from "./inExcel";

/** A hidden name of a sheet. Without cells: as found, they were deleted or moved to another sheet; to set, it goes. */
export interface HiddenName {
  readonly name: string;
  readonly rect: Rect | undefined;
}

/** Reads those names of a sheet that are looked for. */
export async function readHiddenNames(
  context: Excel.RequestContext,
  sheetId: string,
  isWanted: (name: string) => boolean
): Promise<HiddenName[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const names = sheet.names.load("items/name");
  await context.sync();
  const found = names.items
    .filter(({ name }) => isWanted(name))
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

/** Sets names anew. Repeatable: what is there already is replaced. */
export async function setHiddenNames(
  context: Excel.RequestContext,
  sheetId: string,
  changes: readonly HiddenName[]
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
