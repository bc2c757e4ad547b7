import type { Rect } from "./cells";
import { inExcel, rangeAt } from "./inExcel";

/**
 * The style of a cell, as far as a run sets it. null where the cell is formatted in several ways: that is nothing to
 * write (DP excel-add-ins-blank-null-values).
 */
export interface CellStyle {
  readonly fill: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly color: string | null;
}

/** The properties to load for `styleOf`. */
export const STYLE = "format/fill/color,format/font/bold,format/font/italic,format/font/color";

/** The styles of single cells, to be set again if need be. */
export function readStyles(sheetId: string, cells: readonly Rect[]): Promise<CellStyle[]> {
  return inExcel(async (context) => {
    const ranges = cells.map((cell) => rangeAt(context, sheetId, cell).load(STYLE));
    await context.sync();
    return ranges.map(styleOf);
  });
}

export function styleOf({ format: { fill, font } }: Excel.Range): CellStyle {
  // The types do not know of null.
  const style: CellStyle = {
    fill: fill.color,
    bold: font.bold,
    italic: font.italic,
    color: font.color,
  };
  return style;
}

/** Queues a cell's style; without a fill the cell keeps the one it has. */
export function setStyle(range: Excel.Range, { fill, bold, italic, color }: CellStyle): void {
  const { format } = range;
  if (hasFill(fill)) format.fill.color = fill;
  if (bold !== null) format.font.bold = bold;
  if (italic !== null) format.font.italic = italic;
  if (color !== null) format.font.color = color;
}

/** White is also what Excel says of no fill; setting it would hide the grid lines. */
export function hasFill(fill: string | null): fill is string {
  return fill !== null && fill !== "" && fill.toUpperCase() !== "#FFFFFF";
}
