import { emptySheet } from "../files/fileWorkbook";
import type { FileCell, FileName, FileSheet, FileStyle, FileWorkbook } from "../files/fileWorkbook";
import type { UniverSheet } from "./univerSheet";
import type { UniverWorkbook } from "./univerWorkbook";

const USUAL_WIDTH = 88;

/** What the grid shows now, to be saved in a file. */
export function exportWorkbook(workbook: UniverWorkbook): FileWorkbook {
  const { sheets } = workbook;
  return {
    name: workbook.name,
    sheets: sheets.map((sheet) => exportSheet(workbook, sheet)),
    names: exportNames(workbook),
    activeSheet: Math.max(0, sheets.indexOf(workbook.activeSheet)),
  };
}

function exportSheet(workbook: UniverWorkbook, sheet: UniverSheet): FileSheet {
  const out: FileSheet = {
    ...emptySheet(sheet.name),
    hidden: sheet.visibility !== "Visible",
    merges: [...sheet.merges()],
    tables: workbook.tables
      .filter((table) => table.sheetId === sheet.id)
      .map(({ name, rect }) => ({ name, rect })),
  };
  if (sheet.tabColor) out.tabColor = sheet.tabColor;
  const { ySplit, xSplit } = sheet.sheet.getFreeze();
  Object.assign(out, { frozenRows: ySplit, frozenColumns: xSplit });
  const used = sheet.usedRect(false);
  if (!used) return out;
  out.cells = exportCells(sheet, used.bottom, used.right);
  for (let column = 0; column <= used.right; column++) {
    const width = sheet.columnWidth(column);
    if (sheet.columnHidden(column)) out.hiddenColumns.push(column);
    else if (width !== USUAL_WIDTH) out.columnWidths[column] = width;
  }
  for (let row = 0; row <= used.bottom; row++) if (sheet.rowHidden(row)) out.hiddenRows.push(row);
  for (const [row, { h } = {}] of Object.entries(sheet.sheet.getSheet().getConfig().rowData)) {
    if (h !== undefined) out.rowHeights[Number(row)] = h;
  }
  return out;
}

function exportCells(sheet: UniverSheet, bottom: number, right: number): FileSheet["cells"] {
  const all = { top: 0, left: 0, bottom, right };
  const values = sheet.values(all);
  const formulas = sheet.formulas(all);
  const formats = sheet.numberFormats(all);
  const spills = new Map(sheet.spills().map((spill) => [`${spill.top},${spill.left}`, spill]));
  return values.map((line, row) =>
    line.map((value, column) => {
      const cell: FileCell = {};
      if (value !== "") cell.value = value;
      const written = formulas[row]?.[column];
      if (typeof written === "string" && written.startsWith("=") && written !== value) {
        cell.formula = written;
        const spill = spills.get(`${row},${column}`);
        if (spill && (spill.bottom > spill.top || spill.right > spill.left)) cell.spill = spill;
      }
      const style: FileStyle = sheet.style(row, column);
      const numberFormat = formats[row]?.[column] ?? "General";
      if (numberFormat !== "General") style.numberFormat = numberFormat;
      if (Object.keys(style).length > 0) cell.style = style;
      return Object.keys(cell).length > 0 ? cell : undefined;
    })
  );
}

function exportNames(workbook: UniverWorkbook): FileName[] {
  return workbook.names.flatMap(({ name, scope, target, visible }) => {
    const sheet = target ? workbook.sheetById(target.sheetId) : undefined;
    if (!target || !sheet) return [];
    const owner = scope === null ? undefined : workbook.sheetById(scope);
    const record: FileName = { name, sheet: sheet.name, rect: target.rect };
    if (owner) record.scope = owner.name;
    if (!visible) record.hidden = true;
    return [record];
  });
}
