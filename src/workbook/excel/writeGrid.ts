import type { Rect } from "./cells";
import { bytesOfRow, CHUNK_BYTES, CHUNK_ROWS } from "./chunks";
import { rangeAt } from "./inExcel";
import { errorCode } from "./retry";
import { inPlace } from "./writable";

/** A piece of a grid that is written at once. */
export interface GridPiece {
  readonly rect: Rect;
  readonly cells: unknown[][];
}

/** A grid that is made row by row while it is written. */
export interface Grid {
  readonly rows: number;
  row(index: number): unknown[];
}

/** Cuts a grid into pieces that Excel on the web takes. Its top left goes to the given cell. */
export function* piecesOf(top: number, left: number, grid: Grid): Generator<GridPiece> {
  let cells: unknown[][] = [];
  let bytes = 0;
  for (let row = 0; row < grid.rows; row++) {
    const next = grid.row(row);
    const more = bytesOfRow(next);
    if (cells.length > 0 && (bytes + more > CHUNK_BYTES || cells.length >= CHUNK_ROWS)) {
      yield pieceAt(top + row - cells.length, left, cells);
      cells = [];
      bytes = 0;
    }
    cells.push(next);
    bytes += more;
  }
  if (cells.length > 0) yield pieceAt(top + grid.rows - cells.length, left, cells);
}

function pieceAt(top: number, left: number, cells: unknown[][]): GridPiece {
  const width = cells[0]?.length ?? 0;
  return { rect: { top, left, bottom: top + cells.length - 1, right: left + width - 1 }, cells };
}

/** Writes values; texts must have been made safe, for Excel reads them as if typed. */
export function writeValues(sheetId: string, piece: GridPiece): Promise<void> {
  return inHalves(piece, ({ rect, cells }) =>
    inPlace(sheetId, (context) => {
      rangeAt(context, sheetId, rect).values = cells;
    })
  );
}

export function writeFormulas(sheetId: string, piece: GridPiece): Promise<void> {
  return inHalves(piece, ({ rect, cells }) =>
    inPlace(sheetId, (context) => {
      rangeAt(context, sheetId, rect).formulas = cells;
    })
  );
}

/** Writes one formula to all cells of a table's column, which makes it a calculated one. */
export function fillFormula(sheetId: string, rect: Rect, formula: string): Promise<void> {
  return inPlace(sheetId, (context) => {
    // Office.js applies a single value to every cell; its types know grids only.
    rangeAt(context, sheetId, rect).formulas = formula as unknown as string[][];
  });
}

/**
 * Writes a snapshot back: formulas as formulas. In a column of a table that holds nothing else, Excel fills all cells
 * with a formula that is written into one (OfficeDev/office-js#2093): where a column held several things, each formula
 * cell first gets a text, which keeps Excel from that, and what is no formula is written once more at the end.
 */
export async function writeBack(
  sheetId: string,
  { top, left }: Rect,
  grid: readonly (readonly unknown[])[],
  inTable: boolean
): Promise<void> {
  const write = async (cell: (content: unknown) => unknown): Promise<void> => {
    const row = (i: number): unknown[] => (grid[i] ?? []).map(cell);
    for (const piece of piecesOf(top, left, { rows: grid.length, row }))
      await writeFormulas(sheetId, piece);
  };
  const several = inTable && holdsSeveral(grid);
  if (several) await write((content) => (isFormula(content) ? PLACEHOLDER : content));
  await write((content) => content);
  // null leaves a cell as it is.
  if (several) await write((content) => (isFormula(content) ? null : content));
}

const PLACEHOLDER = "…";

const isFormula = (content: unknown): boolean =>
  typeof content === "string" && content.startsWith("=");

/** Whether a column below its header holds formulas, and not the same everywhere. */
function holdsSeveral([, ...rows]: readonly (readonly unknown[])[]): boolean {
  const [first = []] = rows;
  return first.some(
    (content, column) =>
      rows.some((row) => isFormula(row[column])) && rows.some((row) => row[column] !== content)
  );
}

/** Empties cells and leaves their formats. */
export function clearContents(sheetId: string, rect: Rect): Promise<void> {
  return inPlace(sheetId, (context) => {
    rangeAt(context, sheetId, rect).clear(Excel.ClearApplyTo.contents);
  });
}

/** Writes a piece, or where it is too large for Excel, its halves. */
async function inHalves(
  piece: GridPiece,
  write: (piece: GridPiece) => Promise<void>
): Promise<void> {
  try {
    await write(piece);
  } catch (error) {
    const { rect, cells } = piece;
    const tooLarge = errorCode(error) === "RequestPayloadSizeLimitExceeded";
    if (!tooLarge || cells.length < 2) throw error;
    const half = Math.ceil(cells.length / 2);
    await inHalves(pieceAt(rect.top, rect.left, cells.slice(0, half)), write);
    await inHalves(pieceAt(rect.top + half, rect.left, cells.slice(half)), write);
  }
}
