import { overlaps, rowCount } from "../../workbook/rects";
import { EventType } from "../protocol";
import { alreadyExists, ApiError, type ApiObject, invalidArgument, sameName } from "./ApiObject";
import { AutoFilter, showRows } from "./AutoFilter";
import { addEvents, ensureWritable } from "./context";
import { rangeOf } from "./RangeObject";
import { TableCells } from "./TableCells";
import { TableColumnCollection } from "./TableColumns";
import { hideTotals, showTotals } from "./tableTotals";
import { TableRowCollection } from "./TableRows";

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export class TableObject extends TableCells {
  readonly typeName = "Table";
  override readonly scalars = ["Id", "Name", "ShowHeaders", "ShowTotals", "Style"];

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet, this.table);
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

  set ShowTotals(show: boolean) {
    const { context, sheet, table } = this;
    if (show !== table.showTotals) {
      (show ? showTotals : hideTotals)(context, sheet, table);
    }
  }

  get Worksheet(): ApiObject {
    return this.context.worksheet(this.sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  ClearFilters(): void {
    showRows(this.sheet, this.table);
  }

  Resize(range: unknown): void {
    const target = rangeOf(this.context, range, this.sheet);
    ensureWritable(this.sheet);
    const { rect, showTotals } = this.table;
    // VSTO ListObject.Resize: the header stays in its row, the old and new cells overlap, one row of data is left.
    if (target.sheet !== this.sheet || target.area.top !== rect.top) {
      throw new ApiError("InvalidOperation", "The header row of a table must stay where it is.");
    }
    if (!overlaps(target.area, rect) || rowCount(target.area) < (showTotals ? 3 : 2)) {
      throw invalidArgument();
    }
    this.context.store.resizeTable(this.table, target.area);
  }
}

addEvents(TableObject, (table) => table.Id, { DataChangedEvent: EventType.tableChanged });
