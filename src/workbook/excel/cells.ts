// Places on a sheet. Rows and columns count from 0, as in Office.js; rectangles include both ends.

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What Office.js says of a range's place. */
export interface RangePlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The properties to load for `rectOf`. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: RangePlace): Rect {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

export function rowsIn(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** The upper left part of a rectangle: at most so many rows and columns. */
export function corner({ top, left, bottom, right }: Rect, rows: number, columns: number): Rect {
  return {
    top,
    left,
    bottom: Math.min(bottom, top + rows - 1),
    right: Math.min(right, left + columns - 1),
  };
}

export function sameRect(a: Rect | undefined, b: Rect | undefined): boolean {
  if (!a || !b) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(outer: Rect, row: number, column: number): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}

/** Letters of a column: 0 is A. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Such as "D7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Such as "F2:K62"; a single cell is "F2". */
export function addressOf(rect: Rect): string {
  const first = cellAddress(rect.top, rect.left);
  const last = cellAddress(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** First row of an address without sheet, such as "D7:E9" or "7:9"; whole columns begin at row 0. */
export function firstRowOf(address: string): number {
  const [start = ""] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const digits = /\d+/.exec(start)?.[0];
  return digits === undefined ? 0 : Number(digits) - 1;
}

/** The cells of an address such as "D7:E9", "7:9" or "D:E", with or without a sheet. */
export function areaOf(address: string): Rect {
  const [first = "", last = first] = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .split(":");
  return {
    top: rowOf(first) ?? 0,
    left: columnOf(first) ?? 0,
    bottom: rowOf(last) ?? SHEET_ROWS - 1,
    right: columnOf(last) ?? SHEET_COLUMNS - 1,
  };
}

function rowOf(corner: string): number | undefined {
  const digits = /\d+/.exec(corner)?.[0];
  return digits === undefined ? undefined : Number(digits) - 1;
}

function columnOf(corner: string): number | undefined {
  const letters = /[A-Z]+/i.exec(corner)?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as it stands before the cells of a reference. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The sheet that a full address names. */
export function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
