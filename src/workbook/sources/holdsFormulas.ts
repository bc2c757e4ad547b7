import { inExcel, rangeAt } from "../excel/inExcel";
import type { Source } from "./findSource";

/** Rows that are looked at in each of three places: formulas are filled down. */
const LOOKED_AT = 50;

/** Whether the columns of a source that are read hold formulas: then they change without anybody changing them. */
export async function holdsFormulas({
  sheetId,
  columns,
  top,
  bottom,
}: Source<string>): Promise<boolean> {
  // A header alone: Excel knows no range without rows.
  if (bottom < top) return false;
  const read = Object.values(columns).filter((column) => column !== undefined);
  const [left, right] = [Math.min(...read), Math.max(...read)];
  const middle = Math.floor((top + bottom) / 2);
  const starts = new Set([top, middle, Math.max(top, bottom - LOOKED_AT + 1)]);
  return inExcel(async (context) => {
    const ranges = [...starts].map((start) => {
      const rows = { top: start, bottom: Math.min(bottom, start + LOOKED_AT - 1) };
      return rangeAt(context, sheetId, { ...rows, left, right }).load("formulas,values");
    });
    await context.sync();
    return ranges.some(({ formulas, values }) =>
      formulas.some((cells, row) =>
        read.some((column) => isFormula(cells[column - left], values[row]?.[column - left]))
      )
    );
  });
}

/** A text that begins with an equals sign reads as a formula, too, but is its own value. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
