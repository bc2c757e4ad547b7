import { Fault } from "../fault";
import type { DayTable } from "./DayTable";

/** The days after `after` up to and with `upTo`, as whole serial dates. */
export interface Span {
  readonly after: number;
  readonly upTo: number;
}

/** A row that cannot be read. */
interface Spoilt {
  readonly row: number;
  readonly fault: Fault;
}

/** Beyond this, a number has no millionths. */
const HAS_MILLIONTHS = 9e9;

/** One partner's amounts by day, so that any number of spans is summed without reading a ledger again. */
export class DaySums {
  private readonly spoilt = new Map<number, Spoilt>();
  private undated: Spoilt | undefined;

  /** `partner`: its number in the table that holds the amounts of all partners. */
  constructor(
    private readonly table: DayTable,
    private readonly partner: number
  ) {}

  add(day: number, amount: number): void {
    this.table.add(this.partner, day, amount);
  }

  /** Notes that a row of this day cannot be read; the first such row is the one that is told. */
  spoil(day: number, row: number, fault: Fault): void {
    if (!this.spoilt.has(day)) this.spoilt.set(day, { row, fault });
  }

  /** Notes that the day of a row cannot be read: it may belong to any span. */
  spoilAll(row: number, fault: Fault): void {
    this.undated ??= { row, fault };
  }

  /** Whether a row cannot be read: its fault names the row. */
  get isSpoilt(): boolean {
    return this.undated !== undefined || this.spoilt.size > 0;
  }

  /** US$ of the days in a span, to a millionth; the fault of the first row there that cannot be read. */
  within({ after, upTo }: Span): number | Fault {
    const spoilt = this.firstSpoilt(after, upTo);
    if (spoilt) return spoilt.fault;
    const total = this.table.sum(this.partner, after, upTo);
    return Number.isFinite(total) ? toMillionths(total) : new Fault("ledgerTooLarge", "#VALUE!");
  }

  private firstSpoilt(after: number, upTo: number): Spoilt | undefined {
    let first = this.undated;
    for (const [day, each] of this.spoilt)
      if (day > after && day <= upTo && !(first && first.row < each.row)) first = each;
    return first;
  }
}

function toMillionths(amount: number): number {
  // Adding 0 makes 0 of −0.
  return Math.abs(amount) < HAS_MILLIONTHS ? Math.round(amount * 1e6) / 1e6 + 0 : amount;
}
