import { Fault, twelveMonthsTo, type PartnerConsumption } from "../../rules";
import { dayOfMonth, lastOfMonth } from "../../rules/serialDate";
import type { LedgerReason } from "../../words/evidence";
import type { JudgedRow } from "../check/checkRow";
import type { TracedLedgerRow } from "../sources/ConsumptionJoin";

/** A month of the twelve, or the part of it that belongs to them. */
export interface MonthSum {
  /** Its first day that belongs to them, an Excel serial date. */
  readonly day: number;
  readonly rows: number;
  readonly counted: number;
  /** US$, to a millionth. */
  readonly amount: number;
}

/** A row of the twelve months. */
export interface LedgerLine extends Omit<TracedLedgerRow, "outcome"> {
  /** Undefined: it counts. */
  readonly reason: LedgerReason | Fault | undefined;
}

/** What a ledger says of a partner. */
export interface LedgerEvidence {
  /** From the first to the last of the twelve, those without rows too. */
  readonly months: readonly MonthSum[];
  /** US$ of the twelve months: what the tier is judged by, but for a sum below 0. */
  readonly total: number;
  /** By day, then as in the ledger; the first of them where there are very many. */
  readonly lines: readonly LedgerLine[];
  /** How many there are. */
  readonly rows: number;
  /** Rows of other months. */
  readonly outside: number;
}

/** More rows are not listed: Excel would take long for them. */
export const MOST_LINES = 100_000;

/** Reads a ledger's rows of a partner; undefined where it has changed since the verdict. */
export async function ledgerEvidence(row: JudgedRow): Promise<LedgerEvidence | undefined> {
  const lines: LedgerLine[] = [];
  const counts = new Map<number, { rows: number; counted: number }>();
  let [rows, outside] = [0, 0];
  const sums = await row.kept?.traceLedger(row, row.piece, ({ outcome, ...traced }) => {
    if (outcome === "outside") {
      outside++;
      return;
    }
    rows++;
    const reason = reasonOf(outcome, traced.amount);
    const month = typeof traced.date === "number" ? firstOfMonth(traced.date) : 0;
    const count = counts.get(month) ?? { rows: 0, counted: 0 };
    count.rows++;
    if (reason === undefined) count.counted++;
    counts.set(month, count);
    if (lines.length < MOST_LINES) lines.push({ ...traced, reason });
  });
  if (!sums) return undefined;
  const total = sums.sums.within(twelveMonthsTo(row.asOf));
  if (total instanceof Fault) return undefined;
  lines.sort((a, b) => Number(a.date) - Number(b.date) || a.row - b.row);
  return { months: monthsOf(sums, row.asOf, counts), total, lines, rows, outside };
}

function monthsOf(
  { sums }: PartnerConsumption,
  asOf: number,
  counts: ReadonlyMap<number, { readonly rows: number; readonly counted: number }>
): MonthSum[] {
  const { after, upTo } = twelveMonthsTo(asOf);
  const months: MonthSum[] = [];
  for (let day = after + 1; day <= upTo; day = lastOfMonth(day) + 1) {
    const amount = sums.within({ after: day - 1, upTo: Math.min(upTo, lastOfMonth(day)) });
    const { rows = 0, counted = 0 } = counts.get(firstOfMonth(day)) ?? {};
    months.push({ day, rows, counted, amount: amount instanceof Fault ? 0 : amount });
  }
  return months;
}

function firstOfMonth(day: number): number {
  return Math.floor(day) - dayOfMonth(day) + 1;
}

function reasonOf(
  outcome: Exclude<TracedLedgerRow["outcome"], "outside">,
  amount: unknown
): LedgerLine["reason"] {
  if (outcome !== "counted") return outcome;
  return typeof amount === "number" && amount !== 0 ? undefined : "noAmount";
}
