import { rect } from "../../workbook/rects";
import type { Rect, SheetStore, TableRecord } from "../../workbook/WorkbookStore";
import { EventType } from "../protocol";
import {
  alreadyExists,
  ApiError,
  ApiObject,
  invalidArgument,
  itemNotFound,
  sameName,
} from "./ApiObject";
import { addEvents, ensureWritable, rangeAt, sheetById, type HostContext } from "./context";
import { RangeObject } from "./RangeObject";
import { TableColumnCollection } from "./TableColumns";
import { WorksheetObject } from "./WorksheetObject";

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export class TableObject extends ApiObject {
  readonly typeName = "Table";
  override readonly scalars = ["Id", "Name", "ShowHeaders", "ShowTotals", "Style"];

  constructor(
    readonly context: HostContext,
    private readonly record: TableRecord
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get sheet(): SheetStore {
    return sheetById(this.context, this.table.sheetId);
  }

  get table(): TableRecord {
    if (!this.context.store.tables.includes(this.record)) {
      throw itemNotFound();
    }
    return this.record;
  }

  get Id(): string {
    return this.record.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || !TABLE_NAME.test(name)) {
      throw invalidArgument();
    }
    if (this.context.store.tables.some((one) => one !== this.record && sameName(one.name, name))) {
      throw alreadyExists();
    }
    this.table.name = name;
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(style: string) {
    this.table.style = style;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  get Worksheet(): WorksheetObject {
    return new WorksheetObject(this.context, this.sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  GetRange(): RangeObject {
    return this.range(this.table.rect);
  }

  GetHeaderRowRange(): RangeObject {
    const { top, left, right } = this.table.rect;
    return this.range(rect(top, left, top, right));
  }

  GetDataBodyRange(): RangeObject {
    const { top, left, right } = this.table.rect;
    return this.range(rect(top + 1, left, this.lastBodyRow, right));
  }

  GetTotalRowRange(): RangeObject {
    const { left, bottom, right } = this.table.rect;
    if (!this.table.showTotals) {
      throw itemNotFound();
    }
    return this.range(rect(bottom, left, bottom, right));
  }

  Resize(range: unknown): void {
    const target = range instanceof RangeObject ? range : rangeAt(this.context, range, this.sheet);
    ensureWritable(this.sheet);
    if (target.sheet !== this.sheet || target.area.top !== this.table.rect.top) {
      throw new ApiError("InvalidOperation", "The header row of a table must stay where it is.");
    }
    this.context.store.resizeTable(this.table, target.area);
  }

  ConvertToRange(): RangeObject {
    const range = this.GetRange();
    ensureWritable(this.sheet);
    this.context.store.deleteTable(this.table);
    return range;
  }

  Delete(): void {
    const range = this.ConvertToRange();
    range.sheet.clear(range.area, "All");
  }

  get lastBodyRow(): number {
    return this.table.rect.bottom - (this.table.showTotals ? 1 : 0);
  }

  range(area: Rect): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }
}

addEvents(TableObject, (table) => table.Id, { DataChangedEvent: EventType.tableChanged });
