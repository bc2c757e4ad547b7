import { resolveThemeColor } from "hucre/xlsx";
import type { Cell, CellStyle as XlsxStyle, Sheet, Workbook } from "hucre/xlsx";
import { parseArea, splitSheet } from "../workbook/address";
import type { Rect } from "../workbook/WorkbookStore";
import { emptySheet } from "./fileWorkbook";
import type { FileCell, FileName, FileSheet, FileStyle } from "./fileWorkbook";
import { fromFileFormula } from "./functionNames";

type XlsxValue = Cell["value"];

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
};

/** Points of the font that cells have where nothing else is said. */
const USUAL_SIZE = 11;

/** Pixels of a column whose width a file gives in characters. */
const pixels = (characters: number): number => Math.round(characters * 7 + 5);

/** A sheet of an .xlsx file. */
export function fileSheet(
  source: Sheet,
  addinFunctions: readonly string[],
  themeColors: readonly string[]
): FileSheet {
  const styles = new Map<XlsxStyle, FileStyle | undefined>();
  const styleFor = (style: XlsxStyle | undefined) => {
    if (!style) return undefined;
    if (!styles.has(style)) styles.set(style, fileStyle(style, themeColors));
    return styles.get(style);
  };
  const spills = spilledBlocks(source);
  const cells = source.rows.map((row, r) =>
    row.map((value, c) => {
      const details = source.cells?.get(`${r},${c}`);
      const cell = fileCell(value, details, addinFunctions);
      // Results of a dynamic array that a file keeps would stand in the array's own way.
      if (!details?.formula && spills.some((area) => isInside(area, r, c))) delete cell.value;
      const spill = spills.find((area) => area.top === r && area.left === c);
      if (cell.formula && spill) cell.spill = spill;
      const style = withDate(styleFor(details?.style), value);
      if (style) cell.style = style;
      return Object.keys(cell).length > 0 ? cell : undefined;
    })
  );
  const sheet: FileSheet = {
    ...emptySheet(source.name),
    hidden: Boolean(source.hidden || source.veryHidden),
    cells,
    merges: (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => {
      return { top: startRow, left: startCol, bottom: endRow, right: endCol };
    }),
    frozenRows: source.freezePane?.rows ?? 0,
    frozenColumns: source.freezePane?.columns ?? 0,
  };
  const tabColor = source.view?.tabColor?.rgb;
  if (tabColor) sheet.tabColor = `#${tabColor.slice(-6).toLowerCase()}`;
  source.columns?.forEach((column, index) => {
    if (column?.width) sheet.columnWidths[index] = pixels(column.width);
    if (column?.hidden) sheet.hiddenColumns.push(index);
  });
  source.rowDefs?.forEach((row, index) => {
    // Files give points, of which there are 72 to an inch; a grid has 96 pixels.
    if (row.height) sheet.rowHeights[index] = Math.round((row.height * 96) / 72);
    if (row.hidden) sheet.hiddenRows.push(index);
  });
  for (const { name, displayName, range, style } of source.tables ?? []) {
    const rect = range ? parseArea(range) : null;
    if (rect) sheet.tables.push({ name: displayName ?? name, rect, ...(style ? { style } : {}) });
  }
  return sheet;
}

/** The names that stand for a block of cells; others (constants, formulas) are left out. */
export function fileNames(source: Workbook): FileName[] {
  return (source.namedRanges ?? []).flatMap(({ name, range, scope }) => {
    const { sheet, area } = splitSheet(range);
    const rect = parseArea(area);
    if (!sheet || !rect || name.startsWith("_xlnm.")) return [];
    // The reader does not say which names are hidden; add-ins begin theirs with an underscore.
    const hidden = name.startsWith("_") ? { hidden: true } : {};
    return [{ name, sheet, rect, ...(scope ? { scope } : {}), ...hidden }];
  });
}

function fileCell(
  value: XlsxValue,
  details: Cell | undefined,
  addinFunctions: readonly string[]
): FileCell {
  const cell: FileCell = {};
  if (details?.formulaSharedIndex !== undefined)
    cell.sharedFormula = String(details.formulaSharedIndex);
  if (details?.formula) cell.formula = fromFileFormula(details.formula, addinFunctions);
  const known = value ?? details?.formulaResult ?? null;
  if (known instanceof Date) cell.value = known.getTime() / 86_400_000 + 25_569;
  else if (known !== null && known !== "") cell.value = known;
  return cell;
}

function spilledBlocks(source: Sheet): Rect[] {
  const blocks: Rect[] = [];
  source.cells?.forEach(({ formulaType, formulaRef }) => {
    const area =
      formulaType === "array" && formulaRef?.includes(":") ? parseArea(formulaRef) : null;
    if (area) blocks.push(area);
  });
  return blocks;
}

function isInside(area: Rect, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function withDate(style: FileStyle | undefined, value: XlsxValue): FileStyle | undefined {
  return value instanceof Date && !style?.numberFormat
    ? { ...style, numberFormat: "yyyy-mm-dd" }
    : style;
}

function fileStyle(
  { font, fill, alignment, numFmt }: XlsxStyle,
  themeColors: readonly string[]
): FileStyle | undefined {
  const hex = (color: NonNullable<typeof font>["color"]): string | undefined => {
    if (color?.rgb) return `#${color.rgb.slice(-6).toLowerCase()}`;
    if (color?.theme === undefined) return undefined;
    const resolved = resolveThemeColor([...themeColors], color.theme, color.tint);
    return resolved ? `#${resolved.slice(-6).toLowerCase()}` : undefined;
  };
  const style: FileStyle = {};
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.underline) style.underline = true;
  if (font?.size && font.size !== USUAL_SIZE) style.fontSize = font.size;
  const fontColor = hex(font?.color);
  if (fontColor && fontColor !== "#000000") style.fontColor = fontColor;
  const fillColor =
    fill?.type === "pattern" && fill.pattern === "solid" ? hex(fill.fgColor) : undefined;
  if (fillColor) style.fillColor = fillColor;
  const horizontal = ALIGNMENTS[alignment?.horizontal ?? ""];
  if (horizontal) style.horizontalAlignment = horizontal;
  if (alignment?.wrapText) style.wrapText = true;
  if (numFmt && numFmt !== "General") style.numberFormat = numFmt;
  return Object.keys(style).length > 0 ? style : undefined;
}
