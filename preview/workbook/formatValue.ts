import { format, isValidFormat } from "numfmt";
import type { CellValue } from "./WorkbookStore";

/** Sheets use few number formats, on many cells. */
const validity = new Map<string, boolean>();

/** The text of a value as the number format shows it, whatever the width of its column. */
export function formatValue(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  if (typeof value === "string" && numberFormat === "General") {
    return value;
  }
  return isKnown(numberFormat) ? format(numberFormat, value) : String(value);
}

function isKnown(numberFormat: string): boolean {
  let isValid = validity.get(numberFormat);
  if (isValid === undefined) {
    isValid = isValidFormat(numberFormat);
    validity.set(numberFormat, isValid);
  }
  return isValid;
}
