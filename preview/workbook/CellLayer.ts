import { PagedColumn } from "./PagedColumn";
import { union, rect, rowCount, columnCount, type LineChange } from "./rects";
import type { CellGrid, Rect } from "./WorkbookStore";

/** One kind of thing that cells have (contents, formulas, formats), stored by column. */
export class CellLayer<T> {
  private readonly columns: (PagedColumn<T> | undefined)[] = [];

  get(row: number, column: number): T | undefined {
    return this.columns[column]?.get(row);
  }

  set(row: number, column: number, value: T | undefined): void {
    if (value === undefined) {
      this.columns[column]?.set(row, undefined);
    } else {
      this.column(column).set(row, value);
    }
  }

  /** A block as rows; `blank` stands where nothing is. */
  read(area: Rect, blank: T): CellGrid<T> {
    const columns = Array.from(
      { length: columnCount(area) },
      (_, index) => this.columns[area.left + index]
    );
    return Array.from({ length: rowCount(area) }, (_, index) =>
      columns.map((column) => column?.get(area.top + index) ?? blank)
    );
  }

  /** Puts in the place of each value what `change` makes of it. */
  map(change: (value: T) => T): void {
    this.columns.forEach((column) => {
      column?.forEach((value, row) => column.set(row, change(value)));
    });
  }

  clear(area: Rect): void {
    const end = Math.min(area.right, this.columns.length - 1);
    for (let column = area.left; column <= end; column++) {
      this.columns[column]?.clear(area.top, area.bottom);
    }
  }

  change(change: LineChange): void {
    if (change.axis === "rows") {
      this.columns.forEach((column) => column?.changeRows(change));
    } else if (change.kind === "delete") {
      this.columns.splice(change.at, change.count);
    } else if (change.at < this.columns.length) {
      this.columns.splice(change.at, 0, ...new Array<undefined>(change.count).fill(undefined));
    }
  }

  /** The smallest rectangle around everything in the layer. */
  used(): Rect | null {
    let around: Rect | null = null;
    this.columns.forEach((column, index) => {
      const first = column?.first() ?? -1;
      if (column !== undefined && first >= 0) {
        const part = rect(first, index, column.last());
        around = around === null ? part : union(around, part);
      }
    });
    return around;
  }

  private column(index: number): PagedColumn<T> {
    while (this.columns.length <= index) {
      this.columns.push(undefined);
    }
    return (this.columns[index] ??= new PagedColumn<T>());
  }
}
