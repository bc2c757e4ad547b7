import { columnLetters, type Rect } from "../excel/cells";
import { setStyle, STYLE, styleOf, type CellStyle } from "../excel/cellStyles";
import { inExcel, rangeAt } from "../excel/inExcel";
import { DOLLARS_AND_CENTS, WHOLE_DOLLARS, type NumberFormat } from "../excel/numberFormats";
import { isGap } from "../list/outputColumns";
import type { OutputRows } from "./outputRows";
import type { PlannedColumn } from "./plannedColumns";
import type { Target } from "./target";

/** Width of columns in points, by their letters; undefined: as wide as the contents. */
export type Widths = readonly (readonly [letters: string, points: number | undefined])[];

/**
 * How a run makes appended columns look like a part of the list. Columns of an earlier run keep the formats that the
 * user gave them.
 */
export interface FormatPlan {
  readonly numberFormats: readonly NumberFormat[];
  /** Headers in the style of the list's own. */
  readonly headers: readonly Rect[];
  readonly style: CellStyle;
  readonly widths: Widths;
  /** Widths of the same columns before. */
  readonly widthsBefore: readonly (readonly [letters: string, points: number])[];
}

const GENERAL = "General";
const OUR_DOLLARS: readonly unknown[] = [WHOLE_DOLLARS, DOLLARS_AND_CENTS];

/** The format of cells that take everything as text, formulas and numbers too. */
const TEXT = "@";

export async function planFormats(
  target: Target,
  output: OutputRows,
  mode: "values" | "formulas"
): Promise<FormatPlan> {
  const { list, plan } = target;
  const added = plan.filter(({ own }) => !own);
  return inExcel(async (context) => {
    const style = rangeAt(context, list.sheetId, headerCell(target)).load(STYLE);
    const current = new Map(
      plan.map(({ key, column }) => {
        const first = { top: list.firstRow, bottom: list.firstRow, left: column, right: column };
        return [key, rangeAt(context, list.sheetId, first).load("numberFormat")];
      })
    );
    const before = added.map(({ column }) => {
      const letters = columnLetters(column);
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      const range = sheet.getRange(`${letters}:${letters}`).load("format/columnWidth");
      return { letters, range };
    });
    await context.sync();
    return {
      numberFormats: plan.flatMap((planned) => {
        const format = String(current.get(planned.key)?.numberFormat[0]?.[0] as unknown);
        const cents = isGap(planned.key) && hasCents(output, planned.at);
        const dollars = cents ? DOLLARS_AND_CENTS : WHOLE_DOLLARS;
        return numberFormat(target, planned, { current: format, dollars, mode });
      }),
      headers: list.table ? [] : added.map(({ column }) => headerAt(target, column)),
      style: styleOf(style),
      widths: added.map(({ output: { width } = {}, column }) => [columnLetters(column), width]),
      widthsBefore: before.map(({ letters, range }) => [letters, range.format.columnWidth]),
    };
  });
}

/** The cells of a column that get another number format. */
function numberFormat(
  target: Target,
  planned: PlannedColumn,
  { current, dollars, mode }: Readonly<Record<"current" | "dollars" | "mode", string>>
): NumberFormat[] {
  const { key, column, own, output } = planned;
  if (!output) return [];
  const { firstRow, rect } = target.list;
  const body = { top: firstRow, bottom: rect.bottom, left: column, right: column };
  const format = isGap(key) ? dollars : output.numberFormat;
  if (!own) return [{ rect: body, format }];
  if (current === TEXT && (mode === "formulas" || format !== GENERAL))
    return [{ rect: body, format }];
  if (isGap(key) && OUR_DOLLARS.includes(current) && current !== format)
    return [{ rect: body, format }];
  // Rows that were added to the list.
  return own.bottom < body.bottom
    ? [{ rect: { ...body, top: own.bottom + 1 }, format: current }]
    : [];
}

function headerAt({ list }: Target, column: number): Rect {
  return { top: list.rect.top, bottom: list.rect.top, left: column, right: column };
}

/** Sets header styles and widths; number formats have a step of their own. */
export function formatColumns(
  { list }: Target,
  { headers, style, widths }: FormatPlan
): Promise<void> {
  return inExcel(async (context) => {
    for (const header of headers) setStyle(rangeAt(context, list.sheetId, header), style);
    for (const [letters, points] of widths) {
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      const { top, bottom } = list.rect;
      const cells = `${letters}${String(top + 1)}:${letters}${String(bottom + 1)}`;
      const { format } = sheet.getRange(cells);
      if (points === undefined) format.autofitColumns();
      else format.columnWidth = points;
    }
    await context.sync();
  });
}

/** The list's rightmost header. */
function headerCell(target: Target): Rect {
  const { header, rect } = target.list;
  const last = header.cells.reduce<number>((found, cell, i) => (cell === "" ? found : i), 0);
  return headerAt(target, rect.left + last);
}

function hasCents(output: OutputRows, column: number): boolean {
  for (let row = 0; row < output.length; row++) {
    const cell = output.at(row)?.[column];
    if (typeof cell === "number" && !Number.isInteger(cell)) return true;
  }
  return false;
}
