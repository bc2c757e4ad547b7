import { measureFields } from "../../rules";
import { SummaryCollector } from "../../rules/summary";
import type { Language } from "../../words";
import { ChangeWatch, type WatchedCells } from "../excel/ChangeWatch";
import { inExcel } from "../excel/inExcel";
import { nextTask } from "../excel/nextTask";
import { serialDay } from "../excel/today";
import { CannotWrite } from "../excel/writable";
import { MeasureTexts } from "../list/MeasureTexts";
import { MarketAnswers } from "../list/markets";
import { formulasPossible } from "../list/needed";
import { partnerRows } from "../list/partnerList";
import { peopleUnknown } from "../list/unknownPeople";
import { ownName } from "../list/ownNames";
import { readLastResults, type LastResults, type Results } from "../setup/lastResults";
import {
  queueLast,
  readLast,
  restoreLast,
  type Evaluated as LastEvaluated,
} from "../setup/setupStore";
import type { Question } from "../setup/questions";
import { joinSources, rowsInSources, type Joined } from "../sources";
import { readRows, type ListAnswers, type RowChunk } from "../sources/readRows";
import { writeSummary, type SummarizedList } from "../summary";
import type { Journal } from "../undo/journal";
import { takeBackUnfinished } from "../undo/recover";
import { queueEndOfRun, runIsLost, RunUnderWay } from "../undo/underWay";
import { forgetBrokenRun, undoable } from "../undo/undo";
import { Duplicates } from "./Duplicates";
import { Evaluated } from "./evaluateRows";
import type { TierChanges } from "./FoundTiers";
import type { Evaluation, Progress } from "./Evaluation";
import { findTarget, type FoundTarget } from "./target";
import { Matching, type SourceReport } from "./Matching";
import { typedTiers } from "./typedTiers";
import { lookAgain } from "./unchanged";
import { watchedCells } from "./watchedCells";
import { writeOutput, writtenAddress } from "./writeOutput";

/** Thrown inside a run to end it: nothing is written then, or all of it is taken back. */
class Ended extends Error {
  constructor(readonly evaluation: Evaluation) {
    super(`The evaluation ended: ${evaluation.kind}.`);
  }
}

/** Evaluates every row of a partner list. Writing begins only when all rows are evaluated. */
export async function evaluate(
  language: Language,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  /** Whether tiers that somebody has typed into the add-in's column are overwritten. */
  overwrite = false
): Promise<Evaluation> {
  const stopIfCancelled = (): void => {
    if (signal.aborted) throw new Ended({ kind: "cancelled" });
  };
  let changes: ChangeWatch | undefined;
  try {
    stopIfCancelled();
    // What an earlier run left behind when its pane was closed.
    const { takenBack, busy } = await takeBackUnfinished();
    if (takenBack) forgetBrokenRun();
    if (busy) return { kind: "busy" };
    changes = await ChangeWatch.start();
    const target = await findTarget();
    if ("kind" in target) return changes.heard ? changedMeanwhile(target) : target;
    const run = new Run(target, language, changes, stopIfCancelled, onProgress);
    return await run.evaluate(overwrite);
  } catch (error) {
    if (error instanceof Ended) return error.evaluation;
    if (error instanceof RunUnderWay) return { kind: "busy" };
    if (error instanceof CannotWrite) return error.refusal;
    throw error;
  } finally {
    await changes?.stop();
  }
}

/** What was found while somebody changed the workbook may be half of one thing and half of another. */
function changedMeanwhile(found: Evaluation): Evaluation {
  return found.kind === "blocked" ? { kind: "changedMeanwhile", sheet: found.sheet } : found;
}

/** What a run wrote beside the list, and what it found changed. */
interface Written {
  /** The name of the summary sheet. */
  readonly summary: string | undefined;
  readonly changes: TierChanges | undefined;
}

/** One evaluation of one list. */
class Run {
  private readonly sheet: string;
  private readonly today = serialDay(new Date());
  private readonly asOf: number;
  private readonly rows: number;
  private readonly sourceRows: number;
  private readonly answers: ListAnswers;
  private readonly duplicates: Duplicates;
  private readonly matching: Matching;
  private readonly collector: SummaryCollector | undefined;
  private readonly evaluated: Evaluated;
  private readonly watched: readonly WatchedCells[];

