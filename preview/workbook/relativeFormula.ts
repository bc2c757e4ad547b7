import { columnIndex, columnName } from "./address";

/** Texts and quoted sheet names, or a reference to one cell. */
const PARTS = /"[^"]*"|'[^']*'|(?<![\w.$[])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(\]])/g;
const RELATIVE = /"[^"]*"|'[^']*'|\{(\$?)(-?\d+),(\$?)(-?\d+)\}/g;

/** A formula with its references counted from the cell it stands in: equal for cells that were filled from one. */
export function relativeTo(formula: string, row: number, column: number): string {
  return formula.replace(
    PARTS,
    (part, fixedColumn?: string, letters?: string, fixedRow = "", digits = "") => {
      if (letters === undefined || fixedColumn === undefined) {
        return part;
      }
      const c = columnIndex(letters) - (fixedColumn === "" ? column : 0);
      const r = Number(digits) - 1 - (fixedRow === "" ? row : 0);
      return `{${fixedColumn}${String(c)},${fixedRow}${String(r)}}`;
    }
  );
}

/** Such a formula as it is written in a cell. */
export function writtenAt(relative: string, row: number, column: number): string {
  return relative.replace(
    RELATIVE,
    (part, fixedColumn?: string, c?: string, fixedRow = "", r = "") => {
      if (c === undefined || fixedColumn === undefined) {
        return part;
      }
      const letters = columnName(Number(c) + (fixedColumn === "" ? column : 0));
      return `${fixedColumn}${letters}${fixedRow}${String(Number(r) + 1 + (fixedRow === "" ? row : 0))}`;
    }
  );
}
