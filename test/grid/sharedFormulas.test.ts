import { expect, it } from "vitest";
import { shareFormulas } from "../../preview/grid/formulas/sharedFormulas";

/** Moves references without "$" down, as the engine does. */
const lexer = {
  moveFormulaRefOffset: (formula: string, _across: number, down: number) =>
    formula.replace(
      /([A-Z])(\d+)/g,
      (_, column: string, row: string) => `${column}${Number(row) + down}`
    ),
};

/** What cells below each other hold after sharing: a formula, "↑" for that of the group above, or nothing. */
function shared(...formulas: (string | null)[]): (string | undefined)[] {
  const cells = Object.fromEntries(formulas.map((f, row) => [row, { 0: { f, si: null } }]));
  shareFormulas(cells, lexer);
  return Object.values(cells).map(({ 0: cell }) => cell.f ?? (cell.si ? "↑" : undefined));
}

it.each<[what: string, formulas: (string | null)[], held: (string | undefined)[]]>([
  ["one formula for each row", ["=A1+1", "=A2+1", "=A3+1"], ["=A1+1", "↑", "↑"]],
  ["another one between", ["=A1", "=B2", "=B3"], ["=A1", "=B2", "↑"]],
  ["a gap", ["=A1", null, "=A3"], ["=A1", undefined, "=A3"]],
  ["the same cell in each row", ["=$A$1", "=$A$1"], ["=$A$1", "↑"]],
  ["a table's column", ["=SUM(T[a])", "=SUM(T[a])"], ["=SUM(T[a])", "=SUM(T[a])"]],
])("%s", (_, formulas, held) => {
  expect(shared(...formulas)).toEqual(held);
});
