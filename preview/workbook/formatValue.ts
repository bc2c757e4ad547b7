import type { CellValue } from "./WorkbookStore";

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The text of a value as the number format shows it: plain numbers, thousands, percent and dates. */
export function formatValue(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  if (typeof value === "string" || numberFormat === "General" || numberFormat === "@") {
    return String(value);
  }
  return numberFormatter(numberFormat)(value);
}

type Formatter = (value: number) => string;

/** Sheets use few number formats, on many cells. */
const formatters = new Map<string, Formatter>();

function numberFormatter(numberFormat: string): Formatter {
  const known = formatters.get(numberFormat) ?? makeFormatter(numberFormat);
  formatters.set(numberFormat, known);
  return known;
}

function makeFormatter(numberFormat: string): Formatter {
  const format = (numberFormat.split(";")[0] ?? "").replace(/\[[^\]]*\]|"[^"]*"|[_*\\]./g, "");
  if (/[yd]/i.test(format)) {
    return (value) => formatDate(value, format);
  }
  const percent = format.includes("%");
  const decimals = /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
  const numbers = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.includes(","),
  });
  return percent ? (value) => `${numbers.format(value * 100)}%` : (value) => numbers.format(value);
}

function formatDate(serial: number, format: string): string {
  const date = new Date(EPOCH + Math.round(serial * DAY_MS));
  const padded = (number: number, width: number): string => String(number).padStart(width, "0");
  return format.replace(/y+|m+|d+/gi, (token) => {
    switch (token[0]?.toLowerCase()) {
      case "y":
        return padded(date.getUTCFullYear(), 4).slice(token.length > 2 ? 0 : 2);
      case "m":
        return padded(date.getUTCMonth() + 1, token.length);
      default:
        return padded(date.getUTCDate(), token.length);
    }
  });
}
