import { followLine, type LineChange } from "./rects";

/** In pixels, as Excel's. */
export const DEFAULT_WIDTH = 64;

/** What a sheet knows of its rows and columns as such: which are hidden, and how wide columns are. */
export class MemoryLines {
  private rows = new Set<number>();
  private columns = new Set<number>();
  private widths = new Map<number, number>();

  width(column: number): number {
    return this.widths.get(column) ?? DEFAULT_WIDTH;
  }

  setWidths(left: number, right: number, width: number): void {
    for (let column = left; column <= right; column++) this.widths.set(column, width);
  }

  rowHidden(row: number): boolean {
    return this.rows.has(row);
  }

  setRowsHidden(rows: readonly number[], hidden: boolean): void {
    rows.forEach((row) => (hidden ? this.rows.add(row) : this.rows.delete(row)));
  }

  columnHidden(column: number): boolean {
    return this.columns.has(column);
  }

  hideColumns(columns: readonly number[]): void {
    columns.forEach((column) => this.columns.add(column));
  }

  change(change: LineChange): void {
    if (change.axis === "rows") {
      this.rows = followAll(this.rows, change);
      return;
    }
    this.columns = followAll(this.columns, change);
    this.widths = new Map(
      [...this.widths]
        .map(([column, width]) => [followLine(column, change), width] as const)
        .filter((entry): entry is readonly [number, number] => entry[0] !== null)
    );
  }
}

function followAll(lines: Iterable<number>, change: LineChange): Set<number> {
  return new Set(
    [...lines].map((line) => followLine(line, change)).filter((line) => line !== null)
  );
}
