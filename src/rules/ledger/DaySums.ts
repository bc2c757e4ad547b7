import { Fault } from "../fault";

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
  private readonly days = new Map<number, number>();
  // One place a day, in the order in which they were met.
  private readonly sums: number[] = [];
  private readonly losses: number[] = [];
  private readonly spoilt = new Map<number, Spoilt>();
  private undated: Spoilt | undefined;

  add(day: number, amount: number): void {
    const place = this.days.get(day);
    if (place === undefined) {
      this.days.set(day, this.sums.length);
      this.sums.push(amount);
      this.losses.push(0);
      return;
    }
    const before = this.sums[place] as number;
    const after = before + amount;
    this.sums[place] = after;
    (this.losses[place] as number) += lost(before, amount, after);
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
    let total = 0;
    let loss = 0;
    const add = (place: number): void => {
      const sum = this.sums[place] as number;
      const before = total;
      total = before + sum;
      loss += lost(before, sum, total) + (this.losses[place] as number);
    };
    // The days that there are or those of the span, whichever are fewer.
    if (this.days.size <= upTo - after) {
      for (const [day, place] of this.days) if (day > after && day <= upTo) add(place);
    } else {
      for (let day = after + 1; day <= upTo; day++) {
        const place = this.days.get(day);
        if (place !== undefined) add(place);
      }
    }
    return Number.isFinite(total + loss)
      ? toMillionths(total + loss)
      : new Fault("ledgerTooLarge", "#VALUE!");
  }

  private firstSpoilt(after: number, upTo: number): Spoilt | undefined {
    let first = this.undated;
    for (const [day, each] of this.spoilt)
      if (day > after && day <= upTo && !(first && first.row < each.row)) first = each;
    return first;
  }
}

/** What adding an amount to a sum lost, so that a million amounts give the same as on paper (Neumaier). */
function lost(before: number, amount: number, after: number): number {
  return Math.abs(before) >= Math.abs(amount) ? before - after + amount : amount - after + before;
}

function toMillionths(amount: number): number {
  // Adding 0 makes 0 of −0.
  return Math.abs(amount) < HAS_MILLIONTHS ? Math.round(amount * 1e6) / 1e6 + 0 : amount;
}
