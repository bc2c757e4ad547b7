import { PartnerConsumption } from "../../rules";
import { readRowBlocks, type ColumnPiece, type Rows } from "../list/readColumns";
import type { Question } from "../setup/questions";
import { ConsumptionJoin, UNREAD, type LedgerJoin, type LedgerReading } from "./ConsumptionJoin";
import { holdsFormulas } from "./holdsFormulas";
import type { JoinedRows } from "./JoinedRows";
import type { LedgerColumn } from "./ledgerColumns";
import { NamedPartners } from "./NamedPartners";
import { readLedger, type OnRows } from "./readSource";
import { SourceRows } from "./SourceRows";

/** What somebody did to a sheet. */
export type SourceChange =
  | { readonly kind: "edited" | "inserted" | "deleted"; readonly rows: Rows }
  /** Cells have moved so that rows are no longer what they were. */
  | { readonly kind: "mixed" };

/** How a ledger is read for a list. */
export type LedgerUse = Pick<LedgerJoin, "source" | "associations" | "asOf" | "answers">;

/** What was summed for one partner of a list. */
interface Summed {
  readonly consumption: PartnerConsumption;
  /** How many of the partners that the ledger names it is the sum of. */
  readonly named: number;
}

/** What was summed for the partners of a list. */
export interface KeptSums {
  of(partner: number): PartnerConsumption;
  /** The last day of their rows; 0: none has a day. */
  readonly lastDay: number;
}

/** Thrown while rows are read where they have moved meanwhile. */
export class MovedMeanwhile extends Error {}

/** The reading of a part of the ledger shows that it is no longer what was kept of it. */
class NotAsKept extends Error {}

/** More changed rows than this share of the ledger, and all of it is read. */
const MANY = 0.25;

/**
 * The sums of a ledger that was read once. A change of its rows makes only those partners stale that these rows named
 * or name; of these alone the rows are read again, by the same reader.
 */
export class KeptLedger {
  readonly named = new NamedPartners();
  /** What must be asked before there are sums. */
  questions: readonly Question[] = [];
  /** Whether it may change with any cell of the workbook. */
  holdsFormulas = false;
  private rows: SourceRows | undefined;
  private reading: LedgerReading = UNREAD;
  /** Whether dates or amounts are text: only all of the column tells how they read. */
  private holdsTexts = false;
  /** By the number of the partner that the ledger names. */
  private sums: (Summed | undefined)[] = [];
  /** What happens while rows are read. */
  private meanwhile: SourceChange[] | undefined;

  /** Takes note of a change. */
  note(change: SourceChange): void {
    if (this.meanwhile) this.meanwhile.push(change);
    else this.apply(change);
  }

  /** What was summed for the partners of a list; undefined where rows must be read first. */
  sumsOf({ source }: Pick<LedgerUse, "source">, partners: JoinedRows): KeptSums | undefined {
    const { rows } = this;
    const current =
      rows && !rows.hasChanged && rows.top === source.top && rows.bottom === source.bottom;
    if (!current) return undefined;
    const byPartner = this.byPartner(partners);
    if (this.missing(byPartner).size > 0) return undefined;
    const sumOf = (partner: number): PartnerConsumption | undefined =>
      this.sums[byPartner.get(partner)?.[0] ?? 0]?.consumption;
    const lastDay = [...byPartner.keys()].reduce(
      (last, partner) => Math.max(last, sumOf(partner)?.lastDay ?? 0),
      0
    );
    return { of: (partner) => sumOf(partner) ?? new PartnerConsumption(partner), lastDay };
  }

  /** Reads what is missing or stale of the partners of a list. */
  async update(use: LedgerUse, partners: JoinedRows, read: OnRows): Promise<void> {
    this.meanwhile = [];
    const goOn: OnRows = async (rows, all) => {
      if (this.meanwhile?.some(({ kind }) => kind !== "edited")) throw new MovedMeanwhile();
      await read(rows, all);
    };
    try {
      if (!(await this.readParts(use, partners, goOn))) await this.readAll(use, partners, goOn);
    } finally {
      const { meanwhile } = this;
      this.meanwhile = undefined;
      meanwhile.forEach((change) => this.apply(change));
    }
  }

  /**
   * Reads the rows of one partner of a list again and tells what becomes of each; undefined where the ledger is no
   * longer what was read of it.
   */
  async trace(
    use: LedgerUse,
    partners: JoinedRows,
    partner: number,
    trace: NonNullable<LedgerJoin["trace"]>
  ): Promise<PartnerConsumption | undefined> {
    const { rows } = this;
    if (!rows || !this.sumsOf(use, partners)) return undefined;
    const only = (one: number): boolean => one === partner;
    const note = (row: number, named: number): void => {
      if (rows.of(row) !== named) throw new NotAsKept();
    };
    const blocks = rows.naming((named) => only(partners.partnerNamed(named)));
    const join = new ConsumptionJoin({ ...use, rows: partners, only, note, trace }, this.reading);
    try {
      for await (const piece of readRowBlocks(use.source, blocks)) join.read(piece);
    } catch (error) {
      if (error instanceof NotAsKept) return undefined;
      throw error;
    }
    return join.asked[partner];
  }

