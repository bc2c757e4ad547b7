import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { IRenderManagerService, ScrollToCellCommand } from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type {
  NameRecord,
  Rect,
  SheetStore,
  StoreEvent,
  TableRecord,
  WorkbookStore,
} from "../workbook/WorkbookStore";
import { GridCharts } from "./charts";
import type { Calculation } from "./formulas/Calculation";
import type { Grid } from "./createGrid";
import { toRange } from "./rects";
import { RectTracker } from "./trackedRects";
import { UniverNames } from "./univerNames";
import { UniverSheet } from "./univerSheet";
import { UniverTables } from "./univerTables";
import { WorkbookEvents } from "./workbookEvents";
import type { WorkbookParts } from "./workbookParts";

/** The workbook that Univer shows, as the host's store. Dispose it before its unit is removed from Univer. */
export class UniverWorkbook implements WorkbookStore {
  readonly settings = new Map<string, unknown>();
  readonly tracker: RectTracker;
  private readonly parts: WorkbookParts;
  private readonly events: WorkbookEvents;
  private readonly tableList: UniverTables;
  private readonly nameList: UniverNames;
  private readonly charts: GridCharts;
  private readonly sheetStores = new Map<string, UniverSheet>();
  private readonly subscriptions: (() => void)[] = [];
  private batching: IDisposable | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: FWorkbook,
    private readonly calculation: Calculation
  ) {
    const unitId = workbook.getId();
    this.tracker = new RectTracker(grid.injector, unitId);
    this.parts = {
      unitId,
      injector: grid.injector,
      workbook,
      tracker: this.tracker,
      write: (change) => this.write(change),
      writeInPlace: (change) => this.writeInPlace(change),
      chartsChanged: () => this.charts.changed(),
    };
    this.events = new WorkbookEvents(this.parts);
    this.tableList = new UniverTables(this.parts);
    this.nameList = new UniverNames(this.parts);
    this.charts = new GridCharts(grid.univerAPI, this);
  }

  get unitId(): string {
    return this.parts.unitId;
  }

  get name(): string {
    return this.workbook.getName();
  }

  get sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((sheet) => this.sheetStore(sheet.getSheetId()));
  }

  get activeSheet(): UniverSheet {
    return this.sheetStore(this.workbook.getActiveSheet().getSheetId());
  }

  set activeSheet(sheet: SheetStore) {
    this.write(() => this.workbook.setActiveSheet(sheet.id));
  }

  /** The sheet with this id; undefined when there is none (any more). */
  sheetById(sheetId: string): UniverSheet | undefined {
    return this.workbook.getSheetBySheetId(sheetId) ? this.sheetStore(sheetId) : undefined;
  }

  addSheet(name: string): SheetStore {
    const added = this.writeInPlace(() => this.workbook.create(name, 200, 26));
    return this.sheetStore(added.getSheetId());
  }

  deleteSheet(sheet: SheetStore): void {
    this.write(() => this.workbook.deleteSheet(sheet.id));
    this.sheetStores.delete(sheet.id);
  }

  moveSheet(sheet: SheetStore, position: number): void {
    const moving = this.workbook.getSheetBySheetId(sheet.id);
    if (moving) this.write(() => this.workbook.moveSheet(moving, position));
  }

  selection(): { sheet: SheetStore; rect: Rect } {
    const { sheetId, rect } = this.events.selection();
    return { sheet: this.sheetById(sheetId) ?? this.activeSheet, rect };
  }

  select(sheet: SheetStore, rect: Rect): void {
    const store = this.sheetStore(sheet.id);
    this.write(() => {
      if (this.activeSheet.id !== sheet.id) this.workbook.setActiveSheet(sheet.id);
      store.sheet.getRange(toRange(rect)).activate();
      // A workbook that was just opened is not drawn yet.
      if (!this.grid.injector.get(IRenderManagerService).getRenderById(this.unitId)) return;
      const range = { ...toRange(rect), endRow: rect.top, endColumn: rect.left };
      this.grid.injector.get(ICommandService).syncExecuteCommand(ScrollToCellCommand.id, { range });
    });
  }

  get tables(): readonly TableRecord[] {
    return this.tableList.list();
  }

  addTable(sheet: SheetStore, rect: Rect, hasHeaders: boolean, name?: string): TableRecord {
    return this.tableList.add(sheet, rect, hasHeaders, name);
  }

  resizeTable(table: TableRecord, rect: Rect): void {
    this.tableList.resize(table, rect);
  }

  deleteTable(table: TableRecord): void {
    this.tableList.delete(table);
  }

  get names(): readonly NameRecord[] {
    return this.nameList.list();
  }

  addName(name: string, scope: string | null, target: { sheetId: string; rect: Rect }): NameRecord {
    return this.nameList.add(name, scope, target);
  }

  deleteName(name: NameRecord): void {
    this.nameList.delete(name);
  }

  /** Enters what the user is typing into a cell. */
  async endEditing(): Promise<void> {
    await this.workbook.endEditingAsync(true);
  }

  /** The writes become one step to undo. */
  batch<T>(write: () => T): T {
    if (this.batching) return write();
    this.batching = this.grid.injector.get(IUndoRedoService).__tempBatchingUndoRedo(this.unitId);
    try {
      return write();
    } finally {
      this.batching.dispose();
      this.batching = null;
    }
  }

  calculated(): Promise<void> {
    return this.calculation.done();
  }

  /** Calls back when new results of formulas are in the cells. */
  onCalculated(listener: () => void): void {
    this.subscriptions.push(this.calculation.onDone(listener));
  }

  on(listener: (event: StoreEvent) => void): () => void {
    return this.events.on(listener);
  }

  dispose(): void {
    this.charts.dispose();
    this.events.dispose();
    for (const end of this.subscriptions.splice(0)) end();
    this.tracker.dispose();
  }

  private sheetStore(sheetId: string): UniverSheet {
    let store = this.sheetStores.get(sheetId);
    if (!store) {
      const sheet = this.workbook.getSheetBySheetId(sheetId);
      if (!sheet) throw new Error("This sheet is no longer in the workbook.");
      store = new UniverSheet(this.parts, sheet);
      this.sheetStores.set(sheetId, store);
    }
    return store;
  }

  private write<T>(change: () => T): T {
    this.events.writing++;
    try {
      return change();
    } finally {
      this.events.writing--;
    }
  }

  private writeInPlace<T>(change: () => T): T {
    const { sheetId, rect } = this.events.selection();
    const selected = this.tracker.track(sheetId, rect);
    this.events.inPlace++;
    try {
      return this.write(change);
    } finally {
      this.write(() => this.putBack(sheetId, selected.rect));
      selected.release();
      this.events.inPlace--;
      this.events.selection();
    }
  }

  private putBack(sheetId: string, rect: Rect | null): void {
    const store = this.sheetById(sheetId);
    if (!store || !rect) return;
    if (this.workbook.getActiveSheet().getSheetId() !== sheetId)
      this.workbook.setActiveSheet(sheetId);
    store.sheet.getRange(toRange(rect)).activate();
  }
}
