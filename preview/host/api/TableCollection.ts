import { overlaps } from "../../workbook/rects";
import type { SheetStore, TableRecord } from "../../workbook/WorkbookStore";
import { WORKBOOK_TARGET } from "../events";
import { EventType } from "../protocol";
import { ApiCollection, invalidArgument, itemNotFound, sameName } from "./ApiObject";
import { addEvents, ensureWritable, type HostContext } from "./context";
import { rangeOf } from "./RangeObject";
import { TableObject } from "./TableObject";

abstract class Tables extends ApiCollection<TableObject> {
  constructor(
    readonly context: HostContext,
    private readonly belongs: (table: TableRecord) => boolean
  ) {
    super();
  }

  items(): readonly TableObject[] {
    return this.context.store.tables
      .filter(this.belongs)
      .map((table) => new TableObject(this.context, table));
  }

  protected matches(item: TableObject, key: unknown): boolean {
    return item.Id === key || sameName(item.Name, key);
  }
}

/** The tables of a workbook or of one sheet. */
export class TableCollection extends Tables {
  readonly typeName = "TableCollection";
  override readonly scalars = ["Count"];

  constructor(
    context: HostContext,
    private readonly sheet?: SheetStore
  ) {
    super(context, (table) => sheet === undefined || table.sheetId === sheet.id);
  }

  get eventTarget(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }

  get Count(): number {
    return this.GetCount();
  }

  Add(address: unknown, hasHeaders: boolean): TableObject {
    const { store } = this.context;
    const range = rangeOf(this.context, address, this.sheet ?? store.activeSheet);
    ensureWritable(range.sheet);
    if (
      store.tables.some(
        (table) => table.sheetId === range.sheet.id && overlaps(table.rect, range.area)
      )
    ) {
      throw invalidArgument("A table can't overlap another table.");
    }
    return new TableObject(this.context, store.addTable(range.sheet, range.area, hasHeaders));
  }
}

addEvents(TableCollection, (tables) => tables.eventTarget, {
  DataChangedEvent: EventType.tableChanged,
});

/** The tables that a range touches. */
export class TableScopedCollection extends Tables {
  readonly typeName = "TableScopedCollection";

  GetFirst(): TableObject {
    const [first] = this.items();
    if (first === undefined) {
      throw itemNotFound();
    }
    return first;
  }
}
