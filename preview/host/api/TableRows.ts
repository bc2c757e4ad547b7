import { columnCount, rect, rowCount } from "../../workbook/rects";
import type { CellGrid, CellValue } from "../../workbook/WorkbookStore";
import { ApiCollection, ApiObject, invalidArgument, itemNotFound, notHere } from "./ApiObject";
import type { RangeObject } from "./RangeObject";
import type { TableCells } from "./TableCells";
import { bodyOf, deleteTableRows, insertTableRows, isEmptyTable } from "./tableLines";

export class TableRowCollection extends ApiCollection<TableRow> {
  readonly typeName = "TableRowCollection";
  override readonly scalars = ["Count"];

  constructor(private readonly owner: TableCells) {
    super();
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.owner, index));
  }

  get Count(): number {
    return rowCount(bodyOf(this.owner.table));
  }

  override GetItemAt(index: unknown): TableRow {
    if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index >= this.Count) {
      throw invalidArgument();
    }
    return new TableRow(this.owner, index);
  }

  /** At the end when the index is null or -1 (d.ts, TableRowCollection.add); values of one row or several. */
  Add(index?: number | null, values?: unknown, alwaysInsert?: boolean | null): TableRow {
    if (alwaysInsert === false) {
      throw notHere("TableRowCollection.add with alwaysInsert false");
    }
    const { table, sheet, context } = this.owner;
    const at = index === undefined || index === null || index === -1 ? this.Count : index;
    if (!Number.isInteger(at) || at < 0 || at > this.Count) {
      throw invalidArgument();
    }
    const rows = rowsOf(values, columnCount(table.rect));
    const fills = isEmptyTable(sheet, table) ? 1 : 0;
    const first = fills === 1 ? 0 : at;
    if (rows.length > fills) {
      insertTableRows(context, sheet, table, first + fills, rows.length - fills);
    }
    const body = bodyOf(table);
    const added = rect(body.top + first, body.left, body.top + first + rows.length - 1, body.right);
    this.owner.range(added).Values = rows;
    return new TableRow(this.owner, first);
  }

  protected matches(item: TableRow, key: unknown): boolean {
    return item.Index === key;
  }
}

/** One value fills a row; without values the row stays blank. */
function rowsOf(values: unknown, width: number): unknown[][] {
  const rows = Array.isArray(values)
    ? (values as unknown[])
    : [new Array<unknown>(width).fill(values ?? null)];
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    throw invalidArgument("The values do not have the table's number of columns.");
  }
  return rows as unknown[][];
}

/** A place in the table, not the data in it: whatever is inserted or sorted, it stays that place (d.ts, TableRow). */
class TableRow extends ApiObject {
  readonly typeName = "TableRow";
  override readonly scalars = ["Index", "Values"];

  constructor(
    private readonly owner: TableCells,
    readonly Index: number
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Index: this.Index };
  }

  get Values(): CellGrid<CellValue> | null {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): RangeObject {
    const body = bodyOf(this.owner.table);
    const row = body.top + this.Index;
    if (row > body.bottom) {
      throw itemNotFound();
    }
    return this.owner.range(rect(row, body.left, row, body.right));
  }

  Delete(): void {
    const { context, sheet, table } = this.owner;
    this.GetRange();
    deleteTableRows(context, sheet, table, this.Index, 1);
  }
}
