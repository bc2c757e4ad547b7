import { readFormulas } from "../excel/readFormulas";
import type { PartnerList } from "../list/partnerList";
import type { PlannedColumn } from "./plannedColumns";

/**
 * Rows that came into a table since the last run hold, in calculated columns of the add-in, the formulas that Excel put
 * there: they are the add-in's, and not in its way.
 */
export async function withNewRows(
  { sheetId, table, rect: { bottom } }: PartnerList,
  plan: readonly PlannedColumn[]
): Promise<PlannedColumn[]> {
  const planned: PlannedColumn[] = [];
  for (const one of plan) {
    const { own } = one;
    const grows = table && own && own.top < own.bottom && own.bottom < bottom;
    const filled = grows ? await filledRows(sheetId, one.column, own.bottom, bottom) : 0;
    planned.push(
      own && filled > 0 ? { ...one, own: { ...own, bottom: own.bottom + filled } } : one
    );
  }
  return planned;
}

/** How many cells below one hold the same formula as that cell. Formulas in tables name columns, not cells. */
async function filledRows(
  sheetId: string,
  column: number,
  first: number,
  bottom: number
): Promise<number> {
  const rect = { top: first, bottom, left: column, right: column };
  let formula: unknown;
  for await (const { top, rows, answer } of readFormulas(sheetId, rect)) {
    formula ??= answer[0]?.[0];
    if (typeof formula !== "string" || !formula.startsWith("=")) return 0;
    const other = answer.findIndex(([cell]) => cell !== formula);
    if (other !== -1) return top + other - first - 1;
    if (top + rows > bottom) return bottom - first;
  }
  return 0;
}
