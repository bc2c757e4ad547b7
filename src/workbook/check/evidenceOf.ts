import { PLACE } from "../excel/cells";
import type { Place } from "./RowCheck";

/** The hidden name of a sheet of evidence that leads back to the row whose verdict it is about. */
export const EVIDENCE_OF = "_PARTNER_evidenceOf";

/** The row that a sheet holds the evidence of; undefined where it is no such sheet, or the row is gone. */
export async function evidenceOf(
  context: Excel.RequestContext,
  sheetId: string
): Promise<Place | undefined> {
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .names.getItemOrNullObject(EVIDENCE_OF)
    .getRangeOrNullObject()
    .load(`${PLACE},worksheet/name`);
  await context.sync();
  return range.isNullObject ? undefined : { sheet: range.worksheet.name, row: range.rowIndex + 1 };
}
