import { ICommandService, IUndoRedoService, generateRandomId } from "@univerjs/core";
import type { IMutationInfo } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  TableManager,
} from "@univerjs/preset-sheets-table";
import type { Rect, SheetStore, TableRecord } from "../workbook/WorkbookStore";
import { toRange, toRect } from "./rects";
import { GREEN_TABLE } from "./tableTheme";
import type { WorkbookParts } from "./workbookParts";

const TOTALS = "preview.showTotals";

/**
 * The workbook's tables. They are added by mutations, because Univer's command refuses a table that is named like
 * its sheet, which Excel allows.
 */
export class UniverTables {
  /** A table's record is the same each time it is asked for: the host tells tables apart by it. */
  private readonly records = new Map<string, TableRecord>();

  constructor(private readonly parts: WorkbookParts) {}

  list(): TableRecord[] {
    return this.manager.getTableList(this.parts.unitId).map(({ id }) => this.record(id));
  }

  add(sheet: SheetStore, rect: Rect, hasHeaders: boolean, name?: string): TableRecord {
    const id = generateRandomId(10);
    const tableName = name ?? this.freeName();
    this.run(
      [this.adding(id, sheet.id, tableName, rect, hasHeaders)],
      [this.deleting(id, sheet.id)]
    );
    return this.record(id);
  }

  resize(record: TableRecord, rect: Rect): void {
    const { id, sheetId, name } = record;
    const { rect: before, style, showTotals } = record;
    const hasHeaders = this.table(id).isShowHeader();
    this.run(
      [this.deleting(id, sheetId), this.adding(id, sheetId, name, rect, hasHeaders, style)],
      [this.deleting(id, sheetId), this.adding(id, sheetId, name, before, hasHeaders, style)]
    );
    record.showTotals = showTotals;
  }

  delete(record: TableRecord): void {
    const { id, sheetId, name, rect, style } = record;
    const hasHeaders = this.table(id).isShowHeader();
    this.run(
      [this.deleting(id, sheetId)],
      [this.adding(id, sheetId, name, rect, hasHeaders, style)]
    );
  }

  private get manager(): TableManager {
    return this.parts.injector.get(TableManager);
  }

  private table(id: string) {
    const table = this.manager.getTableById(this.parts.unitId, id);
    if (!table) throw new Error("This table is no longer in the workbook.");
    return table;
  }

  private record(id: string): TableRecord {
    let record = this.records.get(id);
    if (!record) this.records.set(id, (record = this.newRecord(id)));
    return record;
  }

  private newRecord(id: string): TableRecord {
    const { manager, parts } = this;
    const table = () => this.table(id);
    const set = (config: Parameters<TableManager["setTableByConfig"]>[2]) =>
      parts.write(() => manager.setTableByConfig(parts.unitId, id, config));
    return {
      id,
      sheetId: table().getSubunitId(),
      get name() {
        return table().getDisplayName();
      },
      set name(name) {
        set({ name });
      },
      get rect() {
        return toRect(table().getRange());
      },
      set rect(rect) {
        set({ updateRange: { newRange: toRange(rect) } });
      },
      get style() {
        return table().getTableStyleId();
      },
      set style(theme) {
        // Excel's names of styles mean nothing to the grid, which has some of its own.
        if (theme.startsWith("table-")) set({ theme });
      },
      get showTotals() {
        return table().getTableMeta()?.[TOTALS] === true;
      },
      set showTotals(show) {
        table().setTableMeta({ ...table().getTableMeta(), [TOTALS]: show });
      },
    };
  }

  private freeName(): string {
    const taken = new Set(
      this.manager.getTableList(this.parts.unitId).map(({ name }) => name.toLowerCase())
    );
    let number = taken.size + 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }

  private adding(
    tableId: string,
    subUnitId: string,
    name: string,
    rect: Rect,
    showHeader: boolean,
    style = GREEN_TABLE.name
  ): IMutationInfo {
    const range = toRange(rect);
    const { unitId } = this.parts;
    const header = this.manager.getColumnHeader(unitId, subUnitId, range);
    const options = { showHeader, tableStyleId: style };
    return {
      id: AddSheetTableMutation.id,
      params: { unitId, subUnitId, tableId, name, range, header, options },
    };
  }

  private deleting(tableId: string, subUnitId: string): IMutationInfo {
    return {
      id: DeleteSheetTableMutation.id,
      params: { unitId: this.parts.unitId, subUnitId, tableId },
    };
  }

  private run(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    const { injector, unitId } = this.parts;
    const commands = injector.get(ICommandService);
    this.parts.write(() => {
      for (const { id, params } of redoMutations) commands.syncExecuteCommand(id, params);
    });
    injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations, undoMutations });
  }
}
