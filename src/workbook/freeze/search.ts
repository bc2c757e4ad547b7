import { NAMESPACE } from "../../words/namespace";
import { asText } from "../excel/asText";
import type { Rect } from "../excel/cells";
import { bytesOfRow } from "../excel/chunks";
import { rangeAt } from "../excel/inExcel";
import { readFormulas } from "../excel/readFormulas";
import { readInPieces, type Piece } from "../excel/readInPieces";
import { showsText } from "../excel/shownText";
import type { Area } from "./areas";

/** A formula that calls the add-in's functions, and what stands there instead once it is frozen. */
export interface LiveCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly frozen: unknown;
}

/** Excel has not finished calculating: there are no values yet to freeze. */
export class StillCalculating extends Error {
  readonly code = "StillCalculating";

  constructor() {
    super("Excel is still calculating.");
    this.name = "StillCalculating";
  }
}

/** Texts, and names of sheets in apostrophes; formulas double a quotation mark to write it. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A call of one of the add-in's functions; Excel writes the second form in files. */
const CALL = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}_.\\])(?:${NAMESPACE}\.|_xldudf_${NAMESPACE}_)[\p{L}\p{N}_.]+\s*\(`,
  "iu"
);

/** Whether a formula calls the add-in's functions. What stands in a text is no call. */
export function callsPartner(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=") || !CALL.test(formula)) return false;
  // Apostrophes escape characters in headers of tables, and begin nothing there.
  const plain = formula.replace(/'['[\]#@]/g, "").replace(QUOTED, '""');
  return CALL.test(plain);
}

/** The cells of an area whose formulas call the add-in's functions, row by row. */
export async function findLiveCells({ sheetId, rect }: Area): Promise<LiveCell[]> {
  const found: LiveCell[] = [];
  for await (const { top, answer } of readFormulas(sheetId, rect)) {
    const formulas = new Map<string, string>();
    let box: Rect | undefined;
    answer.forEach((cells, i) =>
      cells.forEach((formula, j) => {
        if (!callsPartner(formula)) return;
        const row = top + i;
        const column = rect.left + j;
        formulas.set(keyOf(row, column), formula);
        box = around(box, row, column);
      })
    );
    if (!box) continue;
    for (const cell of await readCells(sheetId, box)) {
      const { row, column, value } = cell;
      const formula = formulas.get(keyOf(row, column));
      // A text that only looks like a formula is its own value.
      if (formula !== undefined && formula !== value)
        found.push({ row, column, formula, frozen: frozenValue(cell) });
    }
  }
  return found;
}

/** What stands in all cells of a block once it is frozen. */
export async function frozenValues(sheetId: string, rect: Rect): Promise<unknown[][]> {
  const grid: unknown[][] = Array.from({ length: rect.bottom - rect.top + 1 }, () => []);
  for (const cell of await readCells(sheetId, rect))
    grid[cell.row - rect.top]?.push(frozenValue(cell));
  return grid;
}

/** A cell as it is and as it is shown. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly text: string;
  readonly type: string;
}

async function readCells(sheetId: string, rect: Rect): Promise<Cell[]> {
  const cells: Cell[] = [];
  for await (const { top, answer } of readValues(sheetId, rect)) {
    answer.values.forEach((values, i) =>
      values.forEach((value, j) => {
        const text = answer.text[i]?.[j] ?? "";
        const type = answer.types[i]?.[j] ?? "";
        cells.push({ row: top + i, column: rect.left + j, value, text, type });
      })
    );
  }
  return cells;
}

const PENDING: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** A value as it is written; text that stays text. A data type, which a cell cannot hold by itself, is its text. */
function frozenValue({ value, text, type }: Cell): unknown {
  if (PENDING.has(value)) throw new StillCalculating();
  if (typeof value !== "string") return value;
  if (type === "String" || type === "Empty") return asText(value);
  return showsText(text) ? asText(text) : value;
}

interface Values {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
}

function readValues(sheetId: string, rect: Rect): AsyncGenerator<Piece<Values>> {
  return readInPieces(rect.top, rect.bottom, {
    read: async (context, top, rows): Promise<Values> => {
      const range = rangeAt(context, sheetId, { ...rect, top, bottom: top + rows - 1 });
      range.load("values,text,valueTypes");
      await context.sync();
      return { values: range.values, text: range.text, types: range.valueTypes };
    },
    bytes: ({ values, text, types }) =>
      [...values, ...text, ...types].reduce((bytes, row) => bytes + bytesOfRow(row), 0),
  });
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function around(box: Rect | undefined, row: number, column: number): Rect {
  return {
    top: Math.min(box?.top ?? row, row),
    left: Math.min(box?.left ?? column, column),
    bottom: Math.max(box?.bottom ?? row, row),
    right: Math.max(box?.right ?? column, column),
  };
}
