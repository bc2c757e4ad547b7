import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./WorkbookStore";

/** Whether lines were put in or taken out, and where; `at` is the first of them. */
export interface LineChange {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

export function rect(top: number, left: number, bottom = top, right = left): Rect {
  return { top, left, bottom, right };
}

export const rowCount = (area: Rect): number => area.bottom - area.top + 1;

export const columnCount = (area: Rect): number => area.right - area.left + 1;

export const cellCount = (area: Rect): number => rowCount(area) * columnCount(area);

export function intersection(a: Rect, b: Rect): Rect | null {
  const common = rect(
    Math.max(a.top, b.top),
    Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom),
    Math.min(a.right, b.right)
  );
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export const overlaps = (a: Rect, b: Rect): boolean => intersection(a, b) !== null;

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The smallest rectangle that holds both. */
export function union(a: Rect, b: Rect): Rect {
  return rect(
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right)
  );
}

export function moved(area: Rect, rows: number, columns: number): Rect {
  return rect(area.top + rows, area.left + columns, area.bottom + rows, area.right + columns);
}

/** Where a line ends up after the change; null when it was deleted. */
export function followLine(line: number, change: LineChange): number | null {
  if (line < change.at) {
    return line;
  }
  if (change.kind === "insert") {
    return line + change.count;
  }
  return line < change.at + change.count ? null : line - change.count;
}

/** Where a rectangle ends up after the change, as a name or a table does in Excel; null when nothing is left of it. */
export function followRect(area: Rect, change: LineChange): Rect | null {
  const rows = change.axis === "rows";
  const span = followSpan(rows ? area.top : area.left, rows ? area.bottom : area.right, change);
  if (span === null) {
    return null;
  }
  return rows
    ? rect(span[0], area.left, span[1], area.right)
    : rect(area.top, span[0], area.bottom, span[1]);
}

function followSpan(
  first: number,
  last: number,
  { axis, kind, at, count }: LineChange
): [number, number] | null {
  const end = (axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (first === 0 && last === end) {
    return [first, last]; // Whole columns and rows stay whole.
  }
  if (kind === "insert") {
    const moved = first >= at ? first + count : first;
    return moved > end ? null : [moved, Math.min(end, last >= at ? last + count : last)];
  }
  const newFirst = first < at ? first : Math.max(at, first - count);
  const newLast = last < at ? last : last < at + count ? at - 1 : last - count;
  return newFirst <= newLast ? [newFirst, newLast] : null;
}
