import { EVIDENCE_OF, leadsTo } from "../sheets/leadBack";
import type { Place } from "./RowCheck";

/** The row that a sheet holds the evidence of; undefined where it is no such sheet, or the row is gone. */
export async function evidenceOf(
  context: Excel.RequestContext,
  sheetId: string
): Promise<Place | undefined> {
  const place = await leadsTo(context, sheetId, [EVIDENCE_OF]);
  return place && { sheet: place.sheet, row: place.row + 1 };
}
