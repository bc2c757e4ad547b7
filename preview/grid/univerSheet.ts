import { ICommandService } from "@univerjs/core";
import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  FormulaDataModel,
  LexerTreeBuilder,
  SetRangeValuesCommand,
} from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS } from "../workbook/WorkbookStore";
import type {
  CellGrid,
  CellStyle,
  CellValue,
  ChartRecord,
  ConditionalFormatRecord,
  Rect,
  SheetStore,
} from "../workbook/WorkbookStore";
import { hasContent, styleOf, toUniverStyle, valueOf } from "./cellReading";
import { cellFor, cellsOf } from "./cellWriting";
import { shareFormulas } from "./formulas/sharedFormulas";
import { SheetConditionalFormats } from "./sheetConditionalFormats";
import { writeStyles } from "./styleWriting";
import { widthOfTexts } from "./textWidth";
import { mapRect, toRange, toRect } from "./rects";
import { typedColumns, typedRows, usedRect } from "./sheetExtent";
import type { SpilledCells } from "./sheetExtent";
import type { WorkbookParts } from "./workbookParts";

const CLEAR = {
  All: ClearSelectionAllCommand.id,
  Contents: ClearSelectionContentCommand.id,
  Formats: ClearSelectionFormatCommand.id,
};

/** As many digits as Excel shows of a number without a format. */
const GENERAL_DIGITS = 10;

/** One sheet of the grid as the host's store. */
export class UniverSheet implements SheetStore {
  conditionalFormats: ConditionalFormatRecord[] = [];
  charts: ChartRecord[] = [];
  /** The host keeps add-ins from writing; the grid lets the user type. */
  isProtected = false;
  private readonly formats: SheetConditionalFormats;

