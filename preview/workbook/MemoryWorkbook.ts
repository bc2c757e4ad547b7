import { followFormula } from "./formulaReferences";
import { MemorySheet, type FormulaCell, type FormulaResult, type SheetOwner } from "./MemorySheet";
import { followRect, rect, type LineChange } from "./rects";
import { tableHeaders } from "./tableHeaders";
import type {
  NameRecord,
  Rect,
  SheetStore,
  StoreEvent,
  TableRecord,
  WorkbookStore,
} from "./WorkbookStore";

export interface MemoryWorkbookOptions {
  readonly name?: string;
  readonly sheets?: readonly string[];
  /** Gives a formula its value; without it a formula is 0 until written anew with a cached value. */
  readonly evaluate?: (formula: string, cell: FormulaCell) => FormulaResult;
}

interface Selection {
  readonly sheet: SheetStore;
  readonly rect: Rect;
  readonly others?: readonly Rect[];
}

/** A whole workbook in memory, without a formula engine: for tests, and for benchmarks at full size. */
export class MemoryWorkbook implements WorkbookStore {
  readonly name: string;
  readonly settings = new Map<string, unknown>();
  isStructureProtected = false;
  date1904 = false;

  private readonly sheetList: MemorySheet[] = [];
  private tableList: TableRecord[] = [];
  private nameList: NameRecord[] = [];
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private readonly evaluate: (formula: string, cell: FormulaCell) => FormulaResult;
  private active: SheetStore;
  private selected: Selection;
  private lastId = 0;
  private source: "user" | "addin" = "addin";
  private batchDepth = 0;
  private pending: StoreEvent[] = [];

  constructor(options: MemoryWorkbookOptions = {}) {
    this.name = options.name ?? "Book1.xlsx";
    this.evaluate = options.evaluate ?? ((_formula, cell) => cell.cached);
    const [first = "Sheet1", ...others] = options.sheets ?? [];
    this.active = this.createSheet(first);
    this.selected = { sheet: this.active, rect: rect(0, 0) };
    others.forEach((name) => this.createSheet(name));
  }

  get sheets(): readonly MemorySheet[] {
    return this.sheetList;
  }

  /** The sheet of that name; for tests. */
  sheet(name: string): MemorySheet {
    const found = this.sheetList.find((sheet) => sheet.name === name);
    if (found === undefined) {
      throw new Error(`There is no sheet ${name}.`);
    }
    return found;
  }

  get activeSheet(): SheetStore {
    return this.active;
  }

  set activeSheet(sheet: SheetStore) {
    if (sheet !== this.active) {
      this.active = sheet;
      this.selected = { sheet, rect: rect(0, 0) };
      this.emit({ type: "sheetActivated", sheetId: sheet.id });
    }
  }

