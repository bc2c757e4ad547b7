import { addressOf, cellAddress, PLACE, rectOf, sameRect, type Rect } from "../excel/cells";
import { inExcel, rangeAt } from "../excel/inExcel";
import { readOwnNames } from "../list/ownNames";
import type { Fingerprint } from "../undo/fingerprint";
import { wantedNames } from "./runNames";
import type { Target } from "./target";

/** What a finished run has left. */
export interface Left {
  /** Header texts, in the order of the planned columns. */
  readonly headers: readonly string[];
  readonly written: Fingerprint;
  readonly table: Rect | undefined;
}

/** The header texts of the planned columns. */
export function readHeaders({ list, plan }: Target): Promise<string[]> {
  const { top } = list.rect;
  return inExcel(async (context) => {
    const cells = plan.map(({ column }) =>
      rangeAt(context, list.sheetId, { top, bottom: top, left: column, right: column }).load(
        "formulas"
      )
    );
    await context.sync();
    return cells.map(({ formulas }) => String(formulas[0]?.[0] ?? ""));
  });
}

/** Where the user has changed what a run wrote, or moved it; undefined where all is as the run left it. */
export async function editedSince(target: Target, left: Left): Promise<string | undefined> {
  const { list, plan } = target;
  const moved = await movedSince(target, left.table);
  if (moved) return addressOf(moved);
  const headers = await readHeaders(target);
  const renamed = headers.findIndex((header, i) => header !== left.headers[i]);
  if (renamed !== -1) return cellAddress(list.rect.top, plan[renamed]?.column ?? 0);
  return left.written.firstEdited(list.sheetId);
}

async function movedSince(target: Target, table: Rect | undefined): Promise<Rect | undefined> {
  const { list } = target;
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(list.sheetId);
    await context.sync();
    if (sheet.isNullObject) return list.rect;
    const names = new Map(
      (await readOwnNames(context, list.sheetId)).map(({ name, rect }) => [name, rect])
    );
    const changed = wantedNames(target).find(({ name, rect }) => !sameRect(names.get(name), rect));
    if (changed) return names.get(changed.name) ?? changed.rect;
    if (!list.table || !table) return undefined;
    const found = sheet.tables.getItemOrNullObject(list.table.id);
    await context.sync();
    if (found.isNullObject) return table;
    const range = found.getRange().load(PLACE);
    await context.sync();
    // A totals row may have come or gone below.
    return sameRect(rectOf(range), table) ? undefined : rectOf(range);
  });
}
