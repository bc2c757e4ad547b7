import { cellCount, columnCount, contains, overlaps, rowCount } from "../../workbook/rects";
import type {
  CellGrid,
  CellValue,
  Rect,
  SheetStore,
  TableRecord,
} from "../../workbook/WorkbookStore";
import { valueType } from "../valueType";
import { type ApiObject, invalidArgument, NULL_OBJECT, notHere, type OrNull } from "./ApiObject";
import { getCellProperties, setCellProperties } from "./cellProperties";
import { deleteCells, insertCells, type DeleteShift, type InsertShift } from "./cellShift";
import { ConditionalFormatCollection } from "./ConditionalFormats";
import { ensureWritable, placeAt, type HostContext } from "./context";
import { copyCells, type CopyType } from "./copyCells";
import { RangeAreas } from "./RangeAreas";
import { RangeFormat } from "./RangeFormat";
import { RangeNavigation } from "./RangeNavigation";
import { bodyOf, deleteTableRows, insertTableRows } from "./tableLines";

/** What else Range.clear may be told to clear (d.ts, ClearApplyTo). */
const OTHER_CLEARING: ReadonlySet<unknown> = new Set([
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
]);

/** Excel gives and takes no more cells at once. */
const MAX_CELLS = 5_000_000;

export class RangeObject extends RangeNavigation {
  override readonly scalars = [
    "Address",
    "RowIndex",
    "ColumnIndex",
    "RowCount",
    "ColumnCount",
    "CellCount",
    "Values",
    "Formulas",
    "NumberFormat",
    "Text",
    "ValueTypes",
  ];

