import { cellAddress, contains, type Rect } from "../excel/cells";
import { inExcel, rangeAt } from "../excel/inExcel";
import { clearContents, fillFormula, piecesOf, writeFormulas } from "../excel/writeGrid";
import { measureFields } from "../../rules";
import type { OutputKey } from "../list/outputColumns";
import type { Fingerprint } from "../undo/fingerprint";
import { rowFormulas, tableRef, type RowRefs } from "./liveFormulas";
import { isBlankRow, type OutputRows } from "./outputRows";
import { runsOf } from "./plannedColumns";
import type { Target } from "./target";
import type { Watch } from "./writeCells";

/** Writes formulas below the headers: one for each column of a table, else one for each row that holds a partner. */
export async function writeLiveFormulas(
  target: GrownTarget,
  output: OutputRows,
  watch: Watch,
  written: Fingerprint
): Promise<void> {
  const { list, plan } = target;
  const table = allInTable(target);
  if (table) await fillColumns(target, table, output.length, watch);
  else await fillRows(target, output, watch);
  for (const run of runsOf(plan)) {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) continue;
    const { bottom } = list.rect;
    const block = { top: list.firstRow, bottom, left: first.column, right: last.column };
    // Excel has its own way to write formulas.
    await written.addCurrent(list.sheetId, block);
  }
}

/** A target whose table, if it has one, has been grown. */
interface GrownTarget extends Target {
  readonly tableNow: Rect | undefined;
}

/** The columns that the formulas read: those that the rules ask for. */
function sourcesOf({
  list,
  rules,
}: Target): Readonly<Record<"measure" | "market" | "people", number | undefined>> {
  const book = rules.index.rules;
  const [field] = measureFields(book);
  const { columns } = list;
  return {
    measure: field && columns[field],
    market: book.byMarket ? columns.market : undefined,
    people: book.people ? columns.people : undefined,
  };
}

/** The table, where all columns that the formulas name are in it. */
function allInTable(target: GrownTarget): Rect | undefined {
  const { plan, tableNow: rect } = target;
  if (!rect) return undefined;
  const { measure, market, people } = sourcesOf(target);
  const columns = [measure, market, people, ...plan.map(({ column }) => column)];
  return columns.every((column) => column === undefined || contains(rect, rect.top, column))
    ? rect
    : undefined;
}

async function fillColumns(target: Target, table: Rect, rows: number, watch: Watch): Promise<void> {
  const { list, plan } = target;
  const { name, headers } = await readTable(target, table);
  const refTo = (column: number): string => tableRef(name, headers[column - table.left] ?? "");
  const formulas = rowFormulas(refsOf(target, refTo), target.rules);
  for (const [i, { at, column }] of plan.entries()) {
    watch.before();
    const rect = { top: list.firstRow, bottom: list.rect.bottom, left: column, right: column };
    const formula = formulas[at];
    if (formula === undefined) await clearContents(list.sheetId, rect);
    else await fillFormula(list.sheetId, rect, formula);
    watch.wrote(Math.floor((rows * (i + 1)) / plan.length));
  }
}

async function fillRows(target: Target, output: OutputRows, watch: Watch): Promise<void> {
  const { list, plan } = target;
  const { sheetId, firstRow } = list;
  let cells = 0;
  for (const run of runsOf(plan)) {
    const row = (index: number): unknown[] => {
      if (isBlankRow(output.at(index))) return run.map(() => "");
      const refs = refsOf(target, (column) => cellAddress(firstRow + index, column));
      const formulas = rowFormulas(refs, target.rules);
      return run.map(({ at }) => formulas[at] ?? "");
    };
    const pieces = piecesOf(firstRow, run[0]?.column ?? 0, { rows: output.length, row });
    for (const piece of pieces) {
      watch.before();
      await writeFormulas(sheetId, piece);
      cells += piece.cells.length * run.length;
      watch.wrote(Math.floor(cells / plan.length));
    }
  }
}

function refsOf(target: Target, refTo: (column: number) => string): RowRefs {
  const { measure, market, people } = sourcesOf(target);
  const optional = (column: number | undefined): string | undefined =>
    column === undefined ? undefined : refTo(column);
  const own = (key: OutputKey): string =>
    refTo(target.plan.find((planned) => planned.key === key)?.column ?? 0);
  return {
    measure: optional(measure),
    market: optional(market),
    people: optional(people),
    tier: own("tier"),
    nextTier: own("nextTier"),
  };
}

function readTable(
  { list }: Target,
  rect: Rect
): Promise<{ readonly name: string; readonly headers: readonly string[] }> {
  return inExcel(async (context) => {
    const tables = context.workbook.worksheets.getItem(list.sheetId).tables;
    const table = tables.getItem(list.table?.id ?? "").load("name");
    const headers = rangeAt(context, list.sheetId, { ...rect, bottom: rect.top }).load("values");
    await context.sync();
    return { name: table.name, headers: (headers.values[0] ?? []).map(String) };
  });
}
