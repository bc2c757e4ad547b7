import { corner, PLACE, rectOf, type Rect } from "../excel/cells";
import { rangeAt } from "../excel/inExcel";

/** Rows and columns that are looked through for a header and samples. */
const ROWS = 30;
const COLUMNS = 100;
/** So many sheets are looked through: a request stays small. */
const SHEETS = 100;

/** The upper left part of what a sheet holds. */
export interface SheetGrid {
  readonly sheetId: string;
  readonly sheet: string;
  /** The part that was read. */
  readonly rect: Rect;
  readonly values: readonly (readonly unknown[])[];
  /** What the user sees of the cells. */
  readonly text: readonly (readonly string[])[];
}

/** Where a sheet's part begins, and how far it may go. */
export interface GridPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly rect: Rect;
}

/** The upper left parts of all sheets that hold anything. */
export async function gridsOfSheets(context: Excel.RequestContext): Promise<SheetGrid[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const others = sheets.items
    .filter(({ visibility }) => visibility !== "VeryHidden")
    .slice(0, SHEETS)
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load(PLACE) }));
  if (others.length === 0) return [];
  await context.sync();
  return readGrids(
    context,
    others.flatMap(({ sheet, used }) =>
      used.isNullObject ? [] : [{ sheetId: sheet.id, sheet: sheet.name, rect: rectOf(used) }]
    )
  );
}

/** The upper left parts of blocks of cells. */
export async function readGrids(
  context: Excel.RequestContext,
  places: readonly GridPlace[]
): Promise<SheetGrid[]> {
  const grids = places.map((place) => {
    const rect = corner(place.rect, ROWS, COLUMNS);
    return { ...place, rect, range: rangeAt(context, place.sheetId, rect).load("values,text") };
  });
  if (grids.length > 0) await context.sync();
  return grids.map(({ range, ...place }) => ({ ...place, values: range.values, text: range.text }));
}