  get Worksheet(): ApiObject {
    return this.context.worksheet(this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get Values(): CellGrid<CellValue> | null {
    return this.read((area) => this.sheet.values(area));
  }

  set Values(values: unknown) {
    this.write(values, isContent, (grid) => this.sheet.setContents(this.area, grid));
  }

  get Formulas(): CellGrid<CellValue> | null {
    return this.read((area) => this.sheet.formulas(area));
  }

  set Formulas(formulas: unknown) {
    this.Values = formulas;
  }

  get NumberFormat(): CellGrid<string> | null {
    return this.read((area) => this.sheet.numberFormats(area));
  }

  set NumberFormat(formats: unknown) {
    const [row, ...others] = Array.isArray(formats) ? (formats as unknown[]) : [];
    const single = Array.isArray(row) && row.length === 1 && others.length === 0;
    // One format in an array is that of all cells: Microsoft's samples rely on it.
    this.write(single ? (row as unknown[])[0] : formats, isText, (grid) =>
      this.sheet.setNumberFormats(this.area, grid)
    );
  }

  get Text(): CellGrid<string> | null {
    return this.read((area) => this.sheet.text(area));
  }

  get ValueTypes(): CellGrid<string> | null {
    return this.Values?.map((row) => row.map(valueType)) ?? null;
  }

  /** null when some rows are hidden and some are not. */
  get RowHidden(): boolean | null {
    return uniform(this.area.top, this.area.bottom, (row) => this.sheet.rowHidden(row));
  }

  get ColumnHidden(): boolean | null {
    return uniform(this.area.left, this.area.right, (column) => this.sheet.columnHidden(column));
  }

  /** null when some cells belong to a spill and some do not. */
  get HasSpill(): boolean | null {
    const spills = this.sheet.spills();
    if (spills.some((spill) => contains(spill, this.area))) {
      return true;
    }
    return spills.some((spill) => overlaps(spill, this.area)) ? null : false;
  }

  /** Only of a formula's own cell. */
  GetSpillingToRangeOrNullObject(): OrNull<RangeObject> {
    const { top, left } = this.area;
    const isCell = cellCount(this.area) === 1;
    const spill = this.sheet.spills().find((one) => one.top === top && one.left === left);
    return isCell && spill !== undefined ? this.at(spill) : NULL_OBJECT;
  }

  GetTables(fullyContained?: boolean | null): ApiObject {
    const inside = fullyContained === true ? contains : overlaps;
    return this.context.tables(
      (table) => table.sheetId === this.sheet.id && inside(this.area, table.rect)
    );
  }

  GetMergedAreasOrNullObject(): OrNull<RangeAreas> {
    const merges = this.sheet.merges().filter((merge) => overlaps(merge, this.area));
    return merges.length === 0
      ? NULL_OBJECT
      : new RangeAreas(merges.map((merge) => this.at(merge)));
  }

  /** Across the whole width of a table, rows come into it. */
  Insert(shift: InsertShift): RangeObject {
    const table = shift === "Down" ? this.tableAcross() : undefined;
    if (table !== undefined) {
      const at = this.area.top - bodyOf(table).top;
      insertTableRows(this.context, this.sheet, table, at, this.RowCount);
      return this;
    }
    insertCells(this.context, this.sheet, this.area, shift);
    return this;
  }

  /** Across the whole width of a table, its rows go. */
  Delete(shift: DeleteShift): void {
    const table = shift === "Up" ? this.tableAcross() : undefined;
    if (table !== undefined) {
      const at = this.area.top - bodyOf(table).top;
      deleteTableRows(this.context, this.sheet, table, at, this.RowCount);
      return;
    }
    deleteCells(this.context, this.sheet, this.area, shift);
  }

  Clear(applyTo?: string | null): void {
    const what = applyTo ?? "All";
    if (OTHER_CLEARING.has(what)) {
      throw notHere(`Range.clear of ${what}`);
    }
    if (what !== "All" && what !== "Contents" && what !== "Formats") {
      throw invalidArgument();
    }
    ensureWritable(this.sheet);
    this.sheet.clear(this.area, what);
  }

  /** Copies the whole of another block of the same shape, here or on another sheet. */
  CopyFrom(
    source: unknown,
    copyType?: CopyType | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null
  ): void {
    if (skipBlanks === true || transpose === true) {
      throw notHere("Range.copyFrom with skipBlanks or transpose");
    }
    ensureWritable(this.sheet);
    const from = this.resolve(source);
    copyCells(
      { sheet: from.sheet, area: from.area },
      { sheet: this.sheet, area: this.area },
      copyType ?? "All"
    );
  }

  GetCellProperties(options: unknown): unknown {
    return getCellProperties(this.sheet, this.area, options);
  }

  SetCellProperties(properties: unknown): void {
    ensureWritable(this.sheet);
    setCellProperties(this.sheet, this.area, properties);
  }

  Select(): void {
    this.context.store.select(this.sheet, this.area);
  }

  /** Sent before a large write that the client cuts into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) {
      throw wrongShape();
    }
  }

  override at(area: Rect): this {
    return new RangeObject(this.context, this.sheet, area) as this;
  }

  protected override resolve(range: unknown): RangeObject {
    return rangeOf(this.context, range, this.sheet);
  }

  /** The table whose rows these are, and nothing but its rows. */
  private tableAcross(): TableRecord | undefined {
    return this.context.store.tables.find((table) => {
      const body = bodyOf(table);
      return (
        table.sheetId === this.sheet.id &&
        this.area.left === body.left &&
        this.area.right === body.right &&
        contains(body, this.area)
      );
    });
  }

  /** Reading more than Excel allows gives null. */
  private read<T>(read: (area: Rect) => CellGrid<T>): CellGrid<T> | null {
    return cellCount(this.area) > MAX_CELLS ? null : read(this.area);
  }

  private write<T>(
    value: unknown,
    isAllowed: (cell: unknown) => cell is T,
    put: (grid: CellGrid<T>) => void
  ): void {
    ensureWritable(this.sheet);
    if (cellCount(this.area) > MAX_CELLS) {
      throw invalidArgument("The range is too large to write to.");
    }
    const grid = Array.isArray(value) ? (value as unknown[]) : this.filledWith(value);
    if (grid.length !== rowCount(this.area)) {
      throw wrongShape();
    }
    for (const row of grid) {
      if (!Array.isArray(row) || row.length !== columnCount(this.area)) {
        throw wrongShape();
      }
      if (!row.every(isAllowed)) {
        throw invalidArgument();
      }
    }
    put(grid as CellGrid<T>);
  }

  private filledWith(value: unknown): unknown[][] {
    const row = new Array<unknown>(this.ColumnCount).fill(value);
    return Array.from({ length: this.RowCount }, () => row);
  }
}

/** A range that was given as an object or as an address; `home` is the sheet meant where the address names none. */
export function rangeOf(context: HostContext, given: unknown, home: SheetStore): RangeObject {
  if (given instanceof RangeObject) {
    return given;
  }
  const { sheet, area } = placeAt(context, given, home);
  return new RangeObject(context, sheet, area);
}

const wrongShape = (): Error =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );

const isContent = (cell: unknown): cell is CellValue | null =>
  cell === null ||
  typeof cell === "string" ||
  typeof cell === "number" ||
  typeof cell === "boolean";

const isText = (cell: unknown): cell is string | null => cell === null || typeof cell === "string";

function uniform(first: number, last: number, test: (line: number) => boolean): boolean | null {
  const result = test(first);
  for (let line = first + 1; line <= last; line++) {
    if (test(line) !== result) {
      return null;
    }
  }
  return result;
}
