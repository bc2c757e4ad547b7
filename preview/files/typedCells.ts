import type { FileCell } from "./fileWorkbook";

// CSV files hold text only. A field becomes a number or a date only where there is one way to read it: "15.000" is
// fifteen thousand in Berlin and fifteen in Boston, so it stays text unless its column shows what the point means.

type DecimalMark = "." | ",";

const INTEGER = /^[+-]?(0|[1-9]\d{0,14})$/;
const POINT_DECIMAL = /^[+-]?(\d+|[1-9]\d{0,2}(,\d{3})+)?\.\d+$/;
const COMMA_DECIMAL = /^[+-]?(\d+|[1-9]\d{0,2}(\.\d{3})+)?,\d+$/;
const POINT_GROUPED = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/;
const COMMA_GROUPED = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
const GERMAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Types the fields of a whole file. */
export function typedRows(rows: readonly (readonly string[])[]): (FileCell | undefined)[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const marks = Array.from({ length: width }, (_, column) => decimalMark(rows, column));
  return rows.map((row) => row.map((field, column) => typedCell(field, marks[column] ?? null)));
}

/** What the fields of a column that can be read in one way only say about its decimal mark; null: nothing clear. */
function decimalMark(rows: readonly (readonly string[])[], column: number): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (const row of rows) {
    const mark = markOf((row[column] ?? "").trim());
    if (mark && found && mark !== found) return null;
    found = mark ?? found;
  }
  return found;
}

function markOf(text: string): DecimalMark | null {
  if (!/[.,]/.test(text)) return null;
  if (POINT_GROUPED.test(text)) return text.indexOf(".") === text.lastIndexOf(".") ? null : ",";
  if (COMMA_GROUPED.test(text)) return text.indexOf(",") === text.lastIndexOf(",") ? null : ".";
  if (POINT_DECIMAL.test(text)) return ".";
  return COMMA_DECIMAL.test(text) ? "," : null;
}

function typedCell(field: string, mark: DecimalMark | null): FileCell | undefined {
  if (field === "") return undefined;
  const text = field.trim();
  const number = numberOf(text, mark);
  if (number !== undefined) return { value: number };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return dateCell(text) ?? { value: field };
}

function numberOf(text: string, mark: DecimalMark | null): number | undefined {
  if (INTEGER.test(text)) return Number(text);
  if (mark === "." && (POINT_DECIMAL.test(text) || COMMA_GROUPED.test(text)))
    return Number(text.replaceAll(",", ""));
  if (mark === "," && (COMMA_DECIMAL.test(text) || POINT_GROUPED.test(text))) {
    return Number(text.replaceAll(".", "").replace(",", "."));
  }
  return undefined;
}

function dateCell(text: string): FileCell | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = iso
      .slice(1)
      .map((part) => Number(part ?? 0));
    const serial = serialOf(year, month, day);
    const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
    if (serial === undefined || time >= 1) return undefined;
    return {
      value: serial + time,
      style: { numberFormat: time > 0 ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd" },
    };
  }
  const german = GERMAN_DATE.exec(text);
  if (!german) return undefined;
  const [day = 0, month = 0, year = 0] = german.slice(1).map(Number);
  const serial = serialOf(year, month, day);
  return serial === undefined
    ? undefined
    : { value: serial, style: { numberFormat: "dd.mm.yyyy" } };
}

/** The day number that Excel counts; undefined where the calendar has no such day, or Excel none so early. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return exists && serial > 60 ? serial : undefined;
}
