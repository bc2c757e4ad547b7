import { columnCount, rect, rowCount } from "../../workbook/rects";
import type { CellGrid, CellValue, Rect } from "../../workbook/WorkbookStore";
import { ApiCollection, ApiObject, invalidArgument, itemNotFound, sameName } from "./ApiObject";
import { filterRows } from "./AutoFilter";
import {
  cellChange,
  cellsBehind,
  deleteCells,
  followFormulas,
  insertCells,
  loseNames,
  moveBlock,
  tablesIn,
} from "./cellShift";
import { columnIds, deleteColumnId, insertColumnId } from "./columnIds";
import { ensureWritable } from "./context";
import type { RangeObject } from "./RangeObject";
import type { TableCells } from "./TableCells";
import { isBlank } from "./tableLines";

export class TableColumnCollection extends ApiCollection<TableColumn> {
  readonly typeName = "TableColumnCollection";
  override readonly scalars = ["Count"];

  constructor(private readonly owner: TableCells) {
    super();
  }

  items(): readonly TableColumn[] {
    return columnIds(this.owner.table).map((id) => new TableColumn(this.owner, id));
  }

  get Count(): number {
    return columnCount(this.owner.table.rect);
  }

  /** A new column; cells right of the table make room, unless they are blank anyway. */
  Add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const { table, sheet, context } = this.owner;
    ensureWritable(sheet);
    const { top, left, bottom, right } = table.rect;
    const count = columnCount(table.rect);
    const at = index === undefined || index === null || index < 0 ? count : index;
    if (!Number.isInteger(at) || at > count) {
      throw invalidArgument();
    }
    if (Array.isArray(values) && values.length !== rowCount(table.rect)) {
      throw invalidArgument("The values do not have the table's number of rows.");
    }
    const madeRoom = this.makeRoom(rect(top, right + 1, bottom, right + 1));
    moveBlock(context, sheet, rect(top, left + at, bottom, right), 0, 1, table);
    const added = new TableColumn(this.owner, insertColumnId(table, at));
    context.store.resizeTable(table, rect(top, left, bottom, right + 1));
    if (madeRoom || at < count) {
      const change = cellChange(rect(top, left + at, bottom), "insert", false);
      followFormulas(context, sheet, madeRoom ? change : { ...change, until: right });
    }
    if (values !== undefined && values !== null) {
      added.Values = values;
    }
    if (name !== undefined && name !== null) {
      added.Name = name;
    }
    return added;
  }

  protected matches(item: TableColumn, key: unknown): boolean {
    return item.Id === key || sameName(item.Name, key);
  }

  /** Whether what stands beside the table had to move. */
  private makeRoom(next: Rect): boolean {
    const { context, sheet } = this.owner;
    const isFree = context.store.tables.every(
      (one) =>
        one.sheetId !== sheet.id ||
        one.rect.left !== next.left ||
        one.rect.top > next.bottom ||
        one.rect.bottom < next.top
    );
    if (isBlank(sheet, next) && isFree) {
      return false;
    }
    insertCells(context, sheet, next, "Right", false);
    return true;
  }
}

class TableColumn extends ApiObject {
  readonly typeName = "TableColumn";
  override readonly scalars = ["Id", "Index", "Name"];

  constructor(
    private readonly owner: TableCells,
    readonly Id: number
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Index(): number {
    const index = columnIds(this.owner.table).indexOf(this.Id);
    if (index < 0) {
      throw itemNotFound();
    }
    return index;
  }

  get Name(): string {
    return String(this.header.sheet.values(this.header.area)[0]?.[0] ?? "");
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || name === "") {
      throw invalidArgument();
    }
    ensureWritable(this.header.sheet);
    this.header.sheet.setContents(this.header.area, [[`'${name}`]]);
  }

  get Filter(): TableFilter {
    return new TableFilter(this.owner, () => this.GetDataBodyRange());
  }

  get Values(): CellGrid<CellValue> | null {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): RangeObject {
    return this.part(this.owner.GetRange());
  }

  GetHeaderRowRange(): RangeObject {
    return this.header;
  }

  GetDataBodyRange(): RangeObject {
    return this.part(this.owner.GetDataBodyRange());
  }

  GetTotalRowRange(): RangeObject {
    return this.part(this.owner.GetTotalRowRange());
  }

  Delete(): void {
    const { table, sheet, context } = this.owner;
    const { top, left, bottom, right } = table.rect;
    ensureWritable(sheet);
    if (left === right) {
      this.owner.Delete();
      return;
    }
    const column = this.GetRange().area;
    tablesIn(context, sheet, cellsBehind(table.rect, "Left"));
    sheet.clear(column, "All");
    loseNames(context, sheet, column);
    moveBlock(context, sheet, rect(top, column.left + 1, bottom, right), 0, -1, table);
    deleteColumnId(table, this.Index);
    context.store.resizeTable(table, rect(top, left, bottom, right - 1));
    deleteCells(context, sheet, rect(top, right, bottom), "Left", false);
    followFormulas(context, sheet, cellChange(column, "delete", false));
  }

  private get header(): RangeObject {
    return this.part(this.owner.GetHeaderRowRange());
  }

  private part(range: RangeObject): RangeObject {
    return range.GetColumn(this.Index);
  }
}

/** The filter of one column of a table. */
class TableFilter extends ApiObject {
  readonly typeName = "Filter";

  constructor(
    private readonly owner: TableCells,
    private readonly body: () => RangeObject
  ) {
    super();
  }

  ApplyValuesFilter(values: unknown): void {
    const { sheet, area } = this.body();
    filterRows(sheet, this.owner.table, area, area.left, { filterOn: "Values", values });
  }
}
