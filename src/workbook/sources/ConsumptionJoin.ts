import {
  type ConsumptionSum,
  Fault,
  leavingNextMonth,
  LedgerReader,
  twelveMonthsTo,
} from "../../rules";
import type { LedgerField } from "../../rules/workbookFields";
import type { ColumnPiece } from "../list/readColumns";
import { JoinedRows, type KeyField } from "./JoinedRows";

/** Each partner's consumption from a ledger. All rows of the list are asked for before the ledger is read. */
export class ConsumptionJoin {
  readonly rows: JoinedRows;
  private readonly reader: LedgerReader;
  /** By partner, from 1. */
  private readonly year: (ConsumptionSum | undefined)[] = [];
  private readonly leavingSums: (ConsumptionSum | undefined)[] = [];

  constructor(
    rows: number,
    joinBy: Readonly<Record<KeyField, boolean>>,
    private readonly asOf: number,
    rowsAbove: number
  ) {
    this.rows = new JoinedRows(rows, joinBy);
    this.reader = new LedgerReader(rowsAbove);
  }

  /** Rows of these partners that did not count, and why. */
  get uncounted(): LedgerReader["uncounted"] {
    return this.reader.uncounted;
  }

  ask(row: number, piece: ColumnPiece<KeyField>, at: number): void {
    this.rows.add(row, piece, at, (partner) => {
      const sum = (span: ReturnType<typeof twelveMonthsTo>): ConsumptionSum | undefined => {
        const asked = this.reader.ask(partner, span);
        return asked === null || asked instanceof Fault ? undefined : asked;
      };
      this.year[partner] = sum(twelveMonthsTo(this.asOf));
      this.leavingSums[partner] = sum(leavingNextMonth(this.asOf));
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
    const result = this.year[partner]?.result;
    return typeof result === "number" ? Math.max(0, result) : (result ?? "");
  }

  /** US$ that leave the 12 months in the next month. */
  leaving(row: number): number | undefined {
    const partner = this.rows.of(row);
    const result = partner instanceof Fault ? undefined : this.leavingSums[partner]?.result;
    return typeof result === "number" ? result : undefined;
  }
}
