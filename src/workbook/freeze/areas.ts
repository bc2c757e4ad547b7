import { PLACE, rectOf, type Rect } from "../excel/cells";
import { inExcel, rangeAt } from "../excel/inExcel";
import { selectedRange } from "../excel/selection";

/** Where formulas are looked for. */
export type Where = "selection" | "workbook";

/** Cells of a sheet that are looked through. */
export interface Area {
  readonly sheet: string;
  readonly sheetId: string;
  readonly rect: Rect;
}

/** The parts of the selection, or of all sheets, that hold anything. */
export function areasOf(where: Where): Promise<Area[]> {
  return inExcel(async (context) => {
    const areas = await (where === "selection" ? selected(context) : sheets(context));
    // The used range of values alone may leave out formulas that show "".
    const used = areas.map(({ range }) => range.getUsedRangeOrNullObject(false).load(PLACE));
    await context.sync();
    return areas.flatMap(({ sheet, sheetId }, i) => {
      const range = used[i];
      return range && !range.isNullObject ? [{ sheet, sheetId, rect: rectOf(range) }] : [];
    });
  });
}

interface Place {
  readonly sheet: string;
  readonly sheetId: string;
  readonly range: Excel.Range;
}

async function sheets(context: Excel.RequestContext): Promise<Place[]> {
  const all = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  return all.items.map((sheet) => ({
    sheet: sheet.name,
    sheetId: sheet.id,
    range: sheet.getRange(),
  }));
}

async function selected(context: Excel.RequestContext): Promise<Place[]> {
  const { sheet, sheetId, rect, isOneRange } = await selectedRange(context);
  const rects = isOneRange ? [rect] : ((await selectedRects(context)) ?? [rect]);
  return rects.map((one) => ({ sheet, sheetId, range: rangeAt(context, sheetId, one) }));
}

/** So many selected ranges are asked for. */
const MOST_AREAS = 10_000;

/**
 * The ranges of a selection of several; undefined where a chart or a shape is selected. Never asked for where one range
 * is selected: that may be the whole sheet, whose areas hang Excel (OfficeDev/office-js#5758).
 */
async function selectedRects(context: Excel.RequestContext): Promise<Rect[] | undefined> {
  const ranges = context.workbook.getSelectedRanges().load("areaCount");
  try {
    await context.sync();
  } catch {
    return undefined;
  }
  if (ranges.areaCount > MOST_AREAS) return undefined;
  const areas = ranges.areas.load(
    "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"
  );
  await context.sync();
  return areas.items.map(rectOf);
}
