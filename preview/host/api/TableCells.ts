import { rect } from "../../workbook/rects";
import type { Rect, SheetStore, TableRecord } from "../../workbook/WorkbookStore";
import { ApiObject, itemNotFound } from "./ApiObject";
import { ensureWritable, sheetById, type HostContext } from "./context";
import { RangeObject } from "./RangeObject";
import { bodyOf } from "./tableLines";

/** Where a table stands: its cells, part by part, as its columns need them too. */
export abstract class TableCells extends ApiObject {
  constructor(
    readonly context: HostContext,
    protected readonly record: TableRecord
  ) {
    super();
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

  GetRange(): RangeObject {
    return this.range(this.table.rect);
  }

  GetHeaderRowRange(): RangeObject {
    const { top, left, right } = this.table.rect;
    return this.range(rect(top, left, top, right));
  }

  GetDataBodyRange(): RangeObject {
    return this.range(bodyOf(this.table));
  }

  GetTotalRowRange(): RangeObject {
    const { left, bottom, right } = this.table.rect;
    if (!this.table.showTotals) {
      throw itemNotFound();
    }
    return this.range(rect(bottom, left, bottom, right));
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

  range(area: Rect): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }
}
