import { stackedConstants } from "./arrayConstants";
import { tableReference } from "./tableReference";
import type { FindTable } from "./tableReference";

/** The function that reads a field of a cell's data type: A2.Tier. */
export const FIELD_FUNCTION = "FIELDVALUE";
/** The function that stands for a cell and all that its formula spills: P1#. Files have it under this name. */
export const SPILL_FUNCTION = "ANCHORARRAY";

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`;
const CELL = String.raw`(?<![\p{L}\p{N}_.!$'])(${SHEET}?\$?[A-Za-z]{1,3}\$?\d{1,7})`;
const FIELD = new RegExp(
  String.raw`${CELL}\.(?:\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_]*))(?![\p{L}\p{N}_(!:.])`,
  "gu"
);
const SPILL = new RegExp(`${CELL}#`, "gu");

/** A text, a sheet's name in apostrophes, or the bracket that begins a reference to a table, with the table's name. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/gu;

/**
 * A formula as Excel has it, in words that the engine knows: fields of data types and spilled ranges become functions,
 * columns of tables are named by their place, array constants with texts that the engine misreads are stacked.
 */
export function engineFormula(stored: string, findTable: FindTable): string {
  const formula = stackedConstants(stored);
  if (!/[[#.]/.test(formula)) return formula;
  let out = "";
  let plain = "";
  let at = 0;
  const flush = () => {
    out += withFunctions(plain);
    plain = "";
  };
  PART.lastIndex = 0;
  for (let part = PART.exec(formula); part; part = PART.exec(formula)) {
    const [found, table] = part;
    plain += formula.slice(at, part.index);
    at = part.index + found.length;
    if (found.startsWith('"')) {
      flush();
      out += found;
    } else if (found.startsWith("'")) {
      plain += found;
    } else {
      const end = closingBracket(formula, at);
      const body = formula.slice(at, end);
      at = Math.min(formula.length, end + 1);
      if (table && !table.endsWith(".")) {
        flush();
        out += tableReference(table, body, findTable) ?? `${found}${body}]`;
      } else plain += `${found}${body}]`;
      PART.lastIndex = at;
    }
  }
  plain += formula.slice(at);
  flush();
  return out;
}

function withFunctions(text: string): string {
  return text
    .replace(FIELD, (_, cell: string, quoted: string | undefined, word: string | undefined) => {
      const field = (quoted ?? word ?? "").replaceAll('"', '""');
      return `${FIELD_FUNCTION}(${cell},"${field}")`;
    })
    .replace(SPILL, `${SPILL_FUNCTION}($1)`);
}

/** Where the bracket ends that was opened just before `start`; an apostrophe takes the next sign as it is. */
function closingBracket(formula: string, start: number): number {
  let depth = 1;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at;
  }
  return formula.length;
}
