import { plainValue } from "../cells";
import { Fault } from "../fault";
import { OncePerPair } from "../OncePerPair";
import { PartnerKeys } from "../partnerKeys";
import { addMonths, readDay } from "../serialDate";
import { fold } from "../text";
import { Associations, type Association } from "./associations";
import { Currencies } from "./currencies";
import { DaySums, type Span } from "./DaySums";
import { DayTable } from "./DayTable";
import { Items } from "./Items";
import { Repeats } from "./Repeats";

export type { Span };

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
  /**
   * What a row is about (subscription, service), in as many columns as there are: beside associations it tells which
   * rows are the same consumption. Left out: none are.
   */
  readonly items?: Block | null;
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

/** So many months without a row, and a ledger has ended: exports lag by one or two. */
const MONTHS_WITHOUT_ROWS = 3;

/** Whether a ledger whose last row is of one day ends long before the last of the 12 months. */
export function endsLongBefore(lastDay: number, asOf: number): boolean {
  return lastDay <= addMonths(asOf, -MONTHS_WITHOUT_ROWS);
}

/** Where a ledger has no associations, every row counts. */
const ANY: Association = { kind: 1 };

/** Some rows, and what they come to. */
export interface RowsAndAmount {
  readonly rows: number;
  readonly amount: number;
}

/** What became of a row: it counts, or why not; a fault where it would count and cannot be read. */
export type LedgerOutcome = "counted" | "outside" | "association" | "currency" | "repeat" | Fault;

/** Is told what became of a row of a partner that was asked for, by its place in the blocks. */
export type LedgerTrace = (partner: PartnerConsumption, r: number, outcome: LedgerOutcome) => void;

/** One partner that somebody asks for, and what of it did not count. */
export class PartnerConsumption {
  readonly sums: DaySums;
  /** Rows that repeat consumption for another association. */
  repeats = 0;
  /** The last day of its rows, counting or not, in the 12 months or not; 0: none has a day. */
  lastDay = 0;
  /** Rows in other currencies, by currency as first written. */
  readonly currencies = new Map<string, RowsAndAmount>();

  constructor(
    readonly number: number,
    amounts = new DayTable()
  ) {
    this.sums = new DaySums(amounts, number);
  }
}

/**
 * Sums a ledger for the partners that ask, in one pass however many ask. The ledger may come in several pieces:
 * ask for everything first, then read the pieces in order. Rows of nobody who asks may be left out.
 */
export class LedgerReader {
  /** Rows of asked partners that did not count, and why. */
  readonly uncounted = { association: 0, currency: 0, repeat: 0 };
  /** The last day of asked partners' rows, counting or not, in the 12 months or not; 0: none has a day. */
  lastDay = 0;
  /** Associations of which nobody has said whether they count, as first written, by their folded text. */
  readonly openAssociations = new Map<string, RowsAndAmount & { readonly word: string }>();
  private readonly keys = new PartnerKeys<PartnerConsumption>();
  private readonly associations: Associations;
  private readonly items = new Items();
  private readonly repeats = new Repeats();
  private readonly currencies = new Currencies();
  private readonly amounts = new DayTable();
  private partners = 0;
  private row = 0;

  /** Days outside `span` are not read. */
  constructor(
    private readonly span: Span,
    /** What the user said of other associations, by their folded text: whether rows marked so count. */
    associations: Readonly<Record<string, boolean>> = {},
    /** Those that count, as the rules name them. */
    counting?: readonly string[]
  ) {
    this.associations = new Associations(associations, counting);
  }

  /** The consumption of a partner; null for a blank one, the fault of one that is an error. */
  ask(partner: unknown): PartnerConsumption | Fault | null {
    return this.keys.ask(partner, () => new PartnerConsumption(++this.partners, this.amounts));
  }

  /** Faults name rows as the user sees them, with those above: left out, the piece follows the one before. */
  read(ledger: Ledger, rowsAbove = this.row, trace?: LedgerTrace): void {
    this.row = rowsAbove;
    for (let r = 0; r < ledger.partners.length; r++) {
      const partners = ledger.partners[r] as readonly unknown[];
      for (let c = 0; c < partners.length; c++) {
        this.row++;
        const asked = this.keys.find(partners[c]);
        if (asked === undefined) continue;
        const outcome = this.readRow(asked, ledger, r, c);
        trace?.(asked, r, outcome);
      }
    }
  }

