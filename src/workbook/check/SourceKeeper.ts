import { nextTask } from "../excel/nextTask";
import type { KeyField } from "../sources/JoinedRows";
import type { ColumnPiece } from "../list/readColumns";
import { columnSubject } from "../setup/questions";
import { rowsInSources } from "../sources";
import { KeptLedger, MovedMeanwhile } from "../sources/KeptLedger";
import { KeptSources, type JoinedList, type RowFacts, type SheetChange } from "./KeptSources";

/** How many rows of how many are read. */
export interface RowsRead {
  readonly done: number;
  readonly total: number;
}

/** What is known of a row's sources. */
export type KeptFacts =
  | { readonly kind: "facts"; readonly facts: RowFacts }
  | { readonly kind: "reading"; readonly progress: RowsRead }
  /** The user has stopped the reading. */
  | { readonly kind: "cancelled" };

/** So many lists with what was read for them: a workbook seldom has more, and each may hold some megabytes. */
const MOST_LISTS = 2;

/** Thrown inside a reading to end it. */
class Stopped extends Error {}

/** What is kept for a list. */
interface Kept {
  readonly list: string;
  readonly ledgerKey: string;
  readonly sources: KeptSources;
}

/** A reading under way. */
interface Work {
  readonly key: string;
  progress: RowsRead;
  stopped: boolean;
}

/**
 * Keeps what was read of the sources of the lists that rows were checked of, and reads them in the background where
 * that is missing: once, however many rows are selected meanwhile.
 */
export class SourceKeeper {
  /** The one used last stands last. */
  private readonly kept = new Map<string, Kept>();
  private readonly cancelled = new Set<string>();
  private work: Work | undefined;
  private failure: { readonly key: string; readonly error: unknown } | undefined;

  constructor(
    private readonly onProgress: (progress: RowsRead) => void,
    /** There is more to say of the row than before. */
    private readonly onEnd: () => void
  ) {}

  /** What the sources give for a row of a list; where they must be read for that, begins to. */
  ask(joined: JoinedList, row: ColumnPiece<KeyField>): KeptFacts {
    const key = keyOf(joined);
    const kept = this.keptOf(joined, key);
    const facts = kept.factsOf(joined, row);
    if (facts) return { kind: "facts", facts };
    const { failure, work } = this;
    if (failure?.key === key) {
      this.failure = undefined;
      throw failure.error;
    }
    if (this.cancelled.has(key)) return { kind: "cancelled" };
    if (work?.key === key && !work.stopped) return { kind: "reading", progress: work.progress };
    return { kind: "reading", progress: this.start(key, kept, joined) };
  }

  /** Takes note of a change; gives whether it may concern what a source says. */
  note(change: SheetChange): boolean {
    const told = new Set<KeptLedger>();
    return [...this.kept.values()].map(({ sources }) => sources.note(change, told)).includes(true);
  }

  /** A sheet is gone, and what was read of it. */
  noteDeleted(sheetId: string): void {
    for (const [key, { sources }] of this.kept) if (sources.uses(sheetId)) this.kept.delete(key);
    this.stop();
  }

  /** Ends the reading under way, till somebody wants it. */
  cancel(): void {
    if (!this.work) return;
    this.cancelled.add(this.work.key);
    this.stop();
    this.onEnd();
  }

  /** What was cancelled is wanted again. */
  resume(): void {
    this.cancelled.clear();
    this.onEnd();
  }

  /** Ends the reading under way; what was asked for it gets no answer. */
  stop(): void {
    if (this.work) this.work.stopped = true;
    this.work = undefined;
  }

  private keptOf(joined: JoinedList, key: string): KeptSources {
    const list = joined.list.id;
    const ledger = ledgerKeyOf(joined);
    const sources = this.kept.get(key)?.sources ?? new KeptSources(joined, this.ledgerFor(ledger));
    // Of a list that is joined otherwise now, nothing is wanted any more.
    for (const [other, kept] of this.kept) if (kept.list === list) this.kept.delete(other);
    this.kept.set(key, { list, ledgerKey: ledger, sources });
    for (const oldest of this.kept.keys())
      if (this.kept.size > MOST_LISTS) this.kept.delete(oldest);
    return sources;
  }

  /** Lists that read a ledger in the same way share what was read. */
  private ledgerFor(key: string): KeptLedger {
    const same = [...this.kept.values()].find(({ ledgerKey }) => ledgerKey === key);
    return same?.sources.ledger ?? new KeptLedger();
  }

  private start(key: string, kept: KeptSources, joined: JoinedList): RowsRead {
    this.stop();
    const progress = { done: 0, total: rowsInSources(joined.sources) };
    const work: Work = { key, progress, stopped: false };
    this.work = work;
    void kept
      .update(joined, async (done, total) => {
        if (work.stopped) throw new Stopped();
        work.progress = { done, total };
        this.onProgress(work.progress);
        await nextTask();
        if (work.stopped) throw new Stopped();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Stopped || error instanceof MovedMeanwhile) && !work.stopped)
          this.failure = { key, error };
      })
      .then(() => {
        if (work.stopped) return;
        this.work = undefined;
        this.onEnd();
      });
    return work.progress;
  }
}

/** All that what is read of a list's sources depends on, but for their cells and their length. */
function keyOf(joined: JoinedList): string {
  const { list, sources, rules, asOf } = joined;
  const { credentials } = sources;
  const dates = (["passedOn", "expires"] as const).map((field) => {
    const header = credentials?.headerOf(field) ?? "";
    return [header, list.setup.answers.dateOrder[columnSubject("credentials", header)]];
  });
  const people = credentials && [
    credentials.sheetId,
    credentials.columns,
    credentials.dateOffset,
    rules.rules.credentials,
    asOf,
    dates,
  ];
  return JSON.stringify([list.id, ledgerKeyOf(joined), people]);
}

function ledgerKeyOf({ list, sources, rules, asOf }: JoinedList): string {
  const { ledger } = sources;
  if (!ledger) return "";
  const { association, dateOrder, decimalSign } = list.setup.answers;
  const [month, amount] = [ledger.headerOf("month"), ledger.headerOf("amount")];
  return JSON.stringify([
    ledger.sheetId,
    ledger.columns,
    ledger.dateOffset,
    rules.rules.associations,
    asOf,
    association,
    [month, dateOrder[columnSubject("ledger", month)]],
    [amount, decimalSign[columnSubject("ledger", amount)]],
  ]);
}
