import { PLACE } from "../excel/cells";

// Sheets that the add-in makes about a list hold a hidden name that leads back to a cell of it: they are no lists, and
// whoever has one in front means the list that it is about.

/** On a summary sheet, the first cell of its list: a copy of the list's sheet has markers, but no summary. */
export const SUMMARY_OF = "_PARTNER_summaryOf";

/** On a sheet of evidence, the row whose verdict it is about. */
export const EVIDENCE_OF = "_PARTNER_evidenceOf";

/** What a sheet is about. */
export interface LedTo {
  readonly kind: "summary" | "evidence";
  /** A cell of the list. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Asks a sheet what it is about; to be read after the next sync. Undefined: nothing, or its list is gone. */
export function loadLead(sheet: Excel.Worksheet): () => LedTo | undefined {
  const load = (name: string): Excel.Range =>
    sheet.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load(`${PLACE},worksheet/id,worksheet/name`);
  const leads = { summary: load(SUMMARY_OF), evidence: load(EVIDENCE_OF) };
  return () => {
    const kind = (["summary", "evidence"] as const).find((one) => !leads[one].isNullObject);
    if (!kind) return undefined;
    const { worksheet, rowIndex: row, columnIndex: column } = leads[kind];
    return { kind, sheetId: worksheet.id, sheet: worksheet.name, row, column };
  };
}
