import {
  Fault,
  leavingNextMonth,
  LedgerReader,
  twelveMonthsTo,
  type DaySums,
  type Span,
} from "../../rules";
import type { LedgerField } from "../../rules/workbookFields";
import type { ColumnPiece } from "../list/readColumns";
import { JoinedRows, type KeyField } from "./JoinedRows";

/** Each partner's consumption from a ledger. All rows of the list are asked for before the ledger is read. */
export class ConsumptionJoin {
  readonly rows: JoinedRows;
  private readonly reader: LedgerReader;
  private readonly year: Span;
  private readonly nextMonth: Span;
  /** By partner, from 1. */
  private readonly sums: (DaySums | undefined)[] = [];

  constructor(
    rows: number,
    joinBy: Readonly<Record<KeyField, boolean>>,
    asOf: number,
    rowsAbove: number
  ) {
    this.rows = new JoinedRows(rows, joinBy);
    this.year = twelveMonthsTo(asOf);
    this.nextMonth = leavingNextMonth(asOf);
    this.reader = new LedgerReader(this.year, rowsAbove);
  }

  /** Rows of these partners that did not count, and why. */
  get uncounted(): LedgerReader["uncounted"] {
    return this.reader.uncounted;
  }

  ask(row: number, piece: ColumnPiece<KeyField>, at: number): void {
    this.rows.add(row, piece, at, (partner) => {
      const sums = this.reader.ask(partner);
      this.sums[partner] = sums === null || sums instanceof Fault ? undefined : sums;
    });
  }

  read(piece: ColumnPiece<LedgerField>): void {
    const { month = [], amount = [], association, currency } = piece.blocks;
    this.reader.read({
      partners: this.rows.column(piece),
      dates: month,
      amounts: amount,
      associations: association ?? null,
      currencies: currency ?? null,
    });
  }

  /** US$ in the 12 months, in the place of a cell. Credits beyond what was consumed leave nothing demonstrated. */
  cell(row: number): unknown {
    const partner = this.rows.of(row);
    if (partner instanceof Fault) return partner;
    const result = this.sums[partner]?.within(this.year);
    return typeof result === "number" ? Math.max(0, result) : (result ?? "");
  }

  /** US$ that leave the 12 months in the next month. */
  leaving(row: number): number | undefined {
    const partner = this.rows.of(row);
    const result =
      partner instanceof Fault ? undefined : this.sums[partner]?.within(this.nextMonth);
    return typeof result === "number" ? result : undefined;
  }
}
