import { plainValue } from "./cells";
import { Fault } from "./fault";
import { PartnerKeys } from "./partnerKeys";
import { addMonths } from "./serialDate";
import { fold } from "./text";

type Block = readonly (readonly unknown[])[];

/** A ledger's columns as 2-D blocks of one shape, as Excel sends ranges. */
export interface Ledger {
  readonly partners: Block;
  /** Excel serial dates. */
  readonly dates: Block;
  /** US$; negative amounts are credits. */
  readonly amounts: Block;
  /** How the partner is associated with the customer; left out: every row counts. */
  readonly associations?: Block | null;
  /** Left out: all amounts are US$. */
  readonly currencies?: Block | null;
}

/** The days after `after` up to and with `upTo`, as whole serial dates. */
export interface Span {
  readonly after: number;
  readonly upTo: number;
}

/** The 12 months that end with a day: after EDATE(asOf, -12), not after asOf. */
export function twelveMonthsTo(asOf: number): Span {
  const day = Math.floor(asOf);
  return { after: addMonths(day, -12), upTo: day };
}

/** The days that count today and will have left the 12 months a month later. */
export function leavingNextMonth(asOf: number): Span {
  return { after: addMonths(asOf, -12), upTo: addMonths(addMonths(asOf, 1), -12) };
}

/** The associations that count: Digital or Transacting Partner of Record. */
const OF_RECORD: ReadonlySet<string> = new Set([
  "dpor",
  "tpor",
  "digital partner of record",
  "transacting partner of record",
]);

const US_DOLLAR: ReadonlySet<string> = new Set([
  "usd",
  "us$",
  "$",
  "us dollar",
  "us dollars",
  "us-dollar",
]);

/** One partner's consumption in a span of days, while the ledger is being read. */
export class ConsumptionSum {
  private fault: Fault | undefined;
  private sum = 0;
  /** What adding lost, so that a million amounts give the same sum as on paper (Neumaier). */
  private lost = 0;

  constructor(private readonly span: Span) {}

  /** US$, or the fault of the first row that cannot be read. */
  get result(): number | Fault {
    return this.fault ?? this.sum + this.lost;
  }

  addRow(date: unknown, amount: unknown, row: number): void {
    const day = typeof date === "number" ? date : numberIn(date, "ledgerDate", row);
    if (typeof day !== "number") {
      this.fault ??= day;
      return;
    }
    const whole = Math.floor(day);
    if (whole <= this.span.after || whole > this.span.upTo) return;
    const more = typeof amount === "number" ? amount : numberIn(amount, "ledgerAmount", row);
    if (typeof more === "number") this.add(more);
    else this.fault ??= more;
  }

  private add(amount: number): void {
    const sum = this.sum + amount;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(amount) ? this.sum - sum + amount : amount - sum + this.sum;
    this.sum = sum;
  }
}

/**
 * Sums a ledger for the partners that ask, in one pass however many ask. The ledger may come in several pieces:
 * ask for everything first, then read the pieces in order.
 */
export class LedgerReader {
  /** Rows of asked partners that did not count, and why. */
  readonly uncounted = { association: 0, currency: 0 };
  private readonly keys = new PartnerKeys<ConsumptionSum[]>();
  private readonly associated = new Map<unknown, boolean>();
  private readonly inDollars = new Map<unknown, boolean>();
  private row: number;

  /** Faults name rows as the user sees them: those above the first piece count too. */
  constructor(rowsAbove = 0) {
    this.row = rowsAbove;
  }

  /** The sum for a partner; null for a blank one, the fault of one that is an error. */
  ask(partner: unknown, span: Span): ConsumptionSum | Fault | null {
    const sums = this.keys.ask(partner, () => []);
    if (sums === null || sums instanceof Fault) return sums;
    const sum = new ConsumptionSum(span);
    sums.push(sum);
    return sum;
  }

  read(ledger: Ledger): void {
    for (let r = 0; r < ledger.partners.length; r++) {
      const partners = ledger.partners[r] as readonly unknown[];
      const dates = ledger.dates[r] as readonly unknown[];
      const amounts = ledger.amounts[r] as readonly unknown[];
      const associations = ledger.associations?.[r];
      const currencies = ledger.currencies?.[r];
      for (let c = 0; c < partners.length; c++) {
        this.row++;
        const sums = this.keys.find(partners[c]);
        if (sums === undefined) continue;
        if (associations && !remembered(associations[c], OF_RECORD, this.associated))
          this.uncounted.association++;
        else if (currencies && !remembered(currencies[c], US_DOLLAR, this.inDollars))
          this.uncounted.currency++;
        else for (const sum of sums) sum.addRow(dates[c], amounts[c], this.row);
      }
    }
  }
}

/**
 * For each partner asked: the sum of its amounts of the 12 months up to asOf. `asOf` is one day for all, or one for
 * each partner. A blank partner gives "".
 */
export function consumption12Months(
  partners: readonly unknown[],
  asOf: readonly unknown[],
  ledger: Ledger
): (number | "" | Fault)[] {
  const reader = new LedgerReader();
  // Whoever asks for the same partner and day again gets the same sum.
  const sums = new Map<string, ConsumptionSum | Fault | null>();
  const asked = partners.map((partner, i) => {
    const day = dayOf(asOf[asOf.length === 1 ? 0 : i]);
    if (day instanceof Fault) return day;
    const key = `${day} ${typeof partner} ${String(partner)}`;
    const known = typeof partner === "object" ? undefined : sums.get(key);
    if (known !== undefined) return known;
    const sum = reader.ask(partner, twelveMonthsTo(day));
    sums.set(key, sum);
    return sum;
  });
  reader.read(ledger);
  return asked.map((sum) => (sum === null ? "" : sum instanceof Fault ? sum : sum.result));
}

function dayOf(asOf: unknown): number | Fault {
  const day = plainValue(asOf);
  if (day instanceof Fault) return day;
  if (typeof day === "number" && day >= 1) return Math.floor(day);
  return new Fault("asOfNoDate", "#VALUE!", { value: String(day ?? "") });
}

/** A date or amount of a row that counts; a blank is 0, which is in no window and adds nothing. */
function numberIn(cell: unknown, code: "ledgerDate" | "ledgerAmount", row: number): number | Fault {
  const value = plainValue(cell);
  if (value === null) return 0;
  if (typeof value === "number" || value instanceof Fault) return value;
  return new Fault(code, "#VALUE!", { row, value: String(value) });
}

/** Whether a cell is one of the words; each spelling is compared only once. */
function remembered(
  cell: unknown,
  words: ReadonlySet<string>,
  known: Map<unknown, boolean>
): boolean {
  let counts = known.get(cell);
  if (counts === undefined) {
    const value = plainValue(cell);
    counts = typeof value === "string" && words.has(fold(value));
    known.set(cell, counts);
  }
  return counts;
}
