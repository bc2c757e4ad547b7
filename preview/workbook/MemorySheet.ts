import { CellLayer } from "./CellLayer";
import { readEntry } from "./entry";
import { formatValue } from "./formatValue";
import { DEFAULT_WIDTH, MemoryLines } from "./MemoryLines";
import { MemorySpills } from "./MemorySpills";
import { columnCount, followRect, rect, rowCount, union, type LineChange } from "./rects";
import type {
  CellGrid,
  CellStyle,
  CellValue,
  ChartRecord,
  ConditionalFormatRecord,
  Rect,
  SheetStore,
} from "./WorkbookStore";
import { MAX_COLUMNS, MAX_ROWS } from "./WorkbookStore";

/** What a sheet tells its workbook. */
export interface SheetOwner {
  rename(sheet: MemorySheet, name: string): void;
  /** `before` is what a block of one cell held. */
  changed(sheet: MemorySheet, area: Rect, changeType: string, before?: CellValue): void;
  /** Rows or columns came or went: tables and names have to follow. */
  linesChanged(sheet: MemorySheet, change: LineChange): void;
  evaluate(formula: string, cell: FormulaCell): FormulaResult;
}

/** The cell that holds a formula; `cached` is the value it had for the same formula before, else 0. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cached: CellValue;
}

/** What a formula gives: a value, an array to spill, or a data type that shows a text. */
export type FormulaResult = CellValue | CellGrid<CellValue> | { readonly entity: string };

export class MemorySheet implements SheetStore {
  visibility: SheetStore["visibility"] = "Visible";
  tabColor = "";
  isProtected = false;
  isFiltered = false;
  conditionalFormats: ConditionalFormatRecord[] = [];
  charts: ChartRecord[] = [];
  frozen = { rows: 0, columns: 0 };

  private readonly contents = new CellLayer<CellValue>();
  private readonly formulaTexts = new CellLayer<string>();
  private readonly formats = new CellLayer<string>();
  private readonly styles = new CellLayer<CellStyle>();
  /** What cells show whose value is a data type. */
  private readonly entities = new CellLayer<string>();
  private readonly arrays = new MemorySpills(this.contents, this.formulaTexts);
  private readonly lines = new MemoryLines();
  private merged: Rect[] = [];
  private sheetName: string;

  constructor(
    readonly id: string,
    name: string,
    private readonly owner: SheetOwner
  ) {
    this.sheetName = name;
  }

  get name(): string {
    return this.sheetName;
  }

  set name(name: string) {
    this.owner.rename(this, name);
    this.sheetName = name;
  }

  usedRect(valuesOnly: boolean): Rect | null {
    const layers = [
      this.contents,
      this.formulaTexts,
      ...(valuesOnly ? [] : [this.formats, this.styles]),
    ];
    return layers
      .map((layer) => layer.used())
      .reduce(
        (all, used) => (all === null || used === null ? (all ?? used) : union(all, used)),
        null
      );
  }

  values(area: Rect): CellGrid<CellValue> {
    return this.contents.read(area, "");
  }

  formulas(area: Rect): CellGrid<CellValue> {
    return mapGrid(
      this.values(area),
      area,
      (value, row, column) => this.formulaTexts.get(row, column) ?? value
    );
  }

  text(area: Rect): CellGrid<string> {
    return mapGrid(
      this.values(area),
      area,
      (value, row, column) =>
        this.entities.get(row, column) ?? formatValue(value, this.format(row, column))
    );
  }

  numberFormats(area: Rect): CellGrid<string> {
    return this.formats.read(area, "General");
  }

  setContents(area: Rect, contents: CellGrid<CellValue | null>): void {
    const before = this.onlyValue(area);
    this.arrays.beforeWrite(area);
    eachCell(area, contents, (written, row, column) => this.write(written, row, column));
    this.arrays.afterWrite(area);
    this.owner.changed(this, area, "RangeEdited", before);
  }

  private write(written: CellValue, row: number, column: number): void {
    const format = this.format(row, column);
    const entry = readEntry(written, format);
    if ("formula" in entry) {
      const { formula } = entry;
      const isSame = this.formulaTexts.get(row, column) === formula;
      const cached = (isSame ? this.contents.get(row, column) : 0) ?? 0;
      this.formulaTexts.set(row, column, formula);
      const result = this.owner.evaluate(formula, { sheetId: this.id, row, column, cached });
      if (Array.isArray(result)) this.arrays.put(formula, row, column, result);
      else if (typeof result === "object") this.setEntity(row, column, result.entity);
      else this.setValue(row, column, result);
      return;
    }
    this.formulaTexts.set(row, column, undefined);
    this.setValue(row, column, entry.value);
    if (entry.format !== undefined && format === "General") {
      this.formats.set(row, column, entry.format);
    }
  }

  /** The value of a block of one cell. */
  private onlyValue({ top, left, bottom, right }: Rect): CellValue | undefined {
    return top === bottom && left === right ? (this.contents.get(top, left) ?? "") : undefined;
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    this.formulaTexts.map(rewrite);
    this.arrays.rewriteFormulas(rewrite);
  }

  setNumberFormats(area: Rect, formats: CellGrid<string | null>): void {
    eachCell(area, formats, (format, row, column) => {
      this.formats.set(row, column, format === "General" ? undefined : format);
    });
  }

  style(row: number, column: number): CellStyle {
    return this.styles.get(row, column) ?? {};
  }

