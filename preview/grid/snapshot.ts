import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type {
  FileCell,
  FileName,
  FileSheet,
  FileStyle,
  FileTable,
  FileWorkbook,
} from "../files/fileWorkbook";
import { areaText, sheetPrefix } from "../workbook/address";
import { toUniverStyle } from "./cellReading";
import { valueCell } from "./cellWriting";
import { toRange } from "./rects";

const SPARE_ROWS = 100;
const LEAST_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_COLUMNS = 26;

let opened = 0;

/** A workbook file as the snapshot that Univer shows. */
export function snapshotOf(workbook: FileWorkbook): Partial<IWorkbookData> {
  const id = `workbook-${++opened}`;
  const styles = new StyleList();
  const ids = workbook.sheets.map((_, i) => `sheet-${i + 1}`);
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet, i) => [ids[i] ?? "", worksheet(sheet, ids[i] ?? "", styles)])
  );
  return {
    id,
    name: workbook.name,
    sheetOrder: ids,
    sheets,
    styles: styles.byId,
    defaultStyle: { ff: "Arial", fs: 11 },
    resources: [
      { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tableResource(workbook.sheets, ids)) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(nameResource(workbook, ids)) },
    ],
  };
}

class StyleList {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: FileStyle): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(key, id);
      const { numberFormat, ...rest } = style;
      this.byId[id] = {
        ...toUniverStyle(rest),
        ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
      };
    }
    return id;
  }
}

function worksheet(sheet: FileSheet, id: string, styles: StyleList): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let width = 0;
  sheet.cells.forEach((row, r) => {
    width = Math.max(width, row.length);
    const line: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (cell) line[c] = cellOf(cell, id, styles);
    });
    cellData[r] = line;
  });
  const columnData: NonNullable<IWorksheetData["columnData"]> = {};
  for (const [column, w] of Object.entries(sheet.columnWidths)) columnData[Number(column)] = { w };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  const rowData: NonNullable<IWorksheetData["rowData"]> = {};
  for (const [row, h] of Object.entries(sheet.rowHeights)) rowData[Number(row)] = { h, ia: 0 };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    tabColor: sheet.tabColor ?? "",
    rowCount: Math.max(LEAST_ROWS, sheet.cells.length + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, width + SPARE_COLUMNS),
    cellData,
    columnData,
    rowData,
    mergeData: sheet.merges.map(toRange),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
  };
}

function cellOf(
  { value, formula, sharedFormula, style }: FileCell,
  sheetId: string,
  styles: StyleList
): ICellData {
  const cell: ICellData = {};
  if (style) cell.s = styles.idOf(style);
  if (formula || sharedFormula) {
    if (formula) cell.f = formula;
    if (sharedFormula) cell.si = `${sheetId}-${sharedFormula}`;
  } else if (value !== undefined) Object.assign(cell, valueCell(value));
  return cell;
}

function tableResource(
  sheets: readonly FileSheet[],
  ids: readonly string[]
): Record<string, object> {
  const tables = (list: readonly FileTable[], sheetId: string) =>
    list.map(({ name, rect }, i) => ({
      id: `${sheetId}-table-${i + 1}`,
      name,
      range: toRange(rect),
      options: { showHeader: true },
      columns: [],
      meta: {},
    }));
  return Object.fromEntries(
    sheets.flatMap((sheet, i) => {
      const id = ids[i] ?? "";
      return sheet.tables.length > 0
        ? [[id, { tables: tables(sheet.tables, id), tableFilteredOutRows: [] }]]
        : [];
    })
  );
}

function nameResource(
  { names, sheets }: FileWorkbook,
  ids: readonly string[]
): Record<string, object> {
  const scopeId = ({ scope }: FileName) =>
    ids[sheets.findIndex((sheet) => sheet.name === scope)] ?? "AllDefaultWorkbook";
  const visible = names.filter((name) => !name.hidden);
  return Object.fromEntries(
    visible.map((name, i) => {
      const id = `name-${i + 1}`;
      const formulaOrRefString = `${sheetPrefix(name.sheet)}!${areaText(name.rect, true)}`;
      return [id, { id, name: name.name, formulaOrRefString, localSheetId: scopeId(name) }];
    })
  );
}
