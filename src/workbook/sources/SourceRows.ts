import type { Rows } from "../list/readColumns";

/** Rows between two that are wanted which are read with them: a block more costs Excel as much. */
const GAP = 200;

/**
 * Which partner each row of a source names, by the number of `NamedPartners`, so that a change makes only that stale
 * which it touches. A row that has changed since it was read keeps its old number till it is read again.
 */
export class SourceRows {
  /** Whether a row may have changed. */
  hasChanged = false;
  /** By row, from `top`; ~number where the row has changed since, 0 where it names nobody. */
  private numbers: Int32Array;
  private count: number;

  constructor(
    private first: number,
    bottom: number
  ) {
    this.count = Math.max(0, bottom - first + 1);
    this.numbers = new Int32Array(this.count).fill(~0);
  }

  get top(): number {
    return this.first;
  }

  get bottom(): number {
    return this.first + this.count - 1;
  }

  /** Notes whom a row names, now that it was read. */
  set(row: number, number: number): void {
    this.numbers[row - this.first] = number;
  }

  /** Whether a row may hold something else than when it was read. */
  isChanged(row: number): boolean {
    return (this.numbers[row - this.first] ?? 0) < 0;
  }

  /** Whom a row named when it was read; 0 for nobody. */
  of(row: number): number {
    const number = this.numbers[row - this.first] ?? 0;
    return number < 0 ? ~number : number;
  }

  /** Rows that may hold something else than when they were read. */
  change({ top, bottom }: Rows): void {
    const from = Math.max(0, top - this.first);
    const to = Math.min(this.count - 1, bottom - this.first);
    if (from <= to) this.hasChanged = true;
    for (let i = from; i <= to; i++) {
      const number = this.numbers[i] as number;
      if (number >= 0) this.numbers[i] = ~number;
    }
  }

  /** Rows came in at `top`; those from there on have moved down. */
  insert({ top, bottom }: Rows): void {
    const rows = bottom - top + 1;
    if (top <= this.first) this.first += rows;
    else if (top <= this.bottom) this.replace(top - this.first, 0, rows);
  }

  /** Rows are gone; those below have moved up. Gives whom they named. */
  delete({ top, bottom }: Rows): Set<number> {
    const gone = new Set<number>();
    const from = Math.max(top, this.first);
    const to = Math.min(bottom, this.bottom);
    for (let row = from; row <= to; row++) gone.add(this.of(row));
    if (from <= to) this.replace(from - this.first, to - from + 1, 0);
    if (top < this.first) this.first -= Math.min(bottom + 1, this.first) - top;
    return gone;
  }

  /** The source ends in another row now. Gives whom the rows that are gone named. */
  endAt(bottom: number): Set<number> {
    if (bottom < this.bottom) return this.delete({ top: bottom + 1, bottom: this.bottom });
    if (bottom > this.bottom) this.replace(this.count, 0, bottom - this.bottom);
    return new Set();
  }

  /** The rows that have changed, in as few blocks as they make. */
  get changed(): Rows[] {
    return this.blocks((number) => number < 0);
  }

  /** The rows that name some of the partners, in blocks; rows of others stand between where that makes fewer of them. */
  naming(wanted: (number: number) => boolean): Rows[] {
    return this.blocks((number) => wanted(number < 0 ? ~number : number));
  }

  private blocks(wanted: (number: number) => boolean): Rows[] {
    const blocks: { top: number; bottom: number }[] = [];
    for (let i = 0; i < this.count; i++) {
      if (!wanted(this.numbers[i] as number)) continue;
      const row = this.first + i;
      const last = blocks.at(-1);
      if (last && row - last.bottom <= GAP) last.bottom = row;
      else blocks.push({ top: row, bottom: row });
    }
    return blocks;
  }

  /** Takes rows out at a place, and puts unread ones in. */
  private replace(at: number, out: number, rows: number): void {
    const numbers = new Int32Array(this.count - out + rows).fill(~0, at, at + rows);
    numbers.set(this.numbers.subarray(0, at));
    numbers.set(this.numbers.subarray(at + out, this.count), at + rows);
    this.numbers = numbers;
    this.count = numbers.length;
    if (rows > 0) this.hasChanged = true;
  }
}
