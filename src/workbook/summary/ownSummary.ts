import { PLACE, rectOf, rowsIn, type Rect } from "../excel/cells";
import { restorable } from "../excel/contents";
import { loadDateOffset } from "../excel/dateSystem";
import { rangeAt } from "../excel/inExcel";
import { fingerprint } from "../sheets/fingerprint";
import { SUMMARY_OF } from "../sheets/leadBack";
import { markerName, marksSummaryOf } from "./marker";

export const CHART_NAME = "PartnerTiers";

/** A summary of an earlier run that nobody has edited since, with all that is needed to write it again. */
export interface OwnSummary {
  readonly sheetId: string;
  readonly sheet: string;
  readonly rect: Rect;
  /** In a form that writes them again as they are. */
  readonly contents: unknown[][];
  readonly numberFormats: unknown[][];
  readonly formats: Excel.SettableCellProperties[][];
  /** Undefined where the user has deleted the chart. */
  readonly chartTitle: string | undefined;
}

/** What a workbook has of a list's summary. */
export interface FoundSummary {
  /** Undefined where there is none, or where it has become the user's. */
  readonly own: OwnSummary | undefined;
  /** The hidden names that mark it, with the sheets they refer to. */
  readonly markers: readonly { readonly name: string; readonly sheetId: string | undefined }[];
  /** The names of all sheets. */
  readonly sheets: readonly string[];
  /** Days to add to the workbook's dates to get those of the 1900 date system. */
  readonly dateOffset: number;
}

/** A summary has far fewer rows and columns: a larger sheet has been put to another use. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 50;

/** The formats to read. */
const FORMATS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, underline: true },
    horizontalAlignment: true,
  },
};

/** Finds the summary of a list, and reads it as it is. */
export async function findSummary(
  context: Excel.RequestContext,
  listSheetId: string,
  list: number
): Promise<FoundSummary> {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.worksheets.getItem(listSheetId).names.load("items/name");
  const dateOffset = loadDateOffset(context);
  await context.sync();
  const ranges = names.items
    .filter(({ name }) => marksSummaryOf(list, name))
    .map((item) => ({
      name: item.name,
      range: item.getRangeOrNullObject().load("worksheet/id"),
    }));
  if (ranges.length > 0) await context.sync();
  const markers = ranges.map(({ name, range }) => ({
    name,
    sheetId: range.isNullObject ? undefined : range.worksheet.id,
  }));
  const marked = markers.find(({ sheetId }) => sheetId !== undefined);
  const own =
    marked?.sheetId === undefined
      ? undefined
      : await readOwn(
          context,
          marked.sheetId,
          listSheetId,
          (contents) =>
            marked.name.toLowerCase() === markerName(list, fingerprint(contents)).toLowerCase()
        );
  return {
    own,
    markers,
    sheets: sheets.items.map(({ name }) => name),
    dateOffset: dateOffset(),
  };
}

async function readOwn(
  context: Excel.RequestContext,
  sheetId: string,
  listSheetId: string,
  isUnedited: (contents: readonly (readonly unknown[])[]) => boolean
): Promise<OwnSummary | undefined> {
  const sheet = context.workbook.worksheets
    .getItem(sheetId)
    .load("name,protection/protected,autoFilter/isDataFiltered");
  const used = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const chart = sheet.charts.getItemOrNullObject(CHART_NAME).load("name,title/text");
  const listOf = sheet.names.getItemOrNullObject(SUMMARY_OF).getRangeOrNullObject();
  listOf.load("worksheet/id");
  await context.sync();
  if (!listOf.isNullObject && listOf.worksheet.id !== listSheetId) return undefined;
  if (used.isNullObject || sheet.protection.protected || sheet.autoFilter.isDataFiltered)
    return undefined;
  const { bottom, right } = rectOf(used);
  const rect = { top: 0, left: 0, bottom, right };
  if (rowsIn(rect) > MOST_ROWS || right >= MOST_COLUMNS) return undefined;
  const range = rangeAt(context, sheetId, rect).load("formulas,values,valueTypes,numberFormat");
  const formats = range.getCellProperties(FORMATS);
  // No cell of the sheet has been formatted out there.
  const outside = { top: bottom + 1, bottom: bottom + 1, left: right + 1, right: right + 1 };
  const bare = rangeAt(context, sheetId, outside).load("format/font/color,format/font/size");
  await context.sync();
  if (!isUnedited(range.formulas)) return undefined;
  const { font } = bare.format;
  return {
    sheetId,
    sheet: sheet.name,
    rect,
    contents: range.formulas.map((row: unknown[], i) =>
      row.map((formula, j) =>
        restorable(range.values[i]?.[j], formula, range.valueTypes[i]?.[j] ?? "")
      )
    ),
    numberFormats: range.numberFormat,
    formats: formats.value.map((row) =>
      row.map(({ format }) => ({ format: changed(format, font) }))
    ),
    chartTitle: chart.isNullObject ? undefined : chart.title.text,
  };
}

/** Only what differs from a bare cell: a white fill, for one, would hide the grid lines. */
function changed(
  { fill, font, horizontalAlignment }: Excel.CellPropertiesFormat = {},
  bare: Excel.RangeFont
): Excel.CellPropertiesFormat {
  const made: Excel.CellPropertiesFont = {};
  if (font?.bold) made.bold = true;
  if (font?.italic) made.italic = true;
  if (font?.underline && font.underline !== "None") made.underline = font.underline;
  if (font?.color && font.color !== bare.color) made.color = font.color;
  if (font?.size && font.size !== bare.size) made.size = font.size;
  return {
    ...(Object.keys(made).length > 0 && { font: made }),
    ...(fill?.color && fill.color.toUpperCase() !== "#FFFFFF" && { fill: { color: fill.color } }),
    ...(horizontalAlignment && horizontalAlignment !== "General" && { horizontalAlignment }),
  };
}
