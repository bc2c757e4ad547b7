import { PLACE, rectOf, type Rect } from "../excel/cells";
import { inExcel, rangeAt } from "../excel/inExcel";
import type { LiveCell } from "./search";

/** Cells asked for at once. */
const ASKED = 500;

/** The blocks that formulas fill beyond their own cell, by the formula's cell. Hosts before ExcelApi 1.12 have none. */
export async function findSpills(
  sheetId: string,
  cells: readonly LiveCell[]
): Promise<Map<LiveCell, Rect>> {
  const spills = new Map<LiveCell, Rect>();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return spills;
  for (let start = 0; start < cells.length; start += ASKED) {
    const asked = cells.slice(start, start + ASKED);
    if (await noneSpills(sheetId, asked)) continue;
    const rects = await spillsOf(sheetId, asked);
    asked.forEach((cell, i) => {
      const rect = rects[i];
      if (rect) spills.set(cell, rect);
    });
  }
  return spills;
}

function spillsOf(sheetId: string, cells: readonly LiveCell[]): Promise<(Rect | undefined)[]> {
  return inExcel(async (context) => {
    const ranges = cells.map(({ row, column }) =>
      rangeAt(context, sheetId, { top: row, bottom: row, left: column, right: column })
        .getSpillingToRangeOrNullObject()
        .load(PLACE)
    );
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? undefined : rectOf(range)));
  });
}

/** One question for all cells, for most formulas fill one cell. */
function noneSpills(sheetId: string, cells: readonly LiveCell[]): Promise<boolean> {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const box = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return inExcel(async (context) => {
    const range = rangeAt(context, sheetId, box).load("hasSpill");
    await context.sync();
    return range.hasSpill === false;
  });
}
