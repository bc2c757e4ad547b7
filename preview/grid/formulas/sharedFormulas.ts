import type { ICellData } from "@univerjs/core";
import type { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/** Cells by row and column of the sheet. */
type Cells = Record<number, Record<number, ICellData>>;

interface Group {
  readonly formula: string;
  readonly row: number;
  readonly first: ICellData;
  last: number;
}

let groups = 0;

/**
 * Has the cells of a column that hold the same formula, each about its own row, share the first one's: the engine then
 * reads it once for all of them.
 */
export function shareFormulas(cells: Cells, lexer: Pick<LexerTreeBuilder, "moveFormulaRefOffset">) {
  const above = new Map<string, Group>();
  for (const [rowKey, line] of Object.entries(cells)) {
    const row = Number(rowKey);
    for (const [column, cell] of Object.entries(line)) {
      const formula = cell.f;
      // The engine would move the range of a whole table column along with the row.
      if (!formula || cell.si || formula.includes("[")) continue;
      const group = above.get(column);
      const follows = group?.last === row - 1;
      if (follows && lexer.moveFormulaRefOffset(group.formula, 0, row - group.row) === formula) {
        group.first.si ??= `shared-${++groups}`;
        group.last = row;
        cell.f = null;
        cell.si = group.first.si;
      } else {
        above.set(column, { formula, row, first: cell, last: row });
      }
    }
  }
}
