import { plainValue, type Plain } from "../cells";
import type { Fault } from "../fault";
import { dayOfMonth } from "../serialDate";
import { ColumnReading, type Breaker, type Finding } from "./ColumnReading";
import { readDateText, type DateOrder, type DateText } from "./dateTexts";

const ORDERS: readonly DateOrder[] = ["dayFirst", "monthFirst"];

/** Different texts that are remembered: a column repeats its dates. */
const REMEMBERED = 4_096;

/** A column of dates of which some or all are text, read as a whole: one order of day and month fits all of them. */
export class TextDates {
  private readonly reading = new ColumnReading<DateOrder, number>(ORDERS);
  private readonly known = new Map<string, Readonly<Record<DateOrder, number>> | DateText | null>();
  /** Orders in which every text that leaves a choice is the first day of a month. */
  private readonly firsts = new Set<DateOrder>(ORDERS);

  /** The serial date of a cell in an order; a fault or a text that is no date as it is. */
  in(cell: unknown, order: DateOrder | null): Plain | Fault {
    const value = plainValue(cell);
    if (typeof value !== "string") return value;
    const date = this.dateOf(value);
    if (date === null) return value;
    if (typeof date === "number") return date;
    return (order && date[order]) ?? value;
  }

  /** Looks at a cell of the column; `row` as the user counts it. */
  note(cell: unknown, row: number): void {
    if (typeof cell === "number") return;
    const value = plainValue(cell);
    if (typeof value !== "string") return;
    const date = this.dateOf(value);
    if (typeof date === "number") {
      this.reading.note(value, row, { dayFirst: date, monthFirst: date });
      return;
    }
    this.reading.note(value, row, date);
    for (const order of ORDERS) {
      const day = date?.[order];
      if (day !== undefined && dayOfMonth(day) !== 1) this.firsts.delete(order);
    }
  }

  /** A monthly export dates everything on the first of a month: where just one order says so, it is the likely one. */
  get finding(): Finding<DateOrder, number> {
    return this.reading.finding(() =>
      this.firsts.size === 1 ? ([...this.firsts][0] ?? null) : null
    );
  }

  /** The first text that is none at all. */
  get unreadable(): Breaker | null {
    return this.reading.unreadable;
  }

  breakerOf(order: DateOrder): Breaker | null {
    return this.reading.breakerOf(order);
  }

  private dateOf(text: string): DateText | null {
    let date = this.known.get(text);
    if (date === undefined) {
      date = readDateText(text);
      if (this.known.size < REMEMBERED) this.known.set(text, date);
    }
    return date;
  }
}
