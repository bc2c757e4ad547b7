import type { Cell, CellStyle as XlsxStyle, WriteOptions, WriteSheet } from "hucre/xlsx";
import { areaText, sheetPrefix } from "../workbook/address";
import type { FileCell, FileSheet, FileStyle, FileTable, FileWorkbook } from "./fileWorkbook";
import { toFileFormula } from "./functionNames";

const ALIGNMENTS = { left: "left", center: "center", right: "right", justify: "justify" } as const;

/** Characters of a column whose width the grid gives in pixels. */
const characters = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);

/** A sheet as it is written to an .xlsx file. */
export function writtenSheet(sheet: FileSheet, addinFunctions: readonly string[]): WriteSheet {
  const headers = new Map(sheet.tables.map((table) => [table, headerNames(sheet, table)]));
  const cells = new Map<string, Partial<Cell>>();
  sheet.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, writtenCell(cell, addinFunctions));
    })
  );
  for (const [{ rect }, names] of headers) {
    // Excel repairs a file whose header cells differ from the table's column names.
    names.forEach((name, i) => {
      const key = `${rect.top},${rect.left + i}`;
      const style = cells.get(key)?.style;
      cells.set(key, { value: name, type: "string", ...(style ? { style } : {}) });
    });
  }
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: writtenColumns(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => {
      return { startRow: top, startCol: left, endRow: bottom, endCol: right };
    }),
    rowDefs: writtenRows(sheet),
    tables: [...headers].map(([table, names]) => ({
      name: table.name,
      range: areaText(table.rect),
      columns: names.map((name) => ({ name })),
      style: table.style ?? "TableStyleMedium2",
    })),
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tabColor ? { view: { tabColor: { rgb: rgb(sheet.tabColor) } } } : {}),
    ...(sheet.frozenRows || sheet.frozenColumns
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
  };
}

export function namedRanges({ names }: FileWorkbook): NonNullable<WriteOptions["namedRanges"]> {
  return names.map(({ name, sheet, rect, scope }) => ({
    name,
    range: `${sheetPrefix(sheet)}!${areaText(rect, true)}`,
    ...(scope ? { scope } : {}),
  }));
}

function writtenRows({ rowHeights, hiddenRows }: FileSheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, pixels] of Object.entries(rowHeights)) {
    rows.set(Number(row), { height: (pixels * 72) / 96 });
  }
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function writtenColumns({
  columnWidths,
  hiddenColumns,
}: FileSheet): NonNullable<WriteSheet["columns"]> {
  const last = Math.max(-1, ...Object.keys(columnWidths).map(Number), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = columnWidths[column];
    return {
      ...(width === undefined ? {} : { width: characters(width) }),
      ...(hiddenColumns.includes(column) ? { hidden: true } : {}),
    };
  });
}

function writtenCell(
  { value, formula, spill, style }: FileCell,
  addinFunctions: readonly string[]
): Partial<Cell> {
  const out: Partial<Cell> = formula
    ? { formula: toFileFormula(formula, addinFunctions), formulaResult: value ?? null }
    : { value: value ?? null };
  if (spill)
    Object.assign(out, { formulaType: "array", formulaRef: areaText(spill), formulaDynamic: true });
  if (style) out.style = writtenStyle(style);
  return out;
}

function writtenStyle(style: FileStyle): XlsxStyle {
  const out: XlsxStyle = {};
  if (style.bold || style.italic || style.underline || style.fontSize || style.fontColor) {
    out.font = {
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.fontSize ? { size: style.fontSize } : {}),
      ...(style.fontColor ? { color: { rgb: rgb(style.fontColor) } } : {}),
    };
  }
  if (style.fillColor)
    out.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(style.fillColor) } };
  const horizontal =
    ALIGNMENTS[style.horizontalAlignment?.toLowerCase() as keyof typeof ALIGNMENTS];
  if (horizontal || style.wrapText) {
    out.alignment = {
      ...(horizontal ? { horizontal } : {}),
      ...(style.wrapText ? { wrapText: true } : {}),
    };
  }
  if (style.numberFormat) out.numFmt = style.numberFormat;
  return out;
}

const rgb = (color: string): string => color.replace("#", "").toUpperCase();

/** The names of a table's columns: the texts of its header cells, each once. */
function headerNames(sheet: FileSheet, { rect }: FileTable): string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    const text =
      String(sheet.cells[rect.top]?.[column]?.value ?? "") || `Column${column - rect.left + 1}`;
    let name = text;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${text}${n}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}
