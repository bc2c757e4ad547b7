import { plainValue } from "../cells";
import { Fault } from "../fault";
import { fold } from "../text";

/** More than the cells of a sheet's column: a pair of numbers below it makes one number. */
const MANY = 1 << 26;

/** Numbers what rows are about: cells that compare as the same, row by row, get the same number. */
export class Items {
  private readonly byText = new Map<string, number>();
  private readonly byCell = new Map<unknown, number | Fault>();
  private readonly pairs = new Map<number, number>();

  /** The number of these cells together, or the fault of one that holds an error. */
  numberOf(cells: readonly unknown[]): number | Fault {
    let number = 0;
    for (const cell of cells) {
      const next = this.cell(cell);
      if (typeof next !== "number") return next;
      number = this.pair(number, next);
    }
    return number;
  }

  private cell(cell: unknown): number | Fault {
    let number = this.byCell.get(cell);
    if (number === undefined) {
      const value = plainValue(cell);
      number =
        value instanceof Fault ? value : this.text(value === null ? "" : fold(String(value)));
      // Data types are a new object each time: nothing to remember.
      if (typeof cell !== "object") this.byCell.set(cell, number);
    }
    return number;
  }

  private text(text: string): number {
    let number = this.byText.get(text);
    if (number === undefined) this.byText.set(text, (number = this.byText.size + 1));
    return number;
  }

  private pair(one: number, other: number): number {
    const pair = one * MANY + other;
    let number = this.pairs.get(pair);
    if (number === undefined) this.pairs.set(pair, (number = this.pairs.size + 1));
    return number;
  }
}
