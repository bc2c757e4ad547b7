import { PLACE } from "../excel/cells";

// Sheets that the add-in makes about a list hold a hidden name that leads back to a cell of it: they are no lists, and
// whoever has one in front means the list that it is about.

/** On a summary sheet, the first cell of its list: a copy of the list's sheet has markers, but no summary. */
export const SUMMARY_OF = "_PARTNER_summaryOf";

/** On a sheet of evidence, the row whose verdict it is about. */
export const EVIDENCE_OF = "_PARTNER_evidenceOf";

/** A cell of the list that a sheet is about. */
export interface LedTo {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the first of these names leads from a sheet; undefined where it has none, or the cell is gone. */
export async function leadsTo(
  context: Excel.RequestContext,
  sheetId: string,
  names: readonly string[] = [SUMMARY_OF, EVIDENCE_OF]
): Promise<LedTo | undefined> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = names.map((name) =>
    sheet.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load(`${PLACE},worksheet/id,worksheet/name`)
  );
  await context.sync();
  const range = ranges.find(({ isNullObject }) => !isNullObject);
  if (!range) return undefined;
  const { worksheet, rowIndex: row, columnIndex: column } = range;
  return { sheetId: worksheet.id, sheet: worksheet.name, row, column };
}
