import { plainValue, type Plain } from "../cells";
import type { Fault } from "../fault";
import { readAmountText, type DecimalSign } from "./amountTexts";
import { ColumnReading, type Breaker, type Finding } from "./ColumnReading";

const SIGNS: readonly DecimalSign[] = [".", ","];

/** A column of amounts of which some or all are text, read as a whole: one decimal sign fits all of them. */
export class TextAmounts {
  private readonly reading = new ColumnReading<DecimalSign, number>(SIGNS);

  /** The amount of a cell with a decimal sign; a fault or a text that is no amount as it is. */
  in(cell: unknown, sign: DecimalSign | null): Plain | Fault {
    const value = plainValue(cell);
    if (typeof value !== "string") return value;
    const values = readAmountText(value)?.values;
    if (!values) return value;
    if (sign) return values[sign] ?? value;
    return values["."] === values[","] ? (values["."] ?? value) : value;
  }

  /** Another currency than US dollars that a text names. */
  currencyIn(cell: unknown): string | null {
    return typeof cell === "string" ? (readAmountText(cell)?.currency ?? null) : null;
  }

  /** Looks at a cell of the column; `row` as the user counts it. */
  note(cell: unknown, row: number): void {
    if (typeof cell === "number") return;
    const value = plainValue(cell);
    if (typeof value === "string")
      this.reading.note(value, row, readAmountText(value)?.values ?? null);
  }

  get finding(): Finding<DecimalSign, number> {
    return this.reading.finding();
  }

  /** The first text that is none at all. */
  get unreadable(): Breaker | null {
    return this.reading.unreadable;
  }

  breakerOf(sign: DecimalSign): Breaker | null {
    return this.reading.breakerOf(sign);
  }
}
