/**
 * Excel on the web refuses requests and responses over 5 MB. This much of it is planned for: the envelope,
 * escapes in texts and rows larger than those seen so far take the rest.
 */
export const CHUNK_BYTES = 2_000_000;

/** Rows of one chunk, however small they are: progress and cancelling go by chunks. */
export const CHUNK_ROWS = 20_000;

const NUMBER_BYTES = 20;
/** Quotation marks, escaped twice, and the comma. */
const TEXT_ENVELOPE = 6;
const ROW_ENVELOPE = 4;

/** How many bytes a cell takes in a message, at most but for texts full of control characters. */
export function bytesOf(cell: unknown): number {
  // Three bytes hold every UTF-16 unit.
  return typeof cell === "string" ? 3 * cell.length + TEXT_ENVELOPE : NUMBER_BYTES;
}

export function bytesOfRow(cells: readonly unknown[]): number {
  let bytes = ROW_ENVELOPE;
  for (const cell of cells) bytes += bytesOf(cell);
  return bytes;
}

/** Where a grid is cut so that no piece exceeds the bytes or rows of a chunk; a row is never cut. Ends are exclusive. */
export function cutByBytes(
  grid: readonly (readonly unknown[])[],
  maxBytes = CHUNK_BYTES,
  maxRows = CHUNK_ROWS
): { start: number; end: number }[] {
  const chunks: { start: number; end: number }[] = [];
  let start = 0;
  let bytes = 0;
  grid.forEach((cells, row) => {
    const more = bytesOfRow(cells);
    if (row > start && (bytes + more > maxBytes || row - start >= maxRows)) {
      chunks.push({ start, end: row });
      start = row;
      bytes = 0;
    }
    bytes += more;
  });
  if (grid.length > start) chunks.push({ start, end: grid.length });
  return chunks;
}

/** How many rows to read at once: begins with a sample and goes by the largest rows seen so far. */
export class ReadingPace {
  private bytesPerRow = 0;
  private limit = CHUNK_ROWS;
  private sampled = false;

  static readonly SAMPLE_ROWS = 200;

  /** Rows to read next. */
  get rows(): number {
    if (!this.sampled) return Math.min(ReadingPace.SAMPLE_ROWS, this.limit);
    return Math.max(
      1,
      Math.min(this.limit, Math.floor(CHUNK_BYTES / Math.max(1, this.bytesPerRow)))
    );
  }

  /** What the rows just read took. */
  saw(rows: number, bytes: number): void {
    this.sampled = true;
    this.bytesPerRow = Math.max(this.bytesPerRow, bytes / Math.max(1, rows));
  }

  /** The answer to `rows` rows was too large for Excel. False: it cannot be made smaller. */
  tooLarge(rows: number): boolean {
    this.limit = Math.max(1, Math.floor(rows / 2));
    return rows > 1;
  }
}
