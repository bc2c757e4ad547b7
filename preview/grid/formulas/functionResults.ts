import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject, ErrorType } from "@univerjs/preset-sheets-core";
import type { CellNote } from "./CellNotes";

/** What a call of the add-in came to. */
export type CallResult =
  { readonly value: unknown } | { readonly error: string; readonly message?: string };

/** A message that belongs to an error in a cell of the result. */
export interface ResultMessage extends CellNote {
  readonly code: string;
  readonly message: string;
}

/** A data type in a cell of the result: its fields by name in small letters. */
export interface ResultCard extends CellNote {
  readonly fields: ReadonlyMap<string, unknown>;
}

/** A result ready for the grid: what the cells show, and the messages of the errors among them. */
export interface Outcome {
  readonly shown: BaseValueObject;
  readonly cells: number;
  readonly messages: readonly ResultMessage[];
  readonly cards: readonly ResultCard[];
}

const NEW_ERRORS = ["#BUSY!", "#FIELD!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!"];

/** Error names of CustomFunctions.ErrorCode and of data types, without punctuation, with the text that Excel shows. */
const CODES: Readonly<Record<string, string>> = {
  na: "#N/A",
  notavailable: "#N/A",
  value: "#VALUE!",
  invalidvalue: "#VALUE!",
  ref: "#REF!",
  invalidreference: "#REF!",
  div0: "#DIV/0!",
  divisionbyzero: "#DIV/0!",
  num: "#NUM!",
  invalidnumber: "#NUM!",
  name: "#NAME?",
  invalidname: "#NAME?",
  null: "#NULL!",
  nullreference: "#NULL!",
  spill: "#SPILL!",
  calc: "#CALC!",
  busy: "#BUSY!",
};

/** Makes the grid treat Excel's newer errors as errors too, so that they pass through formulas. */
export function teachErrors(): void {
  for (const code of NEW_ERRORS) ERROR_TYPE_SET.add(code as ErrorType);
}

export function errorObject(code: string): BaseValueObject {
  return ErrorValueObject.create(code as ErrorType);
}

export function outcomeOf(result: CallResult): Outcome {
  const messages: ResultMessage[] = [];
  const cards: ResultCard[] = [];
  const convert = (value: unknown, row: number, column: number): BaseValueObject => {
    const error = errorOf(value);
    const fields = error ? null : fieldsOf(value);
    if (fields) cards.push({ row, column, fields });
    if (!error) return valueObject(value);
    if (error.message) messages.push({ row, column, code: error.code, message: error.message });
    return errorObject(error.code);
  };
  const value = "error" in result ? result : result.value;
  if (!isGrid(value)) return { shown: convert(value, 0, 0), cells: 1, messages, cards };
  const columns = value.reduce((widest, row) => Math.max(widest, row.length), 0);
  const list = value.map((row, r) =>
    Array.from({ length: columns }, (_, c) => convert(row[c] ?? "", r, c))
  );
  const first = list[0]?.[0];
  if (list.length === 1 && columns === 1 && first)
    return { shown: first, cells: 1, messages, cards };
  const shown = ArrayValueObject.create({
    calculateValueList: list,
    rowCount: list.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
  return { shown, cells: list.length * columns, messages, cards };
}

/** What a field of a data type is as a value of its own. */
export function fieldValue(value: unknown): BaseValueObject {
  const error = errorOf(value);
  if (error) return errorObject(error.code);
  if (typeof value !== "object" || value === null) return valueObject(value);
  const { basicValue, text } = value as { basicValue?: unknown; text?: unknown };
  return valueObject(basicValue ?? text);
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== "object" || value === null) return null;
  const { properties } = value as { properties?: Readonly<Record<string, unknown>> };
  if (!properties) return null;
  return new Map(Object.entries(properties).map(([name, field]) => [name.toLowerCase(), field]));
}

function isGrid(value: unknown): value is unknown[][] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => Array.isArray(row) && row.length > 0)
  );
}

function valueObject(value: unknown): BaseValueObject {
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject("#NUM!");
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value === null || value === undefined) return StringValueObject.create("");
  return StringValueObject.create(typeof value === "object" ? dataTypeText(value) : String(value));
}

/** An entity or a formatted number shows what Excel shows of it in the cell. */
function dataTypeText(value: object): string {
  const { text, basicValue } = value as { text?: unknown; basicValue?: unknown };
  return String(text ?? basicValue ?? "");
}

function errorOf(value: unknown): { code: string; message?: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const { error, code, type, errorType, basicValue, message } = value as Record<string, unknown>;
  const isError =
    typeof error === "string" ||
    type === "Error" ||
    (typeof code === "string" && !("text" in value));
  if (!isError) return null;
  const named = String(error ?? code ?? basicValue ?? errorType ?? "");
  const known = named.startsWith("#")
    ? named
    : CODES[named.replace(/[^a-z0-9]/gi, "").toLowerCase()];
  const shown =
    known && (ERROR_TYPE_SET.has(known as ErrorType) || NEW_ERRORS.includes(known))
      ? known
      : "#VALUE!";
  return typeof message === "string" && message !== "" ? { code: shown, message } : { code: shown };
}