  addSheet(name: string): SheetStore {
    const sheet = this.createSheet(name);
    this.emit({ type: "sheetAdded", sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheet: SheetStore): void {
    const at = this.sheetList.findIndex((one) => one === sheet);
    if (at < 0 || this.sheetList.length === 1) {
      throw new Error("The last sheet of a workbook cannot be deleted.");
    }
    this.sheetList.splice(at, 1);
    this.tableList = this.tableList.filter((table) => table.sheetId !== sheet.id);
    this.nameList = this.nameList.filter((name) => name.scope !== sheet.id);
    for (const name of this.nameList) {
      if (name.target?.sheetId === sheet.id) {
        name.target = null;
      }
    }
    this.emit({ type: "sheetDeleted", sheetId: sheet.id });
    const next = this.sheetList[Math.min(at, this.sheetList.length - 1)];
    if (this.active === sheet && next !== undefined) {
      this.activeSheet = next;
    }
  }

  moveSheet(sheet: SheetStore, position: number): void {
    const from = this.sheetList.findIndex((one) => one === sheet);
    this.sheetList.splice(position, 0, ...this.sheetList.splice(from, 1));
  }

  selection(): Selection {
    return this.selected;
  }

  select(sheet: SheetStore, area: Rect, ...others: readonly Rect[]): void {
    this.activeSheet = sheet;
    this.selected = { sheet, rect: area, others };
    this.emit({ type: "selectionChanged", sheetId: sheet.id, rect: area });
  }

  get tables(): readonly TableRecord[] {
    return this.tableList;
  }

  addTable(sheet: SheetStore, area: Rect, hasHeaders: boolean, name?: string): TableRecord {
    if (!hasHeaders) {
      this.makeRoomForHeaders(sheet, area);
    }
    const bottom = Math.max(area.top + 1, area.bottom + (hasHeaders ? 0 : 1));
    const table: TableRecord = {
      id: this.newId(),
      name: name ?? this.freeTableName(),
      sheetId: sheet.id,
      rect: rect(area.top, area.left, bottom, area.right),
      showTotals: false,
      style: "TableStyleMedium2",
    };
    tableHeaders(sheet, table);
    this.tableList.push(table);
    return table;
  }

  resizeTable(table: TableRecord, area: Rect): void {
    table.rect = area;
    tableHeaders(this.sheetById(table.sheetId), table);
  }

  deleteTable(table: TableRecord): void {
    this.tableList = this.tableList.filter((one) => one !== table);
  }

  get names(): readonly NameRecord[] {
    return this.nameList;
  }

  addName(name: string, scope: string | null, target: { sheetId: string; rect: Rect }): NameRecord {
    const record: NameRecord = { name, scope, visible: true, target };
    this.nameList.push(record);
    return record;
  }

  deleteName(name: NameRecord): void {
    this.nameList = this.nameList.filter((one) => one !== name);
  }

  batch<T>(write: () => T): T {
    this.batchDepth++;
    try {
      return write();
    } finally {
      this.batchDepth--;
      if (this.batchDepth === 0) {
        this.pending.splice(0).forEach((event) => this.deliver(event));
      }
    }
  }

  calculated(): Promise<void> {
    return Promise.resolve();
  }

  on(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does something as if the user had typed it; for tests. */
  asUser<T>(act: () => T): T {
    this.source = "user";
    try {
      return this.batch(act);
    } finally {
      this.source = "addin";
    }
  }

  /** Sorts rows by the texts of their first column, as the user would; for tests. */
  sortRows(sheet: MemorySheet, area: Rect): void {
    const rows = sheet.formulas(area);
    rows.sort(([a = ""], [b = ""]) => String(a).localeCompare(String(b)));
    this.asUser(() => {
      sheet.setContents(area, rows);
      this.emit({ type: "rowsSorted", sheetId: sheet.id, rect: area });
    });
  }

  private createSheet(name: string): MemorySheet {
    const owner: SheetOwner = {
      rename: (sheet, newName) => this.checkSheetName(newName, sheet),
      changed: (sheet, area, changeType, before) =>
        this.emit({
          type: "changed",
          sheetId: sheet.id,
          rect: area,
          changeType,
          source: this.source,
          ...(before !== undefined && { before }),
        }),
      linesChanged: (sheet, change) => this.followLines(sheet, change),
      evaluate: (formula, cell) => this.evaluate(formula, cell),
    };
    this.checkSheetName(name);
    const sheet = new MemorySheet(this.newId(), name, owner);
    this.sheetList.push(sheet);
    return sheet;
  }

  private checkSheetName(name: string, self?: MemorySheet): void {
    if (
      this.sheetList.some((one) => one !== self && one.name.toLowerCase() === name.toLowerCase())
    ) {
      throw new Error(`There is a sheet ${name} already.`);
    }
  }

  private followLines(sheet: MemorySheet, change: LineChange): void {
    for (const one of this.sheetList) {
      one.rewriteFormulas((formula) => followFormula(formula, one.name, sheet.name, change));
    }
    for (const name of this.nameList) {
      if (name.target?.sheetId === sheet.id) {
        const area = followRect(name.target.rect, change);
        name.target = area === null ? null : { sheetId: sheet.id, rect: area };
      }
    }
    this.tableList = this.tableList.filter((table) => {
      const area = table.sheetId === sheet.id ? followRect(table.rect, change) : table.rect;
      if (table.sheetId === sheet.id && change.axis === "columns" && table.calculated) {
        table.calculated = new Map(
          [...table.calculated].flatMap(([column, formula]) => {
            const cell = followRect(rect(0, column), change);
            return cell === null ? [] : [[cell.left, formula] as const];
          })
        );
      }
      if (area !== null && area !== table.rect) {
        table.rect = area;
        tableHeaders(sheet, table);
      }
      return area !== null;
    });
  }

  private makeRoomForHeaders(sheet: SheetStore, area: Rect): void {
    const below = rect(area.bottom + 1, area.left, area.bottom + 1, area.right);
    if (
      sheet
        .values(below)
        .flat()
        .some((value) => value !== "")
    ) {
      throw new Error("There is no room for a header row.");
    }
    const contents = sheet.formulas(area);
    sheet.setContents(rect(area.top + 1, area.left, area.bottom + 1, area.right), contents);
    sheet.clear(rect(area.top, area.left, area.top, area.right), "Contents");
  }

  private freeTableName(): string {
    for (let number = 1; ; number++) {
      if (!this.tableList.some((table) => table.name.toLowerCase() === `table${String(number)}`)) {
        return `Table${String(number)}`;
      }
    }
  }

  private sheetById(id: string): MemorySheet {
    const found = this.sheetList.find((sheet) => sheet.id === id);
    if (found === undefined) {
      throw new Error(`There is no sheet with the id ${id}.`);
    }
    return found;
  }

  private newId(): string {
    this.lastId++;
    return `{00000000-0001-0000-${String(this.lastId).padStart(4, "0")}-000000000000}`;
  }

  private emit(event: StoreEvent): void {
    if (this.batchDepth > 0) {
      this.pending.push(event);
    } else {
      this.deliver(event);
    }
  }

  private deliver(event: StoreEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }
}
