import { columnLetters, type Rect } from "./cells";
import { inExcel, rangeAt } from "./inExcel";
import {
  columnOf,
  DOLLARS_AND_CENTS,
  WHOLE_DOLLARS,
  type OutputCell,
  OUTPUT_COLUMNS,
} from "./outputColumns";
import type { Target } from "./target";

/** Width of each appended column before it was formatted, by its letters. */
export type Widths = ReadonlyMap<string, number>;

const OUR_DOLLARS: readonly unknown[] = [WHOLE_DOLLARS, DOLLARS_AND_CENTS];

/**
 * Makes appended columns look like a part of the list: number formats, widths, and headers in the style of
 * the list's own. Columns of an earlier run keep the formats that the user gave them.
 */
export function formatColumns(
  target: Target,
  output: readonly (readonly OutputCell[])[]
): Promise<void> {
  const { list, plan } = target;
  const dollars = hasCents(output) ? DOLLARS_AND_CENTS : WHOLE_DOLLARS;
  return inExcel(async (context) => {
    const at = (rect: Rect): Excel.Range => rangeAt(context, list.sheetId, rect);
    const style = at(headerCell(target)).load(
      "format/fill/color,format/font/bold,format/font/italic,format/font/color"
    );
    const columns = plan.map(({ key, column, own }) => {
      const body = { top: list.firstRow, bottom: list.rect.bottom, left: column, right: column };
      return { key, own, body, first: at({ ...body, bottom: body.top }).load("numberFormat") };
    });
    await context.sync();
    for (const { key, own, body, first } of columns) {
      const { numberFormat, width } = columnOf(key);
      const format = key === "consumptionGap" ? dollars : numberFormat;
      const current: unknown = first.numberFormat[0]?.[0];
      const ours = key === "consumptionGap" && OUR_DOLLARS.includes(current) && current !== format;
      if (!own || ours) setNumberFormat(at(body), format);
      else if (own.bottom < body.bottom)
        setNumberFormat(at({ ...body, top: own.bottom + 1 }), String(current));
      if (own) continue;
      const header = at({ ...body, top: list.rect.top, bottom: list.rect.top });
      if (!list.table) copyStyle(style, header);
      const whole = at({ ...body, top: list.rect.top });
      if (width === undefined) whole.format.autofitColumns();
      else whole.format.columnWidth = width;
    }
    await context.sync();
  });
}

/** The widths of the columns to append, to be set again if need be. */
export function widthsBefore({ list, plan }: Target): Promise<Widths> {
  return inExcel(async (context) => {
    const added = plan
      .filter(({ own }) => !own)
      .map(({ column }) => ({
        column,
        range: entireColumn(context, list.sheetId, column).load("format/columnWidth"),
      }));
    await context.sync();
    return new Map(
      added.map(({ column, range }) => [columnLetters(column), range.format.columnWidth])
    );
  });
}

/** Takes formats of appended columns back, where their cells had none before. */
export function unformatColumns({ list, appended, bare }: Target, widths: Widths): Promise<void> {
  return inExcel(async (context) => {
    if (appended && bare)
      rangeAt(context, list.sheetId, appended).clear(Excel.ClearApplyTo.formats);
    const sheet = context.workbook.worksheets.getItem(list.sheetId);
    for (const [letters, width] of widths)
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
    await context.sync();
  });
}

function entireColumn(context: Excel.RequestContext, sheetId: string, column: number): Excel.Range {
  const letters = columnLetters(column);
  return context.workbook.worksheets.getItem(sheetId).getRange(`${letters}:${letters}`);
}

/** The list's rightmost header. */
function headerCell({ list }: Target): Rect {
  const last = list.header.cells.reduce<number>((found, cell, i) => (cell === "" ? found : i), 0);
  const right = list.rect.left + last;
  return { top: list.rect.top, bottom: list.rect.top, left: right, right };
}

function hasCents(output: readonly (readonly OutputCell[])[]): boolean {
  const gap = OUTPUT_COLUMNS.findIndex(({ key }) => key === "consumptionGap");
  return output.some((row) => typeof row[gap] === "number" && !Number.isInteger(row[gap]));
}

function setNumberFormat(range: Excel.Range, format: string): void {
  // Office.js applies a single value to every cell; its types know grids only.
  range.numberFormat = format as unknown as string[][];
}

function copyStyle(from: Excel.Range, to: Excel.Range): void {
  const { fill, font } = from.format;
  // White is also what Excel says of no fill; setting it would hide the grid lines.
  if (fill.color !== "" && fill.color.toUpperCase() !== "#FFFFFF")
    to.format.fill.color = fill.color;
  to.format.font.bold = font.bold;
  to.format.font.italic = font.italic;
  to.format.font.color = font.color;
}
