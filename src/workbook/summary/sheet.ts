import { addressOf, cellAddress, columnLetters, type Rect } from "../excel/cells";
import { rangeAt } from "../excel/inExcel";
import type { Summary } from "./layout";
import { applyLook } from "../sheets/looks";
import { SUMMARY_OF } from "../sheets/leadBack";
import { CHART_NAME, type FoundSummary, type OwnSummary } from "./ownSummary";

/** Where a summary stands, and what marks it. */
export interface SummaryPlace {
  readonly listSheetId: string;
  /** The name of the summary's sheet. */
  readonly sheet: string;
  /** Its id, once it is there. */
  readonly sheetId?: string;
  /** The hidden name that refers to it. */
  readonly marker: string;
}

type Markers = FoundSummary["markers"];

/** Queues a new sheet with the summary. */
export function writeNew(
  context: Excel.RequestContext,
  summary: Summary,
  place: SummaryPlace,
  markers: Markers
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(place.sheet);
  mark(context, sheet, place, markers);
  fill(sheet, summary);
  summary.widths.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
  addChart(sheet, summary);
  return sheet;
}

/** Queues the summary into the sheet of an earlier one. Widths, frozen rows and the chart's looks stay the user's. */
export function writeOver(
  context: Excel.RequestContext,
  summary: Summary,
  place: SummaryPlace,
  own: OwnSummary,
  markers: Markers
): void {
  const sheet = context.workbook.worksheets.getItem(own.sheetId);
  mark(context, sheet, place, markers);
  rangeAt(context, own.sheetId, own.rect).clear();
  fill(sheet, summary);
  if (own.chartTitle === undefined) addChart(sheet, summary);
  else sheet.charts.getItem(CHART_NAME).title.text = summary.chart.title;
}

/** Puts an earlier summary back as it was read. */
export async function writeBack(
  context: Excel.RequestContext,
  place: SummaryPlace,
  own: OwnSummary,
  markers: Markers
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(own.sheetId);
  const used = sheet.getUsedRangeOrNullObject(false).load("address");
  const chart = sheet.charts.getItemOrNullObject(CHART_NAME).load("name");
  await unmark(context, place, markers);
  if (!used.isNullObject) used.clear();
  const range = rangeAt(context, own.sheetId, own.rect);
  range.numberFormat = own.numberFormats as string[][];
  range.formulas = own.contents;
  range.setCellProperties(own.formats);
  if (!chart.isNullObject) {
    if (own.chartTitle === undefined) chart.delete();
    else chart.title.text = own.chartTitle;
  }
  await context.sync();
}

/** Deletes a new summary, finished or not. */
export async function deleteNew(
  context: Excel.RequestContext,
  place: SummaryPlace,
  markers: Markers
): Promise<void> {
  const sheet = context.workbook.worksheets
    .getItemOrNullObject(place.sheetId ?? place.sheet)
    .load("name");
  await unmark(context, place, markers);
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** Queues the hidden name that marks a sheet as the list's summary, instead of those of earlier runs. */
function mark(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SummaryPlace,
  markers: Markers
): void {
  const { names } = context.workbook.worksheets.getItem(place.listSheetId);
  for (const { name } of markers) names.getItemOrNullObject(name).delete();
  names.add(place.marker, sheet.getRange("A1")).visible = false;
  const list = context.workbook.worksheets.getItem(place.listSheetId).getRange("A1");
  sheet.names.getItemOrNullObject(SUMMARY_OF).delete();
  sheet.names.add(SUMMARY_OF, list).visible = false;
}

/** Sends what is queued, and queues the hidden names as they were before. */
async function unmark(
  context: Excel.RequestContext,
  place: SummaryPlace,
  markers: Markers
): Promise<void> {
  const { worksheets } = context.workbook;
  const { names } = worksheets.getItem(place.listSheetId);
  const all = new Set([place.marker, ...markers.map(({ name }) => name)]);
  const present = [...all].map((name) => names.getItemOrNullObject(name).load("name"));
  await context.sync();
  for (const name of present) if (!name.isNullObject) name.delete();
  for (const { name, sheetId } of markers) {
    if (sheetId === undefined) continue;
    names.add(name, worksheets.getItem(sheetId).getRange("A1")).visible = false;
  }
}

function fill(sheet: Excel.Worksheet, { layout }: Summary): void {
  const at = ({ top, left, bottom, right }: Rect): Excel.Range =>
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const range = at(layout.rect);
  for (const { rect, look } of layout.looks) applyLook(at(rect), look);
  range.numberFormat = layout.numberFormats.map((row) => [...row]);
  range.formulas = layout.contents.map((row) => [...row]);
}

function addChart(sheet: Excel.Worksheet, { chart: { title, source, place } }: Summary): void {
  const chart = sheet.charts.add(
    Excel.ChartType.columnClustered,
    sheet.getRange(addressOf(source)),
    Excel.ChartSeriesBy.columns
  );
  chart.name = CHART_NAME;
  chart.title.text = title;
  chart.legend.visible = false;
  chart.setPosition(cellAddress(place.top, place.left), cellAddress(place.bottom, place.right));
}
