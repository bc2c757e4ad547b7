import { areaText, sheetPrefix } from "../../workbook/address";
import {
  cellCount,
  columnCount,
  intersection,
  moved,
  rect,
  rowCount,
  union,
} from "../../workbook/rects";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/WorkbookStore";
import { invalidArgument, itemNotFound, NULL_OBJECT, type OrNull } from "./ApiObject";
import { Cells } from "./Cells";
import { isEntireColumns, isEntireRows } from "./cellShift";
import { currentRegion, usedWithin } from "./scan";

/** The half of a range that is about where it is and how to get to other ranges from it. */
export abstract class RangeNavigation extends Cells {
  readonly typeName = "Range";
  override readonly tracked = true;

  /** A range that was given as an object or as an address. */
  protected abstract resolve(range: unknown): Cells;

  get Address(): string {
    return `${sheetPrefix(this.sheet.name)}!${areaText(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get RowCount(): number {
    return rowCount(this.area);
  }

  get ColumnCount(): number {
    return columnCount(this.area);
  }

  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isEntireColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isEntireRows(this.area);
  }

  GetCell(row: number, column: number): this {
    return this.at(rect(this.area.top + row, this.area.left + column));
  }

  GetRow(row: number): this {
    const { top, left, right } = this.area;
    return this.at(rect(top + row, left, top + row, right));
  }

  GetColumn(column: number): this {
    const { top, left, bottom } = this.area;
    return this.at(rect(top, left + column, bottom, left + column));
  }

  GetLastCell(): this {
    return this.at(rect(this.area.bottom, this.area.right));
  }

  GetLastRow(): this {
    return this.GetRow(this.RowCount - 1);
  }

  GetLastColumn(): this {
    return this.GetColumn(this.ColumnCount - 1);
  }

  GetRowsAbove(count: number | null = 1): this {
    const { top, left, right } = this.area;
    return this.at(rect(top - positive(count), left, top - 1, right));
  }

  GetRowsBelow(count: number | null = 1): this {
    const { left, bottom, right } = this.area;
    return this.at(rect(bottom + 1, left, bottom + positive(count), right));
  }

  GetColumnsBefore(count: number | null = 1): this {
    const { top, left, bottom } = this.area;
    return this.at(rect(top, left - positive(count), bottom, left - 1));
  }

  GetColumnsAfter(count: number | null = 1): this {
    const { top, bottom, right } = this.area;
    return this.at(rect(top, right + 1, bottom, right + positive(count)));
  }

  GetOffsetRange(rows: number, columns: number): this {
    return this.at(moved(this.area, rows, columns));
  }

  GetResizedRange(rows: number, columns: number): this {
    const { top, left, bottom, right } = this.area;
    return this.at(rect(top, left, bottom + rows, right + columns));
  }

  GetAbsoluteResizedRange(rows: number, columns: number): this {
    const { top, left } = this.area;
    return this.at(rect(top, left, top + rows - 1, left + columns - 1));
  }

  GetBoundingRect(other: unknown): this {
    const range = this.resolve(other);
    if (range.sheet !== this.sheet) {
      throw invalidArgument();
    }
    return this.at(union(this.area, range.area));
  }

  GetIntersectionOrNullObject(other: unknown): OrNull<this> {
    const range = this.resolve(other);
    const common = range.sheet === this.sheet ? intersection(this.area, range.area) : null;
    return common === null ? NULL_OBJECT : this.at(common);
  }

  GetIntersection(other: unknown): this {
    const range = this.GetIntersectionOrNullObject(other);
    if (range === NULL_OBJECT) {
      throw itemNotFound();
    }
    return range;
  }

  GetEntireRow(): this {
    return this.at(rect(this.area.top, 0, this.area.bottom, MAX_COLUMNS - 1));
  }

  GetEntireColumn(): this {
    return this.at(rect(0, this.area.left, MAX_ROWS - 1, this.area.right));
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): OrNull<this> {
    const used = usedWithin(this.sheet, this.area, valuesOnly === true);
    return used === null ? NULL_OBJECT : this.at(used);
  }

  /** An empty range gives its first cell, as Excel does for an empty sheet. */
  GetUsedRange(valuesOnly?: boolean | null): this {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.GetCell(0, 0) : used;
  }

  GetSurroundingRegion(): this {
    return this.at(currentRegion(this.sheet, this.area));
  }
}

function positive(count: number | null): number {
  const number = count ?? 1;
  if (!Number.isInteger(number) || number < 1) {
    throw invalidArgument();
  }
  return number;
}
