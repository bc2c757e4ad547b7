import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

/** What Excel's runtime gives a functions script as CustomFunctions.Error. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

export type ExcelFunction = (...args: unknown[]) => unknown;

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The text of a built file. */
export function built(file: string): string {
  if (!existsSync(dist + file))
    throw new Error(`dist/${file} is missing: run "npm run build" first.`);
  return readFileSync(dist + file, "utf8");
}

/** Runs the built functions.js as a plain script with nothing but CustomFunctions, and gives what it registers, by id. */
export function loadFunctions(globals: Record<string, unknown> = {}): Map<string, ExcelFunction> {
  const functions = new Map<string, ExcelFunction>();
  const CustomFunctions = {
    Error: CustomFunctionsError,
    ErrorCode,
    associate: (id: string, fn: ExcelFunction) => functions.set(id, fn),
  };
  vm.runInContext(built("functions.js"), vm.createContext({ CustomFunctions, ...globals }));
  return functions;
}

/** What a cell shows: its value, or { error, message }. */
export type Shown = unknown;

/** Calls a function as Excel does and gives what the cells show; a one-cell result as that cell. */
export function call(functions: Map<string, ExcelFunction>, id: string, ...args: unknown[]): Shown {
  const fn = functions.get(id);
  if (!fn) throw new Error(`${id} is not registered`);
  try {
    const result = fn(...args);
    if (!Array.isArray(result)) return shown(result);
    const rows = (result as unknown[][]).map((row) => row.map(shown));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  } catch (error) {
    if (error instanceof CustomFunctionsError) return shown(error);
    throw error;
  }
}

function shown(cell: unknown): unknown {
  if (cell instanceof CustomFunctionsError) return { error: cell.code, message: cell.message };
  const { type, basicValue } = (cell ?? {}) as { type?: string; basicValue?: unknown };
  return type === "Error" ? { error: basicValue } : (cell ?? "");
}
