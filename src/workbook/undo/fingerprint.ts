import { addressOf, type Rect } from "../excel/cells";
import { readFormulas } from "../excel/readFormulas";

interface Block {
  readonly rect: Rect;
  /** One hash for each row. */
  readonly rows: Int32Array;
}

/** What cells held when a run left them, as a hash for each row: enough to tell whether they still do. */
export class Fingerprint {
  private readonly blocks: Block[] = [];

  /** Notes what was written to a block. */
  add(rect: Rect, cells: readonly (readonly unknown[])[]): void {
    this.blocks.push({ rect, rows: Int32Array.from(cells, hashOfRow) });
  }

  /** Notes a block that was emptied. */
  addEmpty(rect: Rect): void {
    const blank = blankRow(rect.right - rect.left + 1);
    const rows = new Int32Array(rect.bottom - rect.top + 1).fill(blank);
    this.blocks.push({ rect, rows });
  }

  /** Notes what stands in a block now. */
  async addCurrent(sheetId: string, rect: Rect): Promise<void> {
    for await (const { top, rows, answer } of readFormulas(sheetId, rect))
      this.add({ ...rect, top, bottom: top + rows - 1 }, answer);
  }

  /** The address of the first row of a block that is different now. */
  async firstEdited(sheetId: string): Promise<string | undefined> {
    for (const { rect, rows } of this.blocks) {
      for await (const { top, answer } of readFormulas(sheetId, rect)) {
        const at = answer.findIndex((row, i) => hashOfRow(row) !== rows[top - rect.top + i]);
        if (at !== -1) return addressOf({ ...rect, top: top + at, bottom: top + at });
      }
    }
    return undefined;
  }
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** Most cells of a column hold one of few texts. */
const known = new Map<string, number>();
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 100;
const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);

/** The hash of a row of blank cells. */
export function blankRow(width: number): number {
  return hashOfRow(new Array(width).fill(""));
}

/** One hash of many. */
export function hashOfRows(rows: readonly number[]): number {
  let hash = START;
  for (const row of rows) hash = Math.imul(hash ^ row, PRIME);
  return hash | 0;
}

export function hashOfRow(cells: readonly unknown[]): number {
  let hash = START;
  for (const cell of cells) hash = Math.imul(hash ^ hashOfCell(cell), PRIME);
  return hash | 0;
}

function hashOfCell(cell: unknown): number {
  if (typeof cell === "number") return hashOfNumber(cell);
  if (typeof cell !== "string") return ~hashOfText(String(cell));
  if (cell.length > LONGEST_KNOWN) return hashOfText(plain(cell));
  const found = known.get(cell);
  if (found !== undefined) return found;
  const hash = hashOfText(plain(cell));
  if (known.size < MOST_KNOWN) known.set(cell, hash);
  return hash;
}

function hashOfNumber(cell: number): number {
  number[0] = cell;
  return ~Math.imul((halves[0] ?? 0) ^ Math.imul(halves[1] ?? 0, PRIME), PRIME);
}

/** FNV-1a, by two characters. */
function hashOfText(text: string): number {
  let hash = START;
  for (let i = 0; i < text.length; i += 2) {
    // The character after the last is 0.
    const two = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    hash = Math.imul(hash ^ two, PRIME);
  }
  return hash;
}

/** Without what Excel takes for itself: the apostrophe that makes a text of it, and carriage returns. */
function plain(text: string): string {
  return text.startsWith("'") || text.includes("\r")
    ? text.replace(/^'+/, "").replaceAll("\r", "")
    : text;
}