  private async readAll(use: LedgerUse, partners: JoinedRows, read: OnRows): Promise<void> {
    this.forget();
    this.holdsFormulas = await holdsFormulas(use.source);
    const rows = new SourceRows(use.source.top, use.source.bottom);
    const note = (row: number, named: number): void => rows.set(row, named);
    const join = await readLedger({ ...use, rows: partners, note }, read);
    rows.hasChanged = false;
    this.rows = rows;
    this.reading = join.reading;
    this.holdsTexts = join.holdsTexts;
    this.questions = join.questions;
    this.take(join, this.byPartner(partners), () => true);
  }

  /** False where that is not enough, and all of the ledger must be read. */
  private async readParts(use: LedgerUse, partners: JoinedRows, read: OnRows): Promise<boolean> {
    const { source } = use;
    const { rows } = this;
    if (rows?.top !== source.top || this.questions.length > 0) return false;
    rows.endAt(source.bottom).forEach((named) => this.drop(named));
    try {
      return (
        (await this.readChanged(use, rows, partners, read)) &&
        (await this.readMissing(use, rows, partners, read))
      );
    } catch (error) {
      if (error instanceof NotAsKept) return false;
      throw error;
    }
  }

  /** Looks whom the rows name that have changed. */
  private async readChanged(
    { source }: LedgerUse,
    rows: SourceRows,
    partners: JoinedRows,
    read: OnRows
  ): Promise<boolean> {
    if (!rows.hasChanged) return true;
    const blocks = rows.changed;
    if (this.holdsTexts || rowsIn(blocks) > MANY * (rows.bottom - rows.top + 1)) return false;
    const { partnerId, partner } = source.columns;
    const keys = { ...source, columns: { partnerId, partner } };
    await this.eachPiece(keys as typeof source, blocks, read, (piece) => {
      partners.column(piece, (row, named) => {
        if (rows.isChanged(row)) {
          this.drop(rows.of(row));
          this.drop(named);
          rows.set(row, named);
        } else if (rows.of(row) !== named) throw new NotAsKept();
      });
    });
    rows.hasChanged = false;
    return true;
  }

  private async readMissing(
    use: LedgerUse,
    rows: SourceRows,
    partners: JoinedRows,
    read: OnRows
  ): Promise<boolean> {
    const byPartner = this.byPartner(partners);
    const missing = this.missing(byPartner);
    const only = (partner: number): boolean => missing.has(partner);
    const note = (row: number, named: number): void => {
      // Somebody moved rows, and Excel did not say so.
      if (rows.of(row) !== named) throw new NotAsKept();
    };
    const blocks = rows.naming((named) => only(partners.partnerNamed(named)));
    const join = new ConsumptionJoin({ ...use, rows: partners, only, note }, this.reading);
    await this.eachPiece(use.source, blocks, read, (piece) => join.read(piece));
    if (join.questions.length > 0 || (!this.holdsTexts && join.otherReading)) return false;
    this.holdsTexts ||= join.holdsTexts;
    this.take(join, byPartner, only);
    return true;
  }

  private async eachPiece(
    source: LedgerUse["source"],
    blocks: readonly Rows[],
    read: OnRows,
    work: (piece: ColumnPiece<LedgerColumn>) => void
  ): Promise<void> {
    const all = rowsIn(blocks);
    let done = 0;
    for await (const piece of readRowBlocks(source, blocks)) {
      work(piece);
      await read((done += piece.rows), all);
    }
  }

  private take(
    { asked }: ConsumptionJoin,
    byPartner: ReadonlyMap<number, readonly number[]>,
    of: (partner: number) => boolean
  ): void {
    for (const [partner, numbers] of byPartner) {
      const consumption = asked[partner];
      if (!consumption || !of(partner)) continue;
      const summed = { consumption, named: numbers.length };
      for (const number of numbers) this.sums[number] = summed;
    }
  }

  /** For each partner of a list under which numbers the ledger names it. */
  private byPartner(partners: JoinedRows): Map<number, number[]> {
    const byPartner = new Map<number, number[]>();
    for (let number = 1; number <= this.named.last; number++) {
      const partner = partners.partnerNamed(number);
      if (partner === 0) continue;
      const numbers = byPartner.get(partner);
      if (numbers) numbers.push(number);
      else byPartner.set(partner, [number]);
    }
    return byPartner;
  }

  /** The partners of a list that have no sum, or one of other rows. */
  private missing(byPartner: ReadonlyMap<number, readonly number[]>): Set<number> {
    const missing = new Set<number>();
    for (const [partner, numbers] of byPartner) {
      const summed = this.sums[numbers[0] ?? 0];
      const whole = summed?.named === numbers.length;
      if (!whole || numbers.some((number) => this.sums[number] !== summed)) missing.add(partner);
    }
    return missing;
  }

  private apply(change: SourceChange): void {
    const { rows } = this;
    if (!rows) return;
    // With one row another reading of the column's texts may fit.
    if (change.kind === "mixed" || this.holdsTexts) this.forget();
    else if (change.kind === "edited") rows.change(change.rows);
    else {
      if (change.kind === "inserted") rows.insert(change.rows);
      else rows.delete(change.rows).forEach((named) => this.drop(named));
      // Faults name the rows as they were counted before.
      this.sums.forEach((summed, named) => {
        if (summed?.consumption.sums.isSpoilt) this.drop(named);
      });
    }
  }

  /** The sum that rows of this partner are part of no longer holds. */
  private drop(named: number): void {
    this.sums[named] = undefined;
  }

  private forget(): void {
    this.rows = undefined;
    this.sums = [];
    this.questions = [];
    this.holdsTexts = false;
  }
}

function rowsIn(blocks: readonly Rows[]): number {
  return blocks.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
}