  constructor(
    private readonly parts: WorkbookParts,
    readonly sheet: FWorksheet
  ) {
    this.formats = new SheetConditionalFormats(parts.tracker, sheet);
  }

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getSheetName();
  }

  set name(name: string) {
    this.parts.write(() => this.sheet.setName(name));
  }

  private veryHidden = false;

  get visibility(): SheetStore["visibility"] {
    return this.sheet.isSheetHidden() ? (this.veryHidden ? "VeryHidden" : "Hidden") : "Visible";
  }

  set visibility(visibility: SheetStore["visibility"]) {
    this.veryHidden = visibility === "VeryHidden";
    this.parts.write(() =>
      visibility === "Visible" ? this.sheet.showSheet() : this.sheet.hideSheet()
    );
  }

  get tabColor(): string {
    return this.sheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.parts.write(() => this.sheet.setTabColor(color));
  }

  usedRect(valuesOnly: boolean): Rect | null {
    return usedRect(this.model, this.spilled(), valuesOnly);
  }

  values(rect: Rect): CellGrid<CellValue> {
    const spilled = this.spilled();
    return mapRect(rect, (row, column) => valueOf(this.cell(row, column, spilled)));
  }

  formulas(rect: Rect): CellGrid<CellValue> {
    const spilled = this.spilled();
    let shared: ReturnType<typeof this.sharedFormulas> | undefined;
    return mapRect(rect, (row, column) => {
      const cell = this.model.getCellRaw(row, column);
      if (cell?.f) return cell.f;
      const formula = cell?.si && (shared ??= this.sharedFormulas())(row, column);
      return formula || valueOf(this.cell(row, column, spilled));
    });
  }

  text(rect: Rect): CellGrid<string> {
    const spilled = this.spilled();
    return mapRect(rect, (row, column) => {
      const value = valueOf(this.cell(row, column, spilled));
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      // The display value goes through Univer's number formats; only numbers have one.
      return typeof value === "number"
        ? String(this.model.getCell(row, column)?.v ?? value)
        : value;
    });
  }

  numberFormats(rect: Rect): CellGrid<string> {
    return mapRect(rect, (row, column) => this.cellStyle(row, column)?.n?.pattern ?? "General");
  }

  setContents(rect: Rect, contents: CellGrid<CellValue | null>): void {
    const formats = this.numberFormats(rect);
    this.writeCells(rect, (row, column) => {
      const content = contents[row]?.[column];
      return content === null || content === undefined
        ? null
        : cellFor(content, formats[row]?.[column] ?? "General");
    });
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    const used = this.usedRect(true);
    if (!used) return;
    this.formulas(used).forEach((row, i) =>
      row.forEach((content, j) => {
        const cell = { top: used.top + i, left: used.left + j };
        if (!this.model.getCellRaw(cell.top, cell.left)?.f || typeof content !== "string") return;
        const formula = rewrite(content);
        if (formula !== content)
          this.setContents({ ...cell, bottom: cell.top, right: cell.left }, [[formula]]);
      })
    );
  }

  setNumberFormats(rect: Rect, formats: CellGrid<string | null>): void {
    this.styleCells(rect, (row, column) => {
      const pattern = formats[row]?.[column];
      if (pattern === null || pattern === undefined) return null;
      return { n: pattern === "General" ? null : { pattern } };
    });
  }

  style(row: number, column: number): CellStyle {
    return styleOf(this.cellStyle(row, column));
  }

  setStyle(rect: Rect, style: CellStyle): void {
    const s = toUniverStyle(style);
    this.styleCells(rect, () => s);
  }

  clear(rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const inside = this.onSheet(rect);
    if (inside) this.command(CLEAR[what], { ranges: [toRange(inside)] });
  }

  insertColumns(at: number, count: number): void {
    this.grow(0, at);
    this.parts.writeInPlace(() => this.sheet.insertColumnsBefore(at, count));
  }

  deleteColumns(at: number, count: number): void {
    this.parts.writeInPlace(() => this.sheet.deleteColumns(at, count));
  }

  insertRows(at: number, count: number): void {
    this.grow(at, 0);
    this.parts.writeInPlace(() => this.sheet.insertRowsBefore(at, count));
  }

  deleteRows(at: number, count: number): void {
    this.parts.writeInPlace(() => this.sheet.deleteRows(at, count));
  }

  columnWidth(column: number): number {
    return this.model.getColumnWidth(column);
  }

  setColumnWidths(left: number, right: number, width: number): void {
    const pixels = Math.round(width);
    const { model } = this;
    // The grid has no 16,384 columns; those that come later take the width of the sheet.
    if (right === MAX_COLUMNS - 1) model.getConfig().defaultColumnWidth = pixels;
    else this.grow(0, right);
    const count = Math.min(right, model.getColumnCount() - 1) - left + 1;
    if (count > 0) this.parts.write(() => this.sheet.setColumnWidths(left, count, pixels));
  }

  autofitColumns(rect: Rect): void {
    const used = this.usedRect(true);
    if (!used) return;
    const rows = { top: Math.max(rect.top, used.top), bottom: Math.min(rect.bottom, used.bottom) };
    for (
      let column = Math.max(rect.left, used.left);
      column <= Math.min(rect.right, used.right);
      column++
    ) {
      const texts = this.text({ ...rows, left: column, right: column }).map((row, i) => ({
        text: row[0] ?? "",
        bold: this.style(rows.top + i, column).bold === true,
      }));
      const width = widthOfTexts(texts);
      if (width > 0) this.setColumnWidths(column, column, width);
    }
  }

  rowHidden(row: number): boolean {
    return !this.model.getRowVisible(row);
  }

  /** The grid would go to the sheet and select the rows. */
  setRowsHidden(rows: readonly number[], hidden: boolean): void {
    this.parts.writeInPlace(() =>
      rows.forEach((row) => (hidden ? this.sheet.hideRows(row) : this.sheet.showRows(row)))
    );
  }

  columnHidden(column: number): boolean {
    return !this.model.getColVisible(column);
  }

  spills(): readonly Rect[] {
    const ranges = this.parts.injector.get(FormulaDataModel).getArrayFormulaRange();
    const bySheet = ranges[this.parts.unitId]?.[this.id] ?? {};
    return Object.values(bySheet).flatMap((row) =>
      Object.values((row ?? {}) as Record<string, IRange>).map((range) => toRect(range))
    );
  }

  merges(): readonly Rect[] {
    return this.model
      .getMergeData()
      .map((range) => toRect(range, this.model.getRowCount(), this.model.getColumnCount()));
  }

  freeze(rows: number, columns: number): void {
    this.parts.write(() =>
      this.sheet.setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      })
    );
  }

  conditionalFormatsChanged(): void {
    this.parts.write(() => this.formats.show(this.conditionalFormats));
  }

  chartsChanged(): void {
    this.parts.chartsChanged();
  }

  /** How many rows hold something typed; results of spills do not count. */
  typedRows(): number {
    return typedRows(this.model);
  }

  /** How many columns hold something typed; results of spills do not count. */
  typedColumns(): number {
    return typedColumns(this.model);
  }

  /** What formulas that share another cell's text are; the engine goes through the whole workbook to say it. */
  private sharedFormulas(): (row: number, column: number) => string | null {
    const { injector, unitId } = this.parts;
    const lexer = injector.get(LexerTreeBuilder);
    const all = injector.get(FormulaDataModel).getFormulaData()[unitId]?.[this.id];
    return (row, column) => {
      const { f, x = 0, y = 0 } = all?.[row]?.[column] ?? {};
      return f ? lexer.moveFormulaRefOffset(f, x, y) : null;
    };
  }

  private get model(): Worksheet {
    return this.sheet.getSheet();
  }

  private numberText(row: number, column: number, value: number): string {
    // The display value has gone through Univer's number formats; without one it has all the digits of the number.
    const shown = this.model.getCell(row, column)?.v ?? value;
    return shown === value ? String(Number(value.toPrecision(GENERAL_DIGITS))) : String(shown);
  }

  private spilled(): SpilledCells | undefined {
    const all = this.parts.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return all[this.parts.unitId]?.[this.id] ?? undefined;
  }

  private cell(
    row: number,
    column: number,
    spilled: SpilledCells | undefined
  ): Nullable<ICellData> {
    const typed = this.model.getCellRaw(row, column);
    return hasContent(typed) ? typed : (spilled?.[row]?.[column] ?? typed);
  }

  private cellStyle(row: number, column: number): Nullable<IStyleData> {
    const cell = this.model.getCellRaw(row, column);
    return cell?.s ? this.parts.workbook.getWorkbook().getStyles().getStyleByCell(cell) : null;
  }

  /** Rows and columns of `cell` count from the rectangle's corner; null leaves a cell as it is. */
  private writeCells(rect: Rect, cell: (row: number, column: number) => ICellData | null): void {
    const value = cellsOf(rect, cell);
    if (!value) return;
    shareFormulas(value, this.parts.injector.get(LexerTreeBuilder));
    this.grow(rect.bottom, rect.right);
    this.command(SetRangeValuesCommand.id, { value });
  }

  private styleCells(rect: Rect, style: (row: number, column: number) => IStyleData | null): void {
    const cells = cellsOf(rect, (row, column) => {
      const s = style(row, column);
      return s && { s };
    });
    if (!cells) return;
    this.grow(rect.bottom, rect.right);
    const { injector, unitId } = this.parts;
    this.parts.write(() => writeStyles(injector, { unitId, subUnitId: this.id }, cells));
  }

  private command(id: string, params: object): void {
    const target = { unitId: this.parts.unitId, subUnitId: this.id };
    this.parts.write(() =>
      this.parts.injector.get(ICommandService).syncExecuteCommand(id, { ...target, ...params })
    );
  }

  /** The grid's sheets are as large as needed, Excel's always have all rows and columns. */
  private grow(row: number, column: number): void {
    if (row >= this.model.getRowCount()) this.parts.write(() => this.sheet.setRowCount(row + 101));
    if (column >= this.model.getColumnCount())
      this.parts.write(() => this.sheet.setColumnCount(column + 11));
  }

  private onSheet(rect: Rect): Rect | null {
    const bottom = Math.min(rect.bottom, this.model.getRowCount() - 1);
    const right = Math.min(rect.right, this.model.getColumnCount() - 1);
    return rect.top <= bottom && rect.left <= right ? { ...rect, bottom, right } : null;
  }
}
