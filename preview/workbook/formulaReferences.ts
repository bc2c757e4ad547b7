import { columnIndex, columnName, splitSheet } from "./address";
import { contains, followRect, rect, type LineChange } from "./rects";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./WorkbookStore";

/** Cells that were put in or taken out: whole rows or columns, or within a band of the other axis only. */
export interface CellChange extends LineChange {
  /** First and last line of the other axis; left out, all of them. */
  readonly band?: readonly [number, number];
  /** The last line that makes way for an insertion, where cells behind it were blank and stay; left out, all make way. */
  readonly until?: number;
}

/** One reference in a formula, with what is fixed by dollars. */
interface Reference {
  readonly area: Rect;
  readonly kind: "cell" | "cells" | "columns" | "rows";
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

// In this order: texts and names in brackets, which hold no references; references with the sheet before them; words,
// so that a function such as LOG10 or a name such as TAX2024_RATE is not taken for a cell.
const PARTS =
  /"(?:[^"]|"")*"|\[[^\]]*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])|[\p{L}_\\][\p{L}\p{N}_.\\]*/giu;

/**
 * A formula after cells were put in or taken out on a sheet: its references stay with their cells, and those whose
 * cells are gone become #REF!, as in Excel.
 *
 * @param home the sheet that the formula stands on
 * @param changed the sheet whose cells moved
 */
export function followFormula(
  formula: string,
  home: string,
  changed: string,
  change: CellChange
): string {
  const wanted = changed.toLowerCase();
  return mapReferences(formula, (reference, sheet) =>
    (sheet ?? home).toLowerCase() === wanted
      ? withArea(reference, followCells(reference.area, change))
      : reference
  );
}

/** A formula as it reads when its cell is copied so many rows down and columns right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const { area, kind, fixed } = reference;
    const down = (isFixed: boolean): number => (isFixed || kind === "columns" ? 0 : rows);
    const right = (isFixed: boolean): number => (isFixed || kind === "rows" ? 0 : columns);
    const [row1, row2] = [area.top + down(fixed.top), area.bottom + down(fixed.bottom)];
    const [column1, column2] = [area.left + right(fixed.left), area.right + right(fixed.right)];
    const isOff =
      Math.min(row1, row2, column1, column2) < 0 ||
      Math.max(row1, row2) >= MAX_ROWS ||
      Math.max(column1, column2) >= MAX_COLUMNS;
    return isOff ? null : { ...reference, area: rect(row1, column1, row2, column2) };
  });
}

/** What becomes of a block; one that lies only partly in the band stays where it is. */
export function followCells(area: Rect, change: CellChange): Rect | null {
  const { axis, band } = change;
  if (band !== undefined) {
    const all =
      axis === "rows"
        ? rect(0, band[0], MAX_ROWS - 1, band[1])
        : rect(band[0], 0, band[1], MAX_COLUMNS - 1);
    if (!contains(all, area)) {
      return area;
    }
  }
  return change.until === undefined
    ? followRect(area, change)
    : makeWay(area, change, change.until);
}

function makeWay(area: Rect, { axis, at, count }: CellChange, until: number): Rect {
  const moved = (line: number): number => (line >= at && line <= until ? line + count : line);
  return axis === "rows"
    ? rect(moved(area.top), area.left, moved(area.bottom), area.right)
    : rect(area.top, moved(area.left), area.bottom, moved(area.right));
}

const withArea = (reference: Reference, area: Rect | null): Reference | null =>
  area === null ? null : { ...reference, area };

function mapReferences(
  formula: string,
  map: (reference: Reference, sheet: string | null) => Reference | null
): string {
  return formula.replace(PARTS, (part: string, prefix?: string, text?: string) => {
    const reference = text === undefined ? null : readReference(text);
    if (reference === null) {
      return part;
    }
    const sheet = prefix === undefined ? null : splitSheet(prefix).sheet;
    const mapped = map(reference, sheet);
    return mapped === reference
      ? part
      : `${prefix ?? ""}${mapped === null ? "#REF!" : referenceText(mapped)}`;
  });
}

const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

function readReference(text: string): Reference | null {
  const [first, last] = text.split(":").map(readCorner);
  if (first === undefined) {
    return null;
  }
  const end = last ?? first;
  const kind =
    last === undefined
      ? "cell"
      : first.row === null
        ? "columns"
        : first.column === null
          ? "rows"
          : "cells";
  const area = rect(
    first.row ?? 0,
    first.column ?? 0,
    end.row ?? MAX_ROWS - 1,
    end.column ?? MAX_COLUMNS - 1
  );
  const isOff =
    area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS || area.top < 0 || area.left < 0;
  return isOff
    ? null
    : {
        area,
        kind,
        fixed: {
          top: first.rowFixed,
          left: first.columnFixed,
          bottom: end.rowFixed,
          right: end.columnFixed,
        },
      };
}

function readCorner(text: string): {
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
} {
  const [, dollar1 = "", letters = "", dollar2 = "", digits = ""] = CORNER.exec(text) ?? [];
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column: letters === "" ? null : columnIndex(letters),
    columnFixed: letters !== "" && dollar1 === "$",
    // In "$1:$3" the only dollar stands first.
    rowFixed: dollar2 === "$" || (letters === "" && dollar1 === "$"),
  };
}

function referenceText({ area, kind, fixed }: Reference): string {
  const row = (index: number, isFixed: boolean): string => (isFixed ? "$" : "") + String(index + 1);
  const column = (index: number, isFixed: boolean): string =>
    (isFixed ? "$" : "") + columnName(index);
  const first =
    (kind === "rows" ? "" : column(area.left, fixed.left)) +
    (kind === "columns" ? "" : row(area.top, fixed.top));
  const last =
    (kind === "rows" ? "" : column(area.right, fixed.right)) +
    (kind === "columns" ? "" : row(area.bottom, fixed.bottom));
  return kind === "cell" ? first : `${first}:${last}`;
}
