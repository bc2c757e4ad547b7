import type { CellValue } from "./WorkbookStore";

export type Entry = { readonly formula: string } | { readonly value: CellValue };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What Excel makes of a value written into a cell that has this number format. */
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
  if (numberFormat === "@") {
    return { value: written };
  }
  const text = written.trim();
  if (NUMBER.test(text)) {
    return { value: Number(text) };
  }
  if (/^(true|false)$/i.test(text)) {
    return { value: text.toLowerCase() === "true" };
  }
  return { value: written };
}