  constructor(
    private readonly target: FoundTarget,
    private readonly language: Language,
    private readonly changes: ChangeWatch,
    private readonly stopIfCancelled: () => void,
    private readonly onProgress: (progress: Progress) => void
  ) {
    const { list, sources } = target;
    const { setup, sheet, columns } = list;
    this.sheet = sheet;
    this.asOf = setup.asOf ?? this.today;
    this.rows = partnerRows(list);
    this.sourceRows = rowsInSources(sources);
    this.answers = {
      markets: new MarketAnswers(setup.answers.market),
      measures: new MeasureTexts(list),
    };
    this.duplicates = new Duplicates(this.rows);
    this.collector = setup.summary ? new SummaryCollector(target.rules.index.rules) : undefined;
    const { asOf, collector } = this;
    const { index } = target.rules;
    this.matching = new Matching(sources);
    const about = { language, asOf, columns, collector, matching: this.matching };
    this.evaluated = new Evaluated(
      { ...about, peopleUnknown: peopleUnknown(list, index.rules) },
      index
    );
    this.watched = watchedCells(target);
  }

  async evaluate(overwrite: boolean): Promise<Evaluation> {
    const { sources } = this.target;
    if (sources.questions.length > 0) return this.asking(sources.questions);
    const joined = await this.read();
    const { markets, measures } = this.answers;
    const questions = [...joined.questions, ...measures.questions, ...markets.questions];
    if (questions.length > 0) return this.asking(questions);
    const now = await lookAgain(this.target);
    // Events of the time up to here have arrived with the answer.
    this.stopIfInterrupted();
    if (now === "changed") return { kind: "changedMeanwhile", sheet: this.sheet };
    if (now !== "same") return now;
    const last = await this.lastResults();
    const cells = overwrite ? [] : await this.typed(last.results);
    if (cells.length > 0) return { kind: "overridden", sheet: this.sheet, cells };
    return this.done(joined, await this.write(joined, last));
  }

  private asking(questions: readonly Question[]): Evaluation {
    return { kind: "questions", sheet: this.sheet, questions };
  }

  /** Reads the sources, then evaluates the rows of the list; once something must be asked, only looks for more of it. */
  private async read(): Promise<Joined> {
    const { list, sources, rules } = this.target;
    this.report(0, 0, 0);
    const joined = await joinSources(list, sources, rules.index, this.asOf, async (sourceRows) => {
      this.stopIfInterrupted();
      this.report(sourceRows, 0, 0);
      await nextTask();
    });
    let rows = 0;
    for await (const chunk of readRows(list, this.answers, joined)) {
      this.stopIfInterrupted();
      this.lookThrough(chunk);
      if (joined.questions.length === 0 && this.answers.markets.unknown.length === 0)
        await this.evaluated.add(chunk, () => this.stopIfInterrupted());
      this.report(this.sourceRows, (rows += chunk.rows), 0);
      await nextTask();
    }
    return joined;
  }

  private lookThrough(chunk: RowChunk): void {
    const { rules } = this.target.rules.index;
    const { ledger } = this.target.sources;
    const asked = measureFields(rules).filter((field) => field !== "consumption" || !ledger);
    for (let row = 0; row < chunk.rows; row++) {
      if (chunk.isTotal(row)) continue;
      if (rules.byMarket) chunk.cell("market", row);
      for (const field of asked) chunk.cell(field, row);
      this.duplicates.add(chunk.key(row), chunk.cell("partner", row), chunk.top + row);
    }
  }

