// What the preview's Excel host needs of a workbook, whoever stores it: memory (tests, benchmarks) or the
// Univer grid that the user sees. Rows and columns count from 0; rectangles include both ends.

/** Without its readonly marks: for whoever keeps the records. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell's value as Excel's API gives it: "" is blank; errors are their text, such as "#N/A". */
export type CellValue = string | number | boolean;

export type CellGrid<T> = T[][];

/** What can be read of or written to a block of cells; each grid has the block's shape. */
export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Points. */
  fontSize?: number;
  fontColor?: string;
  fillColor?: string;
  horizontalAlignment?: string;
  wrapText?: boolean;
}

/** Cell contents changed. */
export interface CellsChanged {
  readonly type: "changed";
  readonly sheetId: string;
  readonly rect: Rect;
  readonly changeType: string;
  /** Tells the user's typing from the add-in's writing. */
  readonly source: "user" | "addin";
  /** What the cell held, where it is one cell and the store knows. */
  readonly before?: CellValue;
}

export type StoreEvent =
  | CellsChanged
  /** The rows of a block were sorted. */
  | { type: "rowsSorted"; sheetId: string; rect: Rect }
  | { type: "selectionChanged"; sheetId: string; rect: Rect }
  | { type: "sheetActivated"; sheetId: string }
  | { type: "sheetAdded"; sheetId: string }
  | { type: "sheetDeleted"; sheetId: string };

export interface TableRecord {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  /** Header row and body, and the totals row where there is one. */
  rect: Rect;
  showTotals: boolean;
  style: string;
  /** Whether its filter hides rows. */
  isFiltered?: boolean;
  /** What new rows get in calculated columns: by columns of the sheet, formulas as relativeTo gives them. */
  calculated?: ReadonlyMap<number, string>;
}

/** A name that refers to a block of cells and follows it when rows or columns are inserted, moved or deleted. */
export interface NameRecord {
  readonly name: string;
  /** The sheet the name belongs to; null: the workbook. */
  readonly scope: string | null;
  visible: boolean;
  /** null once the cells it referred to are deleted (#REF!). */
  target: { readonly sheetId: string; readonly rect: Rect } | null;
}

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly type: string;
  rect: Rect;
  /** The rule as Excel's API has it: {formula} for custom, {formula1, operator} for cellValue, {operator, text} for text. */
  rule: Readonly<Record<string, unknown>>;
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface ChartRecord {
  readonly id: string;
  name: string;
  /** As Excel's API names it, such as "ColumnClustered". */
  type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  source: { readonly sheetId: string; readonly rect: Rect };
  seriesBy: string;
  /** The cells that the chart covers. */
  position: Rect;
}

export interface SheetStore {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  /** The smallest rectangle that holds all contents (and formats, unless valuesOnly); null when empty. */
  usedRect(valuesOnly: boolean): Rect | null;
  values(rect: Rect): CellGrid<CellValue>;
  /** The formula (with "=") where there is one, else the value. Cells of a spill other than its anchor give their value. */
  formulas(rect: Rect): CellGrid<CellValue>;
  /** The text that the user sees. */
  text(rect: Rect): CellGrid<string>;
  numberFormats(rect: Rect): CellGrid<string>;
  /**
   * Writes as Excel does: text that starts with "=" is a formula, a leading apostrophe makes text, other text that
   * reads as a number becomes one unless the cell's format is "@". null leaves a cell as it is.
   */
  setContents(rect: Rect, contents: CellGrid<CellValue | null>): void;
  /** Changes the texts of all formulas whose cells stay what they are: what they refer to has moved. */
  rewriteFormulas(rewrite: (formula: string) => string): void;
  setNumberFormats(rect: Rect, formats: CellGrid<string | null>): void;
  style(row: number, column: number): CellStyle;
  setStyle(rect: Rect, style: CellStyle): void;
  clear(rect: Rect, what: "All" | "Contents" | "Formats"): void;
  insertColumns(at: number, count: number): void;
  deleteColumns(at: number, count: number): void;
  insertRows(at: number, count: number): void;
  deleteRows(at: number, count: number): void;
  /** Pixels. */
  columnWidth(column: number): number;
  /** Sets the width of all columns from `left` to `right`, which may be those of the whole sheet. */
  setColumnWidths(left: number, right: number, width: number): void;
  autofitColumns(rect: Rect): void;
  rowHidden(row: number): boolean;
  setRowsHidden(rows: readonly number[], hidden: boolean): void;
  columnHidden(column: number): boolean;
  merges(): readonly Rect[];
  /** The blocks that dynamic arrays fill, anchors included. */
  spills(): readonly Rect[];
  /** While true, the host refuses every write of the add-in. */
  isProtected: boolean;
  /** Whether a filter of the sheet itself, not of a table, hides rows. */
  isFiltered?: boolean;
  freeze(rows: number, columns: number): void;
  conditionalFormats: ConditionalFormatRecord[];
  /** To be called after conditionalFormats changed, so that a grid can redraw. */
  conditionalFormatsChanged(): void;
  charts: ChartRecord[];
  /** To be called after charts changed, so that a grid can redraw. */
  chartsChanged(): void;
}

export interface WorkbookStore {
  readonly name: string;
  /** In tab order. */
  readonly sheets: readonly SheetStore[];
  activeSheet: SheetStore;
  addSheet(name: string): SheetStore;
  deleteSheet(sheet: SheetStore): void;
  moveSheet(sheet: SheetStore, position: number): void;
  /** `others` are further blocks that are selected at the same time. */
  selection(): { sheet: SheetStore; rect: Rect; others?: readonly Rect[] };
  select(sheet: SheetStore, rect: Rect): void;
  readonly tables: readonly TableRecord[];
  addTable(sheet: SheetStore, rect: Rect, hasHeaders: boolean, name?: string): TableRecord;
  resizeTable(table: TableRecord, rect: Rect): void;
  deleteTable(table: TableRecord): void;
  readonly names: readonly NameRecord[];
  addName(name: string, scope: string | null, target: { sheetId: string; rect: Rect }): NameRecord;
  deleteName(name: NameRecord): void;
  /** While true, sheets cannot be added, deleted, renamed, moved or hidden. */
  isStructureProtected?: boolean;
  /** Whether day 0 is 1 January 1904. */
  date1904?: boolean;
  /** Settings of the document, as an add-in stores them. */
  readonly settings: Map<string, unknown>;
  /** Runs writes that must look like one change; the store may batch redrawing and recalculation. */
  batch<T>(write: () => T): T;
  /** Resolves when pending recalculation is done. */
  calculated(): Promise<void>;
  on(listener: (event: StoreEvent) => void): () => void;
}
