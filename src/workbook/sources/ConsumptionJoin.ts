import {
  endsLongBefore,
  Fault,
  lastOfMonth,
  leavingNextMonth,
  LedgerReader,
  twelveMonthsTo,
  type Ledger,
  type LedgerOutcome,
  type PartnerConsumption,
  type Span,
} from "../../rules";
import type { DateOrder, DecimalSign, TextAmounts } from "../../rules/columnTexts";
import type { Block, ColumnPiece } from "../list/readColumns";
import { columnSubject, type Question } from "../setup/questions";
import type { Answers } from "../setup/setup";
import type { Source } from "./findSource";
import type { JoinedRows } from "./JoinedRows";
import { itemsIn, type LedgerColumn } from "./ledgerColumns";
import {
  amountColumn,
  dateColumn,
  UNREAD_COLUMN,
  type Reading,
  type TextColumn,
} from "./TextColumn";

/** How the texts of a ledger are read. */
export interface LedgerReading {
  readonly dates: Reading<DateOrder>;
  readonly amounts: Reading<DecimalSign>;
}

/** Of a ledger that is read for the first time: what its texts are is to be found. */
export const UNREAD: LedgerReading = {
  dates: UNREAD_COLUMN,
  amounts: UNREAD_COLUMN,
};

/** A ledger that ends long before the last of the 12 months. Excel serial dates. */
export interface LedgerEnd {
  /** Of the last row of these partners. */
  readonly lastDay: number;
  /** The last day of its month: what the ledger can tell of. */
  readonly lastOfMonth: number;
}

/** What consumption is read from, and for whom. */
export interface LedgerJoin {
  readonly source: Source<LedgerColumn>;
  /** Of the list, all of them. */
  readonly rows: JoinedRows;
  /** The associations that count by the rules; null: every row counts. */
  readonly associations: readonly string[] | null;
  readonly asOf: number;
  readonly answers: Answers;
  /** Whose rows are read; left out, those of all partners of the list. */
  readonly only?: (partner: number) => boolean;
  /** Is told whom each row of the ledger names. */
  readonly note?: (row: number, named: number) => void;
  /** Is told what becomes of each row that is read. */
  readonly trace?: (row: TracedLedgerRow) => void;
}

/** A row of a ledger, and what became of it. */
export interface TracedLedgerRow {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly outcome: LedgerOutcome;
  /** As they are read: a serial date and US$ where they can be. */
  readonly date: unknown;
  readonly amount: unknown;
  readonly association: unknown;
  readonly currency: unknown;
  /** What the row is about: subscription, service. */
  readonly items: readonly unknown[];
}

/** US$ in the 12 months, in the place of a cell. Credits beyond what was consumed leave nothing demonstrated. */
export function consumptionCell({ sums }: PartnerConsumption, year: Span): number | Fault {
  const result = sums.within(year);
  return typeof result === "number" ? Math.max(0, result) : result;
}

/** Where a ledger ends whose last row is of a day; undefined where that is not long before the as-of day. */
export function ledgerEnd(lastDay: number, asOf: number): LedgerEnd | undefined {
  return lastDay > 0 && endsLongBefore(lastDay, asOf)
    ? { lastDay, lastOfMonth: lastOfMonth(lastDay) }
    : undefined;
}

/** Each partner's consumption from a ledger. */
export class ConsumptionJoin {
  private readonly rows: JoinedRows;
  private readonly reader: LedgerReader;
  private readonly year: Span;
  private readonly nextMonth: Span;
  private readonly dates: TextColumn<DateOrder>;
  private readonly amounts: TextColumn<DecimalSign, TextAmounts>;
  /** By partner, from 1. */
  readonly asked: readonly (PartnerConsumption | undefined)[];

  constructor(
    private readonly join: LedgerJoin,
    readonly reading: LedgerReading
  ) {
    const { source, rows, asOf, answers } = join;
    this.rows = rows;
    this.year = twelveMonthsTo(asOf);
    this.nextMonth = leavingNextMonth(asOf);
    this.reader = new LedgerReader(this.year, answers.association, join.associations ?? undefined);
    const { only } = join;
    this.asked = rows.askEach((partner) =>
      only && !only(partner) ? null : this.reader.ask(partner)
    );
    const [month, amount] = [source.headerOf("month"), source.headerOf("amount")];
    const subject = (header: string): string => columnSubject("ledger", header);
    this.dates = dateColumn(month, answers.dateOrder[subject(month)], reading.dates);
    this.amounts = amountColumn(amount, answers.decimalSign[subject(amount)], reading.amounts);
  }