  /** All of it or nothing. */
  private async write({ consumption, matches }: Joined, last: LastResults): Promise<Written> {
    const { target, language, collector, today } = this;
    const { setup } = target.list;
    const mode = formulasPossible(target.list) === "possible" ? setup.output : "values";
    const watch = {
      before: () => this.stopIfInterrupted(),
      wrote: (rows: number) => this.report(this.sourceRows, this.rows, rows),
    };
    let summary: string | undefined;
    let changes: TierChanges | undefined;
    this.changes.beginWriting();
    const { sheetId } = target.list;
    const needsSheets = target.own.columns.size > 0 || setup.summary;
    await undoable(
      { sheet: this.sheet, sheetId, cells: writtenAddress(target), needsSheets },
      async (journal) => {
        await writeOutput(target, this.evaluated.output, { language, mode, watch, journal });
        // Without columns of its own the list has no earlier results.
        if (target.own.columns.size > 0) changes = this.evaluated.found.changesSince(last.results);
        const finish = await this.finishing(journal, last);
        if (!collector)
          await inExcel((context) => {
            finish(context);
            return context.sync();
          });
        else {
          const list = summarizedList(target);
          const ledger = consumption && { asOf: this.asOf, end: consumption.end };
          const rules = target.rules.table?.name;
          const about = {
            list,
            language,
            rules,
            ledger,
            changes,
            matching: this.reports(matches),
            evaluatedOn: today,
          };
          const options = { ...about, journal, before: watch.before, finish };
          summary = await writeSummary(collector, options);
        }
      }
    );
    return { summary, changes };
  }

  /** Cells of its own in which somebody has typed another tier since. */
  private async typed(results: Results | undefined): Promise<string[]> {
    const { list, own } = this.target;
    const column = own.columns.get("tier");
    return column && results
      ? typedTiers(list.sheetId, column, this.evaluated.found.partners, results)
      : [];
  }

  private lastResults(): Promise<LastResults> {
    const { list, own } = this.target;
    return inExcel((context) => readLastResults(context, list.sheetId, own.number));
  }

  /**
   * What ends the run, as part of its last request: the list is remembered as the one evaluated last, and what was found
   * for the next run.
   */
  private async finishing(
    journal: Journal,
    results: LastResults
  ): Promise<(context: Excel.RequestContext) => void> {
    const { list, own } = this.target;
    const { sheetId, sheet, rect, evaluatedLast: before } = list;
    const place = { sheetId, sheet, row: rect.top, column: rect.left };
    const last: LastEvaluated = { ...place, mark: ownName("list", own.number) };
    const same =
      before?.sheetId === sheetId && before.row === last.row && before.column === last.column;
    if (!same) {
      const stored = await readLast();
      journal.note(() => restoreLast(stored));
    }
    journal.note(() =>
      inExcel((context) => {
        results.queueBack(context);
        return context.sync();
      })
    );
    return (context) => {
      queueEndOfRun(context);
      results.queue(context, this.evaluated.found.results(this.today));
      if (!same) queueLast(context, last);
    };
  }

  private reports(matches: Joined["matches"]): SourceReport[] {
    return this.matching.reports((source) => matches[source]?.strangers ?? []);
  }

  private done({ consumption, matches }: Joined, { summary, changes }: Written): Evaluation {
    const { partners, problems, tiers } = this.evaluated;
    const duplicates = this.duplicates.reported;
    const ledgerEnd = consumption?.end;
    const matching = this.reports(matches);
    return {
      kind: "done",
      sheet: this.sheet,
      written: writtenAddress(this.target),
      rows: partners,
      tiers,
      problems,
      updated: this.target.own.columns.size > 0,
      ...(duplicates && { duplicates }),
      ...(consumption && { uncountedLedgerRows: { ...consumption.uncounted } }),
      ...(ledgerEnd && { ledgerEnd: { ...ledgerEnd, asOf: this.asOf } }),
      ...(changes && { changes }),
      ...(matching.length > 0 && { matching }),
      ...(summary !== undefined && { summary }),
    };
  }

  private stopIfInterrupted(): void {
    this.stopIfCancelled();
    if (runIsLost() || this.changes.concerns(this.watched))
      throw new Ended({ kind: "changedMeanwhile", sheet: this.sheet });
  }

  /** Reading and evaluating the list is one half of its way, writing the other. */
  private report(sourceRows: number, evaluated: number, written: number): void {
    const done = sourceRows + Math.floor((evaluated + written) / 2);
    this.onProgress({ done, total: this.sourceRows + this.rows });
  }
}

function summarizedList({ list, own, plan }: FoundTarget): SummarizedList {
  const right = Math.max(list.rect.right, ...plan.map(({ column }) => column));
  const { sheet, sheetId } = list;
  return { sheet, sheetId, number: own.number, rect: { ...list.rect, right } };
}