  setStyle(area: Rect, style: CellStyle): void {
    const merged = new Map<CellStyle | undefined, CellStyle>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const old = this.styles.get(row, column);
        const next = merged.get(old) ?? { ...old, ...style };
        merged.set(old, next);
        this.styles.set(row, column, next);
      }
    }
  }

  clear(area: Rect, what: "All" | "Contents" | "Formats"): void {
    if (what !== "Contents") {
      this.formats.clear(area);
      this.styles.clear(area);
    }
    if (what !== "Formats") {
      const before = this.onlyValue(area);
      this.arrays.beforeWrite(area);
      this.contents.clear(area);
      this.entities.clear(area);
      this.formulaTexts.clear(area);
      this.arrays.afterWrite(area);
      this.owner.changed(this, area, "RangeEdited", before);
    }
  }

  insertColumns(at: number, count: number): void {
    this.changeLines({ axis: "columns", kind: "insert", at, count }, "ColumnInserted");
  }

  deleteColumns(at: number, count: number): void {
    this.changeLines({ axis: "columns", kind: "delete", at, count }, "ColumnDeleted");
  }

  insertRows(at: number, count: number): void {
    this.changeLines({ axis: "rows", kind: "insert", at, count }, "RowInserted");
  }

  deleteRows(at: number, count: number): void {
    this.changeLines({ axis: "rows", kind: "delete", at, count }, "RowDeleted");
  }

  columnWidth(column: number): number {
    return this.lines.width(column);
  }

  setColumnWidths(left: number, right: number, width: number): void {
    this.lines.setWidths(left, right, width);
  }

  autofitColumns(area: Rect): void {
    const used = this.usedRect(true);
    for (let column = area.left; column <= Math.min(area.right, used?.right ?? -1); column++) {
      const cells = this.text(rect(area.top, column, Math.min(area.bottom, used?.bottom ?? 0)));
      const longest = cells.reduce((most, [text = ""]) => Math.max(most, text.length), 0);
      this.setColumnWidths(column, column, longest === 0 ? DEFAULT_WIDTH : longest * 7 + 5);
    }
  }

  rowHidden(row: number): boolean {
    return this.lines.rowHidden(row);
  }

  setRowsHidden(rows: readonly number[], hidden: boolean): void {
    this.lines.setRowsHidden(rows, hidden);
  }

  columnHidden(column: number): boolean {
    return this.lines.columnHidden(column);
  }

  hideColumns(...columns: number[]): void {
    this.lines.hideColumns(columns);
  }

  merges(): readonly Rect[] {
    return this.merged;
  }

  /** Merges a block: its first cell keeps its contents, the others lose theirs, as in Excel. */
  merge(area: Rect): void {
    const [[first = ""] = []] = this.formulas(rect(area.top, area.left));
    this.clear(area, "Contents");
    this.setContents(rect(area.top, area.left), [[first]]);
    this.merged.push(area);
  }

  /** Puts an entity into a cell: its text shows, and its value is an error (DP excel-data-types-concepts). */
  setEntity(row: number, column: number, text: string): void {
    this.setValue(row, column, "#VALUE!");
    this.entities.set(row, column, text);
  }

  spills(): readonly Rect[] {
    return this.arrays.areas;
  }

  /** Spills an array as a formula in the block's first cell would; there is no engine here to do it. */
  spill(formula: string, area: Rect, values: CellGrid<CellValue>): void {
    this.arrays.add(formula, area, values);
  }

  freeze(rows: number, columns: number): void {
    this.frozen = { rows, columns };
  }

  /** Nothing is drawn here. */
  conditionalFormatsChanged(): void {
    return;
  }

  /** Nothing is drawn here. */
  chartsChanged(): void {
    return;
  }

  private format(row: number, column: number): string {
    return this.formats.get(row, column) ?? "General";
  }

  private setValue(row: number, column: number, value: CellValue): void {
    this.entities.set(row, column, undefined);
    this.contents.set(row, column, value === "" ? undefined : value);
  }

  private changeLines(change: LineChange, changeType: string): void {
    for (const layer of [
      this.contents,
      this.entities,
      this.formulaTexts,
      this.formats,
      this.styles,
    ]) {
      layer.change(change);
    }
    this.arrays.change(change);
    this.lines.change(change);
    this.merged = this.merged
      .map((area) => followRect(area, change))
      .filter((area) => area !== null);
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const area = followRect(format.rect, change);
      return area === null ? [] : [Object.assign(format, { rect: area })];
    });
    this.owner.linesChanged(this, change);
    const { at, count } = change;
    const area =
      change.axis === "rows"
        ? rect(at, 0, at + count - 1, MAX_COLUMNS - 1)
        : rect(0, at, MAX_ROWS - 1, at + count - 1);
    this.owner.changed(this, area, changeType);
  }
}

function eachCell<T>(
  area: Rect,
  grid: CellGrid<T | null>,
  write: (value: T, row: number, column: number) => void
): void {
  if (grid.length !== rowCount(area) || grid.some((row) => row.length !== columnCount(area))) {
    throw new RangeError("The grid does not have the block's shape.");
  }
  grid.forEach((cells, index) => {
    cells.forEach((value, offset) => {
      if (value !== null) {
        write(value, area.top + index, area.left + offset);
      }
    });
  });
}

function mapGrid<T, R>(
  grid: CellGrid<T>,
  area: Rect,
  make: (value: T, row: number, column: number) => R
): CellGrid<R> {
  return grid.map((cells, index) =>
    cells.map((value, offset) => make(value, area.top + index, area.left + offset))
  );
}
