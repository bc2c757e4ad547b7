import type {
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { ArrayValueObject } from "@univerjs/preset-sheets-core";
import { isBusy } from "./busy";
import type { FunctionParameter } from "./functionMetadata";

/** An argument as Excel sends it, with a short text that is the same for the same contents. */
export interface Argument {
  readonly value: unknown;
  readonly key: string;
  /** Part of it is still to be calculated. */
  readonly busy: boolean;
}

/** How far a sheet is filled; whole columns and rows as arguments are cut to it. */
export interface SheetSizes {
  rows(sheetId: string): number;
  columns(sheetId: string): number;
}

interface Extent {
  rows: number;
  columns: number;
}

const WHOLE: Extent = { rows: Infinity, columns: Infinity };

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#N/A": "NotAvailable",
  "#VALUE!": "Value",
  "#REF!": "Ref",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#BUSY!": "Busy",
  "#GETTING_DATA": "GettingData",
};

const LEFT_OUT: Argument = { value: null, key: "null", busy: false };

const LONGEST_PLAIN_KEY = 300;

/** The engine gives the same array object for the same range within a calculation, however many cells ask for it. */
const converted = new WeakMap<BaseValueObject, { argument: Argument; extent: Extent }>();

/** All arguments of a call; optional ones left out are null. */
export function argumentsOf(
  variants: readonly FunctionVariantType[],
  parameters: readonly FunctionParameter[],
  sizes: SheetSizes
): Argument[] {
  const count = Math.max(parameters.length, variants.length);
  return Array.from({ length: count }, (_, i) => {
    const variant = variants[i];
    if (!variant) return LEFT_OUT;
    return argumentOf(variant, parameters[i]?.dimensionality === "matrix", sizes);
  });
}

function argumentOf(variant: FunctionVariantType, matrix: boolean, sizes: SheetSizes): Argument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    return gridArgument(reference.toArrayValueObject(), matrix, filledPart(reference, sizes));
  }
  const value = variant as BaseValueObject;
  if (value instanceof ArrayValueObject) return gridArgument(value, matrix);
  if (value.isNull()) return LEFT_OUT;
  const plain = plainValue(value);
  return keyed(matrix ? [[plain]] : plain, isBusy(value));
}

function gridArgument(array: ArrayValueObject, matrix: boolean, extent = WHOLE): Argument {
  const known = matrix ? converted.get(array) : undefined;
  if (known && known.extent.rows === extent.rows && known.extent.columns === extent.columns)
    return known.argument;
  const grid = array
    .getArrayValue()
    .slice(0, extent.rows)
    .map((row) =>
      Array.from(row.slice(0, extent.columns), (cell) => (cell ? plainValue(cell) : ""))
    );
  if (!matrix) return keyed(grid[0]?.[0] ?? "", isBusy(array.get(0, 0) ?? null));
  const argument = keyed(grid, isBusy(array));
  converted.set(array, { argument, extent });
  return argument;
}

/** Of a whole column or row only the filled part is passed on: the grid has no million rows, and results are the same. */
function filledPart(reference: BaseReferenceObject, sizes: SheetSizes): Extent {
  const wholeColumns = reference.isColumn();
  const wholeRows = reference.isRow();
  const sheetId = reference.getSheetId();
  return {
    rows: wholeColumns ? Math.max(1, sizes.rows(sheetId)) : Infinity,
    columns: wholeRows ? Math.max(1, sizes.columns(sheetId)) : Infinity,
  };
}

function plainValue(value: BaseValueObject): unknown {
  if (value.isNull()) return "";
  if (value.isError()) return errorValue(String(value.getValue()));
  return value.getValue();
}

/**
 * Whether Excel does not call a function for its arguments: errors reach parameters of type any alone (DP
 * custom-functions-errors; the tier of a custom enum is a string).
 */
export function isRefused(
  args: readonly Argument[],
  parameters: readonly FunctionParameter[]
): boolean {
  return args.some(
    ({ value }, i) => (parameters[i]?.type ?? "any") !== "any" && [value].flat(2).some(isError)
  );
}

const isError = (cell: unknown): boolean => (cell as { type?: unknown } | null)?.type === "Error";

/** An error in a cell as Excel passes it to a parameter of type any. */
function errorValue(code: string): object {
  return {
    type: "Error",
    basicType: "Error",
    basicValue: code,
    errorType: ERROR_TYPES[code] ?? "Value",
  };
}

function keyed(value: unknown, busy: boolean): Argument {
  const text = JSON.stringify(value);
  return { value, busy, key: text.length > LONGEST_PLAIN_KEY ? digest(text) : text };
}

/** 106 bits of hash with the length, so that a cache needs not hold whole ledgers as keys. */
function digest(text: string): string {
  return `${text.length}:${hash53(text, 0x9e3779b1).toString(36)}:${hash53(text, 0x85ebca77).toString(36)}`;
}

function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