  /** Rows of these partners that did not count, and why. */
  get uncounted(): LedgerReader["uncounted"] {
    return this.reader.uncounted;
  }

  /** Where the ledger ends, if that is long before the as-of day. */
  get end(): LedgerEnd | undefined {
    return ledgerEnd(this.reader.lastDay, this.join.asOf);
  }

  /** How the ledger is to be read, now that all of it is known; undefined: as it was. */
  get otherReading(): LedgerReading | undefined {
    const { dates, amounts } = this.reading;
    const same = this.dates.readsAs(dates) && this.amounts.readsAs(amounts);
    return same ? undefined : { dates: this.dates.next, amounts: this.amounts.next };
  }

  /** Whether what is not read as it stands was among the rows: dates or amounts as text. */
  get holdsTexts(): boolean {
    return this.dates.holdsTexts || this.amounts.holdsTexts;
  }

  /** What must be asked about the ledger. */
  get questions(): Question[] {
    const { source } = this.join;
    const { sheet } = source;
    const questions: Question[] = [];
    const ask = <R extends "month" | "amount">(field: R): { subject: string; header: string } => {
      const header = source.headerOf(field);
      return { subject: columnSubject("ledger", header), header };
    };
    const date = this.dates.question;
    if (date) questions.push({ kind: "dateOrder", sheet, ...ask("month"), example: date });
    const amount = this.amounts.question;
    if (amount) questions.push({ kind: "decimalSign", sheet, ...ask("amount"), example: amount });
    for (const { word: subject, rows, amount: sum } of this.reader.openAssociations.values())
      questions.push({ kind: "association", subject, rows, amount: sum });
    return questions;
  }

  read(piece: ColumnPiece<LedgerColumn>): void {
    const { month = [], amount = [], association, currency } = piece.blocks;
    const { note, trace, associations } = this.join;
    const ledger: Ledger = {
      partners: this.rows.column(piece, note),
      dates: this.dates.read(month, piece.top),
      amounts: this.amounts.read(amount, piece.top),
      associations: (associations && association) ?? null,
      currencies: this.currencies(amount, currency),
      items: itemsIn(piece),
    };
    this.reader.read(
      ledger,
      piece.top,
      trace &&
        ((_, row, outcome) =>
          trace({
            row: piece.top + row,
            outcome,
            date: ledger.dates[row]?.[0],
            amount: ledger.amounts[row]?.[0],
            association: association?.[row]?.[0],
            currency: ledger.currencies?.[row]?.[0],
            items: ledger.items?.[row] ?? [],
          }))
    );
  }

  /** An amount may name its currency itself: "€ 1.234,50". */
  private currencies(amount: Block, currency: Block | undefined): Block | null {
    const { texts } = this.amounts;
    const named = amount.map(([cell]) => texts.currencyIn(cell));
    if (named.every((each) => each === null)) return currency ?? null;
    return named.map((each, row) => [each ?? (currency ? currency[row]?.[0] : "USD")]);
  }

  /** In the place of a cell of the list. */
  cell(row: number): unknown {
    const partner = this.rows.of(row);
    if (partner instanceof Fault) return partner;
    const consumption = this.asked[partner];
    return consumption ? consumptionCell(consumption, this.year) : "";
  }

  /** US$ that leave the 12 months in the next month. */
  leaving(row: number): number | undefined {
    const result = this.of(row)?.sums.within(this.nextMonth);
    return typeof result === "number" ? result : undefined;
  }

  /** What of the partner of a row did not count. */
  leftOut(row: number): Pick<PartnerConsumption, "repeats" | "currencies"> | undefined {
    return this.of(row);
  }

  private of(row: number): PartnerConsumption | undefined {
    const partner = this.rows.of(row);
    return partner instanceof Fault ? undefined : this.asked[partner];
  }
}
