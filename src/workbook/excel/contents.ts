import { asText } from "./asText";
import { PLACE, rectOf, type Rect } from "./cells";
import { bytesOfRow } from "./chunks";
import { inExcel, rangeAt } from "./inExcel";
import { readInPieces, type Piece } from "./readInPieces";

interface Contents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** What stands in a block that is to be written to. */
export interface Occupied {
  /** Neither contents nor formats. */
  readonly bare: boolean;
  /** The first cell that holds anything, a formula that shows nothing included. */
  readonly cell?: Rect;
}

export async function occupied(sheetId: string, block: Rect): Promise<Occupied> {
  const used = await usedPart(sheetId, block);
  if (!used) return { bare: true };
  // Formats alone also make a range used.
  for await (const { top, answer } of readContents(sheetId, used)) {
    const row = answer.values.findIndex((_, i) => occupiedColumn(answer, i) !== -1);
    if (row === -1) continue;
    const column = used.left + occupiedColumn(answer, row);
    return {
      bare: false,
      cell: { top: top + row, bottom: top + row, left: column, right: column },
    };
  }
  return { bare: false };
}

function usedPart(sheetId: string, block: Rect): Promise<Rect | undefined> {
  return inExcel(async (context) => {
    const range = rangeAt(context, sheetId, block).getUsedRangeOrNullObject(false).load(PLACE);
    await context.sync();
    return range.isNullObject ? undefined : rectOf(range);
  });
}

/** All contents of a block in a form that writes them back as they are. */
export async function snapshot(sheetId: string, block: Rect): Promise<unknown[][]> {
  const grid: unknown[][] = [];
  for await (const { answer } of readContents(sheetId, block)) {
    answer.values.forEach((values, row) => {
      grid.push(
        values.map((value, column) =>
          restorable(value, answer.formulas[row]?.[column], answer.types[row]?.[column] ?? "")
        )
      );
    });
  }
  return grid;
}

/** A formula as it is; any other text so that it stays one: Excel gives texts without their apostrophes (#6687). */
export function restorable(value: unknown, formula: unknown, type: string): unknown {
  if (formula !== value) return formula;
  return typeof value === "string" && type !== "Error" ? asText(value) : value;
}

function readContents(sheetId: string, block: Rect): AsyncGenerator<Piece<Contents>> {
  return readInPieces(block.top, block.bottom, {
    read: async (context, top, rows): Promise<Contents> => {
      const range = rangeAt(context, sheetId, { ...block, top, bottom: top + rows - 1 }).load(
        "values,formulas,valueTypes"
      );
      await context.sync();
      return { values: range.values, formulas: range.formulas, types: range.valueTypes };
    },
    bytes: ({ values, formulas, types }) =>
      [...values, ...formulas, ...types].reduce((bytes, cells) => bytes + bytesOfRow(cells), 0),
  });
}

function occupiedColumn({ values, formulas }: Contents, row: number): number {
  return (values[row] ?? []).findIndex(
    (value, column) => value !== "" || formulas[row]?.[column] !== ""
  );
}
