import { parseValue } from "numfmt";
import type { CellValue } from "./WorkbookStore";

export type Entry =
  | { readonly formula: string }
  /** `format` is the number format that such an entry gives to a cell without one. */
  | { readonly value: CellValue; readonly format?: string };

/** Everything that could be more than a text begins like this; most texts in a sheet do not. */
const MAYBE_MORE =
  /^\s*([-+.($€%\d]|true\s*$|false\s*$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** No number, date or time is longer; Excel looks no further either. */
const LONGEST = 64;

/**
 * What Excel makes of a value written into a cell that has this number format. Texts are read in the way of en-US, as
 * Range.values does in every language (d.ts, Range.values: "locale-shaped strings … are stored as text"), and those that
 * begin with "=", "+" or "-" are formulas.
 */
export function readEntry(written: CellValue, numberFormat: string): Entry {
  if (typeof written !== "string") {
    return { value: written };
  }
  if (written.length > 1 && written.startsWith("=")) {
    return { formula: written };
  }
  if (written.startsWith("'")) {
    return { value: written.slice(1) };
  }
  if (numberFormat === "@" || !MAYBE_MORE.test(written)) {
    return { value: written };
  }
  return (
    (written.length > LONGEST ? null : (inWords(written.trim()) ?? parsed(written))) ??
    (/^[-+]./.test(written) ? { formula: `=${written}` } : { value: written })
  );
}

function parsed(text: string): Entry | null {
  const { v, z } = parseValue(text) ?? {};
  if (typeof v !== "number" && typeof v !== "boolean") {
    return null;
  }
  return z === undefined ? { value: v } : { value: v, format: excelFormat(z) };
}

/** "MAR1", "Jan 5" and "1 1/2", which the parser does not know. */
function inWords(text: string): Entry | null {
  const day = /^([a-z]{3,9})[ -]?(\d{1,2})$/i.exec(text);
  if (day !== null) {
    const [, month = "", number = ""] = day;
    return parsed(`${number}-${month}`);
  }
  const fraction = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (fraction === null || Number(fraction[4]) === 0) {
    return null;
  }
  const [, sign = "", whole, numerator, denominator = ""] = fraction;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  return {
    value: sign === "-" ? -size : size,
    format: denominator.length > 1 ? "# ??/??" : "# ?/?",
  };
}

/** The parser keeps the shape of what was typed; Excel has one format for each kind of entry. */
function excelFormat(format: string): string {
  if (format.startsWith("$")) {
    return format.includes(".") ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  }
  if (!/[dmyh]/.test(format)) {
    return format;
  }
  const [, date = "", time = ""] = /^(.*?)\s*(h.*)?$/.exec(format) ?? [];
  return [dateFormat(date), time.replace("hh", "h")].filter((part) => part !== "").join(" ");
}

function dateFormat(format: string): string {
  const [hasDay, hasYear, inLetters] = [/d/, /y/, /mmm/].map((part) => part.test(format));
  if (format === "") return "";
  if (!hasYear) return "d-mmm";
  if (!hasDay) return "mmm-yy";
  return inLetters ? "d-mmm-yy" : "m/d/yyyy";
}
