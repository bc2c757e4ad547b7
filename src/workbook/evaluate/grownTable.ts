import type { Rect } from "../excel/cells";
import { errorCode, isTransient } from "../excel/retry";
import { resizeTable } from "../excel/tables";
import type { Target } from "./target";

/**
 * The table with the appended columns; undefined where it stays as it is. Growing it over cells written
 * beside it moves nothing, where adding table columns would shift what stands to the right.
 */
export function grownTable({ list, appended }: Target): Rect | undefined {
  if (!list.table || appended?.left !== list.table.rect.right + 1) return undefined;
  // Older hosts cannot resize a table: there the columns stand beside it.
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return undefined;
  return { ...list.table.rect, right: appended.right };
}

/**
 * Grows the table by the appended columns, whose headers stand there already. Gives its cells then, undefined where the
 * list is in no table. What Excel makes of a totals row is not documented: where it refuses, the columns stand beside.
 */
export async function growTable(target: Target): Promise<Rect | undefined> {
  const { table, sheetId } = target.list;
  const grown = grownTable(target);
  if (!table || !grown) return table?.rect;
  try {
    await resizeTable(sheetId, table.name, grown);
    return grown;
  } catch (error) {
    if (!table.showTotals || isTransient(error) || errorCode(error) === undefined) throw error;
    return table.rect;
  }
}
