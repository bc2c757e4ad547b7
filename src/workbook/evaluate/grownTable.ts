import type { Rect } from "../excel/cells";
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
