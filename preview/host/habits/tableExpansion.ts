import { contains, rect } from "../../workbook/rects";
import type { Rect, TableRecord } from "../../workbook/WorkbookStore";
import { fillCalculated, isBlank } from "../api/tableLines";
import { contentsUse } from "./contents";
import type { Habit, HabitContext } from "./Habit";

/**
 * Takes cells into a table that are written into blank columns beside it or blank rows below it. Documented of typing
 * (VBA AutoCorrect.AutoExpandListRange); that AutoCorrect minds what an add-in writes too is reported in #6745.
 */
export const tableExpansion =
  ({ profile, store }: HabitContext): Habit =>
  (use, perform) => {
    const contents = contentsUse(use);
    if (!profile.expandsTables || !contents || isBlankValue(contents.value)) {
      return perform(use);
    }
    const { sheet, area } = contents.range;
    const taken = store.tables.flatMap((table) => {
      const added = table.sheetId === sheet.id ? addedTo(table, area) : undefined;
      return added && isBlank(sheet, added) ? [{ table, added }] : [];
    });
    const result = perform(use);
    for (const { table, added } of taken) {
      const { top, left } = table.rect;
      const calculated = table.calculated;
      store.resizeTable(
        table,
        rect(
          top,
          left,
          Math.max(table.rect.bottom, added.bottom),
          Math.max(table.rect.right, added.right)
        )
      );
      if (added.left === left) {
        fillCalculated(sheet, calculated, added);
      }
    }
    return result;
  };

/** The cells that come into a table where these are written: whole columns of it, or whole rows. */
function addedTo(
  { rect: { top, left, bottom, right }, showTotals }: TableRecord,
  area: Rect
): Rect | undefined {
  const beside = rect(top, area.left, bottom, area.right);
  if (area.left === right + 1 && contains(beside, area)) {
    return beside;
  }
  const below = rect(area.top, left, area.bottom, right);
  return !showTotals && area.top === bottom + 1 && contains(below, area) ? below : undefined;
}

const isBlankValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.flat().every(isBlankValue) : value === "" || value === null;
