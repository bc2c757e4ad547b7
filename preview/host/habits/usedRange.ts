import { NULL_OBJECT } from "../api/ApiObject";
import { RangeObject } from "../api/RangeObject";
import { rect } from "../../workbook/rects";
import type { Rect, SheetStore } from "../../workbook/WorkbookStore";
import type { Habit, HabitContext } from "./Habit";

const ASKED = new Set(["GetUsedRange", "GetUsedRangeOrNullObject"]);

/** Leaves formulas at the edge that show "" out of the used range of values. */
export const emptyTexts =
  ({ profile }: HabitContext): Habit =>
  (use, perform) => {
    const { name, args } = use;
    const result = perform(use);
    if (!profile.usedRangeSkipsEmptyText || !ASKED.has(name) || args[0] !== true) {
      return result;
    }
    if (!(result instanceof RangeObject)) {
      return result;
    }
    const shown = shownPart(result.sheet, result.area);
    if (shown === null) {
      return name === "GetUsedRange" ? result.GetCell(0, 0) : NULL_OBJECT;
    }
    return result.at(shown);
  };

function shownPart(sheet: SheetStore, area: Rect): Rect | null {
  let { top, left, bottom, right } = area;
  const isBlank = (part: Rect): boolean =>
    sheet.values(part).every((row) => row.every((cell) => cell === ""));
  while (top <= bottom && isBlank(rect(bottom, left, bottom, right))) {
    bottom--;
  }
  while (top < bottom && isBlank(rect(top, left, top, right))) {
    top++;
  }
  if (top > bottom) {
    return null;
  }
  while (left < right && isBlank(rect(top, right, bottom, right))) {
    right--;
  }
  while (left < right && isBlank(rect(top, left, bottom, left))) {
    left++;
  }
  return rect(top, left, bottom, right);
}
