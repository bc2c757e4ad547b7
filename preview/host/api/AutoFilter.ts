import { rect } from "../../workbook/rects";
import type { Rect, SheetStore } from "../../workbook/WorkbookStore";
import { ApiObject, invalidArgument, notHere } from "./ApiObject";
import { ensureWritable, type HostContext } from "./context";
import { rangeOf } from "./RangeObject";

/** What a filter belongs to: a sheet or a table. */
export interface Filtered {
  isFiltered?: boolean;
}

/** Rows that a filter hides, to be shown again when it is cleared. */
const hiddenBy = new WeakMap<Filtered, readonly number[]>();

/** Shows the rows of `body` whose text in a column is one of those, and hides the others. */
export function filterRows(
  sheet: SheetStore,
  owner: Filtered,
  body: Rect,
  column: number,
  criteria: unknown
): void {
  const { filterOn, values } = criteria as { filterOn?: unknown; values?: unknown };
  if (filterOn !== "Values" || !Array.isArray(values)) {
    throw notHere("a filter on something else than values");
  }
  ensureWritable(sheet);
  showRows(sheet, owner);
  const texts = sheet.text(rect(body.top, column, body.bottom, column));
  const hidden = texts.flatMap(([text], i) => (values.includes(text) ? [] : [body.top + i]));
  sheet.setRowsHidden(hidden, true);
  hiddenBy.set(owner, hidden);
  // d.ts, AutoFilter.isDataFiltered: whether there are filter criteria.
  owner.isFiltered = true;
}

export function showRows(sheet: SheetStore, owner: Filtered): void {
  ensureWritable(sheet);
  sheet.setRowsHidden(hiddenBy.get(owner) ?? [], false);
  hiddenBy.delete(owner);
  owner.isFiltered = false;
}

/** The filter of a table or of a sheet. */
export class AutoFilter extends ApiObject {
  readonly typeName = "AutoFilter";
  override readonly scalars = ["IsDataFiltered"];

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetStore,
    private readonly owner: Filtered
  ) {
    super();
  }

  get IsDataFiltered(): boolean {
    return this.owner.isFiltered === true;
  }

  /** Without a column and criteria, the range only gets its buttons (d.ts, AutoFilter.apply). */
  Apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    const { area } = rangeOf(this.context, range, this.sheet);
    if (typeof columnIndex !== "number" || typeof criteria !== "object" || criteria === null) {
      return;
    }
    const column = area.left + columnIndex;
    if (columnIndex < 0 || column > area.right) {
      throw invalidArgument();
    }
    filterRows(this.sheet, this.owner, { ...area, top: area.top + 1 }, column, criteria);
  }

  ClearCriteria(): void {
    showRows(this.sheet, this.owner);
  }

  Remove(): void {
    showRows(this.sheet, this.owner);
  }
}
