import { inExcel } from "../excel/inExcel";

/** Known by a name of its own that begins so and ends with the time, hidden, and never shown: nobody has cells there. */
export const MARKER = "_PARTNER_selfCheck_";
/** So long after its begin a check is no longer under way, in milliseconds; clocks of co-authors may differ. */
const STALE = 10 * 60 * 1_000;

/** Removes what runs have left that were killed. A younger sheet may be a co-author's, whose check goes on. */
export function removeLeftChecks(): Promise<void> {
  return inExcel(async (context) => {
    const left = (await findSheets(context)).filter(
      ({ since = Infinity }) => Date.now() - since > STALE
    );
    for (const { sheet } of left) sheet.delete();
    if (left.length > 0) await context.sync();
  });
}

/** All sheets, and since when those are there that a check has made; one that the user has shown since is theirs. */
export async function findSheets(
  context: Excel.RequestContext
): Promise<{ readonly sheet: Excel.Worksheet; readonly since: number | undefined }[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility,items/names/items/name");
  await context.sync();
  return worksheets.items.map((sheet) => {
    const marker = sheet.names.items.find(({ name }) => name.startsWith(MARKER));
    const isOurs = marker !== undefined && sheet.visibility === "Hidden";
    return { sheet, since: isOurs ? parseInt(marker.name.slice(MARKER.length), 36) : undefined };
  });
}