  /** What does not count need not be readable: only rows that would be used can be at fault. */
  private readRow(
    partner: PartnerConsumption,
    ledger: Ledger,
    r: number,
    c: number
  ): LedgerOutcome {
    const { number, sums } = partner;
    const { dates, amounts, associations, currencies } = ledger;
    const date = numberIn(dates[r]?.[c], "ledgerDate", this.row);
    const day = date instanceof Fault ? date : Math.floor(date);
    if (typeof day === "number") {
      if (day > partner.lastDay) partner.lastDay = day;
      if (day > this.lastDay) this.lastDay = day;
      if (day <= this.span.after || day > this.span.upTo) return "outside";
    }
    const association = associations ? this.associations.of(associations[r]?.[c]) : ANY;
    if (!(association instanceof Fault) && association.kind === 0) {
      this.uncounted.association++;
      if (association.openWord !== undefined)
        this.noteAssociation(association.openWord, amounts[r]?.[c]);
      return "association";
    }
    if (currencies && !this.currencies.isDollar(currencies[r]?.[c])) {
      this.uncounted.currency++;
      addRow(partner.currencies, currencyOf(currencies[r]?.[c]), amounts[r]?.[c]);
      return "currency";
    }
    if (day instanceof Fault) {
      const fault = association instanceof Fault ? association : day;
      sums.spoilAll(this.row, fault);
      return fault;
    }
    const amount = numberIn(amounts[r]?.[c], "ledgerAmount", this.row);
    const items = this.itemsOf(ledger, r, c);
    if (association instanceof Fault) return this.spoil(sums, day, association);
    if (amount instanceof Fault) return this.spoil(sums, day, amount);
    if (items instanceof Fault) return this.spoil(sums, day, items);
    if (items !== null && this.repeats.isRepeat(number, day, amount, items, association.kind)) {
      this.uncounted.repeat++;
      partner.repeats++;
      return "repeat";
    }
    sums.add(day, amount);
    return "counted";
  }

  private spoil(sums: DaySums, day: number, fault: Fault): Fault {
    sums.spoil(day, this.row, fault);
    return fault;
  }

  private noteAssociation(word: string, amount: unknown): void {
    const known = this.openAssociations.get(fold(word));
    addRow(this.openAssociations, fold(word), amount, { word: known?.word ?? word });
  }

  /** What a row is about; null where that does not tell repeats. */
  private itemsOf(
    { partners, associations, items }: Ledger,
    r: number,
    c: number
  ): number | null | Fault {
    if (!associations || !items) return null;
    const cells = items[r] as readonly unknown[];
    return this.items.numberOf(partners[r]?.length === 1 ? cells : [cells[c]]);
  }
}

/**
 * For each partner asked: the sum of its amounts of the 12 months up to asOf. `asOf` is one day for all, or one for
 * each partner. A blank partner gives "".
 */
export function consumption12Months(
  partners: readonly unknown[],
  asOf: readonly unknown[],
  ledger: Ledger,
  /** Days to add to all dates to get those of the 1900 date system. */
  dateOffset = 0
): (number | "" | Fault)[] {
  const spans = spansOf(asOf, dateOffset);
  const reader = new LedgerReader(wholeSpan(spans));
  const asked = partners.map((partner) => reader.ask(partner));
  reader.read(ledger);
  const sums = new OncePerPair<PartnerConsumption, Span, number | Fault>();
  return asked.map((partner, i) => {
    const span = spans[spans.length === 1 ? 0 : i] as Span | Fault;
    if (span instanceof Fault) return span;
    if (partner === null) return "";
    return partner instanceof Fault
      ? partner
      : sums.of(partner, span, () => partner.sums.within(span));
  });
}

/** The 12 months for each day; the same ones for the same day. */
function spansOf(days: readonly unknown[], dateOffset: number): (Span | Fault)[] {
  const spans = new Map<number, Span>();
  return days.map((cell) => {
    const day = readDay(cell);
    if (day instanceof Fault) return day;
    let span = spans.get(day);
    if (!span) {
      const { after, upTo } = twelveMonthsTo(day + dateOffset);
      spans.set(day, (span = { after: after - dateOffset, upTo: upTo - dateOffset }));
    }
    return span;
  });
}

function wholeSpan(spans: readonly (Span | Fault)[]): Span {
  let after = Infinity;
  let upTo = -Infinity;
  for (const span of spans) {
    if (span instanceof Fault) continue;
    after = Math.min(after, span.after);
    upTo = Math.max(upTo, span.upTo);
  }
  return { after, upTo };
}

/** One more row of a kind; what is no number adds nothing. */
function addRow<T extends object>(
  rows: Map<string, RowsAndAmount & T>,
  kind: string,
  amount: unknown,
  also?: T
): void {
  const before = rows.get(kind);
  const more = typeof amount === "number" && Number.isFinite(amount) ? amount : 0;
  const sum = { rows: (before?.rows ?? 0) + 1, amount: (before?.amount ?? 0) + more };
  rows.set(kind, { ...(also as T), ...sum });
}

function currencyOf(cell: unknown): string {
  const value = plainValue(cell);
  return value === null || value instanceof Fault ? "" : String(value).trim().toUpperCase();
}

/** A date or amount of a row that counts; a blank is 0, which is in no window and adds nothing. */
function numberIn(cell: unknown, code: "ledgerDate" | "ledgerAmount", row: number): number | Fault {
  const value = typeof cell === "number" ? cell : plainValue(cell);
  if (value === null) return 0;
  if (value instanceof Fault || (typeof value === "number" && Number.isFinite(value))) return value;
  return new Fault(code, "#VALUE!", { row, value: String(value) });
}
