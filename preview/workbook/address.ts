import { rect } from "./rects";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./WorkbookStore";

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A". */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** Reads an A1 address without a sheet: cells, whole columns or whole rows. null: not an address. */
export function parseArea(text: string): Rect | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells;
    return onSheet(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    return onSheet(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  }
  const rows = ROWS.exec(text);
  return rows === null
    ? null
    : onSheet(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
}

function onSheet(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const area = rect(
    Math.min(row1, row2),
    Math.min(column1, column2),
    Math.max(row1, row2),
    Math.max(column1, column2)
  );
  return isOnSheet(area) ? area : null;
}

export function isOnSheet(area: Rect): boolean {
  const { top, left, bottom, right } = area;
  return (
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right &&
    bottom < MAX_ROWS &&
    right < MAX_COLUMNS
  );
}

/** Splits "'My sheet'!A1:B2" into the sheet's name and the rest; the name is null where there is none. */
export function splitSheet(address: string): { sheet: string | null; area: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) {
    return { sheet: null, area: address };
  }
  const name = address.slice(0, mark);
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return {
    sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    area: address.slice(mark + 1),
  };
}

/** "A1:B2"; "A:C" and "1:3" for whole columns and rows; with dollars when `absolute`. */
export function areaText(area: Rect, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number): string => dollar + columnName(index);
  const row = (index: number): string => dollar + String(index + 1);
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) {
    return `${row(area.top)}:${row(area.bottom)}`;
  }
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
    return `${column(area.left)}:${column(area.right)}`;
  }
  const first = column(area.left) + row(area.top);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** The name as it stands before the "!" of an address. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
