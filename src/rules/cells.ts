// Reading what Excel sends for a cell: plain values, blanks in all their forms, errors and data types.

import { Fault, type ExcelError } from "./fault";
import type { Market } from "./ruleBook";
import { fold, isBlankText } from "./text";

/** Errors as text, the way older hosts send them. */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#CONNECT!",
  "#BUSY!",
  "#EXTERNAL!",
  "#TIMEOUT!",
]);

/** A cell's plain content; null is blank. */
export type Plain = string | number | boolean | null;

/**
 * The plain content of a cell as Excel sends it. Formatted numbers and the like give their basicValue, entities the
 * text that they show (their basicValue is "#VALUE!"); an error, in whichever form it arrives, gives a Fault that
 * carries it unchanged; a Fault is given back.
 */
export function plainValue(cell: unknown): Plain | Fault {
  switch (typeof cell) {
    case "number":
    case "boolean":
      return cell;
    case "string":
      if (cell.charCodeAt(0) === 35 && ERROR_TEXTS.has(cell)) return cellError(cell, cell);
      return isBlankText(cell) ? null : cell;
    case "object":
      return cell === null ? null : dataTypeValue(cell);
    default:
      return null;
  }
}

function dataTypeValue(cell: object): Plain | Fault {
  // What was read before, from another sheet say, and could not be used.
  if (cell instanceof Fault) return cell;
  const { type, basicValue, code, text } = cell as {
    type?: unknown;
    basicValue?: unknown;
    code?: unknown;
    text?: unknown;
  };
  if (typeof code === "string") return cellError(code, cell);
  if ((type === "Entity" || type === "LinkedEntity") && typeof text === "string")
    return isBlankText(text) ? null : text;
  if (type === "Error")
    return cellError(typeof basicValue === "string" ? basicValue : "#VALUE!", cell);
  return typeof basicValue === "object" ? null : plainValue(basicValue);
}

function cellError(error: ExcelError, original: unknown): Fault {
  return new Fault("cellError", error, { error }, original);
}

/** Whether a cell counts as holding nothing: blank, or the 0 that some hosts send for a blank. */
export function isBlankCell(cell: unknown): boolean {
  if (cell === 0) return true;
  const value = plainValue(cell);
  return value === null || value === 0;
}

/**
 * An amount; a blank is 0, for nothing was demonstrated, and so is what lies below 0, for there the credits outweigh the
 * rest. Text is a fault even where it looks like a number: 15.000 is fifteen thousand in Berlin and fifteen in Boston.
 */
export function readAmount(
  cell: unknown,
  { name, isConsumption }: { readonly name: string; readonly isConsumption: boolean }
): number | Fault {
  const value = typeof cell === "number" ? cell : plainValue(cell);
  if (value === null) return 0;
  if (typeof value === "number" && Number.isFinite(value)) return value > 0 ? value : 0;
  if (value instanceof Fault) return value;
  const code = typeof value === "string" ? "amountText" : "amountType";
  return new Fault(code, "#VALUE!", {
    value: shownValue(value),
    ...(!isConsumption && { measure: name }),
  });
}

const STATUS_WORDS: ReadonlyMap<string, number> = new Map([
  ...["true", "yes", "ja", "x"].map((word) => [word, 1] as const),
  ...["false", "no", "nein"].map((word) => [word, 0] as const),
]);

/** A status: 1 for yes, 0 for no. A blank (also 0, which some hosts send for one) is no. */
export function readStatus(cell: unknown, measure: string): number | Fault {
  const value = plainValue(cell);
  if (value === null || value === 0) return 0;
  if (value instanceof Fault) return value;
  return (
    STATUS_WORDS.get(fold(String(value))) ??
    new Fault("statusCell", "#VALUE!", { value: shownValue(value), measure })
  );
}

const MARKET_WORDS: ReadonlyMap<string, Market> = new Map([
  ["developed", "Developed"],
  ["developed market", "Developed"],
  ["developed markets", "Developed"],
  ["industrieland", "Developed"],
  ["industrieländer", "Developed"],
  ["developing", "Developing"],
  ["developing market", "Developing"],
  ["developing markets", "Developing"],
  ["emerging", "Developing"],
  ["entwicklungsland", "Developing"],
  ["entwicklungsländer", "Developing"],
]);

/** The market; a blank (also 0, which desktop hosts send for one) is null: not known. */
export function readMarket(cell: unknown): Market | null | Fault {
  if (cell === "Developed" || cell === "Developing") return cell;
  const value = plainValue(cell);
  if (value === null || value === 0) return null;
  if (value instanceof Fault) return value;
  if (typeof value !== "string") return invalid("marketType", value);
  return MARKET_WORDS.get(fold(value)) ?? invalid("marketUnknownWord", value);
}

/** A #VALUE! fault about one cell's content. */
export function invalid(code: Fault["code"], value: string | number | boolean): Fault {
  return new Fault(code, "#VALUE!", { value: shownValue(value) });
}

function shownValue(value: string | number | boolean): string | number {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
