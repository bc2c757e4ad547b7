import {
  withAnswers,
  type PartnerWorkbook,
  type Question,
  type SelectionWatch,
  type Setup,
  type Where,
} from "../workbook";
import { errorCode, failureOf } from "./errorCode";
import type { Showing } from "./partner/partnerState";
import { rulesDoor } from "./rules/rulesDoor";
import { selfCheckDoor } from "./selfCheck/selfCheckDoor";
import { SetupKeeper } from "./setup/SetupKeeper";
import type { PaneAction, PaneState, View } from "./state";
import { initialState, reduce } from "./state";

/** The running pane: holds the state and does what the user asks. Buttons and ribbon commands both come here. */
export class Pane {
  readonly #setup: SetupKeeper;
  readonly #rules: ReturnType<typeof rulesDoor>;
  readonly #selfCheck: ReturnType<typeof selfCheckDoor>;
  #state = initialState;
  #watch: SelectionWatch | null = null;
  #run: Promise<boolean> | null = null;
  /** Undoing or freezing under way: an evaluation waits for it. */
  #other: Promise<void> = Promise.resolve();
  #abort: AbortController | null = null;

  constructor(
    private readonly workbook: PartnerWorkbook,
    private readonly language: "en" | "de",
    private readonly onChange: (state: PaneState) => void,
    /** Milliseconds of any steady clock. */
    private readonly clock: () => number = () => performance.now()
  ) {
    this.#setup = new SetupKeeper(workbook, (action) => this.dispatch(action));
    const tools = {
      workbook,
      language,
      dispatch: (action: PaneAction) => this.dispatch(action),
      exclusively: (work: () => Promise<void>) => this.#exclusively(work),
    };
    this.#rules = rulesDoor(tools);
    this.#selfCheck = selfCheckDoor({ ...tools, isIdle: () => this.#idle() });
  }

  get state(): PaneState {
    return this.#state;
  }

  dispatch(action: PaneAction): void {
    const next = reduce(this.#state, action);
    if (next !== this.#state) {
      const { view } = this.#state;
      this.#state = next;
      this.onChange(next);
      if (view !== next.view) {
        if (next.view === "rules") void this.#rules.show();
        else this.#rules.leave();
      }
    }
  }

  /** Follows the selection from now on. */
  async watch(): Promise<void> {
    try {
      this.#watch = await this.workbook.watchSelection(
        (check) => {
          this.dispatch(
            check.kind === "reading" ? { type: "reading" } : { type: "checked", check }
          );
          if (check.kind !== "reading" && check.kind !== "readingSources") {
            this.#refreshSetup();
          }
        },
        (error) => this.dispatch({ type: "checkFailed", code: errorCode(error) })
      );
    } catch (error) {
      this.dispatch({ type: "checkFailed", code: errorCode(error) });
    }
  }

  /** Writes the rows behind the verdict to a sheet of their own, and goes there. */
  async showEvidence(): Promise<void> {
    if (this.#idle() && this.#state.evidence.kind !== "showing") {
      this.dispatch({ type: "evidence", evidence: { kind: "showing" } });
      this.#other = this.#other.then(() => this.#showEvidence());
      await this.#other;
    }
  }

  /** Stops reading the sheets with the partners' facts. */
  cancelReading(): void {
    this.#watch?.cancelReading();
  }

  /** Reads them after all. */
  readOn(): void {
    this.dispatch({ type: "reading" });
    this.#watch?.readOn();
  }

  /** Remembers the answers to the questions of the selected row; that checks it anew. */
  applyRowAnswers(): void {
    const { check, rowAnswers } = this.#state;
    if (check?.kind === "questions") {
      this.dispatch({ type: "reading" });
      void this.#setup.save(check.list, withAnswers(check.setup, rowAnswers));
    }
  }

  /** At the start: takes back a run that was left unfinished, where there is one, and tells so. Never rejects. */
  async recover(takeBack: () => Promise<boolean>): Promise<void> {
    this.#other = this.#recover(takeBack);
    await this.#other;
  }

  show(view: View): void {
    this.dispatch({ type: "viewed", view });
    this.#refreshSetup();
  }

  /** Loads the Rules view once more, after it could not be. */
  loadRules(): void {
    void this.#rules.show();
  }

  readSetup(): void {
    void this.#setup.read();
  }

  /** Takes over what the user chose: shown at once, saved meanwhile. */
  changeSetup(setup: Setup): void {
    const { setup: shown } = this.#state;
    if (shown.kind === "offered") {
      const { list } = shown.offer;
      this.dispatch({ type: "setupChanged", list, setup });
      void this.#setup.save(list, setup);
    }
  }

  /**
   * Evaluates all partners; while a run is under way, waits for that one. Gives whether the user must look at the
   * pane: something is asked or went wrong. Never rejects.
   */
  evaluate(): Promise<boolean> {
    return this.#start(() => Promise.resolve());
  }

  /** Remembers the answers to the question that is shown, and evaluates. */
  applyAnswers(): Promise<boolean> {
    const { run } = this.#state;
    return run.kind === "asking"
      ? this.#start(() =>
          this.workbook.saveSetup(run.offer.list, withAnswers(run.offer.setup, run.answers))
        )
      : Promise.resolve(false);
  }

  /** Evaluates, and overwrites what somebody has typed into the column of tiers. */
  overwrite(): Promise<boolean> {
    return this.#start(() => Promise.resolve(), true);
  }

  /** Makes a list of a ledger's partners, by one of its columns, and evaluates it. */
  makeList(ledgerSheet: string, by: string): Promise<boolean> {
    return this.#start((signal) =>
      this.workbook.makeList(
        this.language,
        ledgerSheet,
        by,
        (progress) => this.dispatch({ type: "progressed", progress, time: this.clock() }),
        signal
      )
    );
  }

  /** Remembers another last day of the 12 months, an Excel serial date, and evaluates. */
  evaluateAsOf(asOf: number): Promise<boolean> {
    return this.#start(async () => {
      const offer = await this.workbook.describeSetup();
      if (offer) await this.workbook.saveSetup(offer.list, { ...offer.setup, asOf });
    });
  }

  /** Asks the run under way to stop. */
  cancel(): void {
    this.#abort?.abort();
    this.dispatch({ type: "cancelling" });
  }

  /** Takes back the last evaluation. */
  async undo(): Promise<void> {
    if (this.#idle()) {
      this.dispatch({ type: "undoing" });
      this.#other = this.#other.then(() => this.#undo());
      await this.#other;
    }
  }

  /** Finds the formulas that freezing would turn into values. */
  async countFormulas(where: Where): Promise<void> {
    this.dispatch({ type: "freezeCounting", where });
    try {
      const found = await this.workbook.findLiveFormulas(where);
      this.dispatch({ type: "freezeCounted", where, found });
    } catch (error) {
      this.dispatch({ type: "freezeFailed", code: errorCode(error) });
    }
  }

  /** Turns the formulas that were counted into their values. */
  async freeze(): Promise<void> {
    const { freeze } = this.#state;
    if (freeze.kind === "asking" && this.#idle()) {
      this.dispatch({ type: "freezing" });
      this.#other = this.#other.then(() => this.#freeze(freeze.where));
      await this.#other;
    }
  }

  openSelfCheck(): void {
    void this.#selfCheck.show();
  }

  /** Closes what the self-check tells; a check under way stops after the step it is at. */
  closeSelfCheck(): void {
    this.#selfCheck.leave();
    if (this.#state.selfCheck.kind !== "loaded") {
      this.dispatch({ type: "selfCheck", selfCheck: { kind: "closed" } });
    }
  }

  /** Goes to a sheet that a message names. */
  showSheet(sheet: string): void {
    // Where Excel is busy just now, the user tries again or goes there by hand.
    this.workbook.showSheet(sheet).catch(() => undefined);
  }

  /** Goes to cells that a message names. */
  showCell(sheet: string, address: string): void {
    this.workbook.showCell(sheet, address).catch(() => undefined);
  }

  #idle(): boolean {
    const { run, freeze, selfCheck } = this.#state;
    return (
      this.#run === null &&
      run.kind !== "undoing" &&
      freeze.kind !== "freezing" &&
      !(selfCheck.kind === "loaded" && selfCheck.content.kind === "running")
    );
  }

  #start(prepare: (signal: AbortSignal) => Promise<void>, overwrite = false): Promise<boolean> {
    this.#run ??= this.#evaluate(prepare, overwrite).finally(() => {
      this.#run = null;
      this.#abort = null;
      this.#refreshSetup();
    });
    return this.#run;
  }

  async #evaluate(
    prepare: (signal: AbortSignal) => Promise<void>,
    overwrite: boolean
  ): Promise<boolean> {
    const { signal } = (this.#abort = new AbortController());
    await this.#other;
    this.dispatch({ type: "evaluating", time: this.clock() });
    try {
      await this.#setup.settled();
      await prepare(signal);
      const evaluation = await this.workbook.evaluate(
        this.language,
        (progress) => this.dispatch({ type: "progressed", progress, time: this.clock() }),
        signal,
        overwrite
      );
      if (evaluation.kind === "questions") {
        return await this.#ask(evaluation.sheet, evaluation.questions);
      }
      this.dispatch({ type: "evaluated", evaluation });
      return evaluation.kind !== "done" && evaluation.kind !== "cancelled";
    } catch (error) {
      this.dispatch({ type: "evaluationFailed", ...failureOf(error) });
      return true;
    } finally {
      this.#refreshUndoable();
    }
  }

  async #ask(sheet: string, questions: readonly Question[]): Promise<boolean> {
    const offer = await this.workbook.describeSetup();
    if (offer === null) {
      this.dispatch({ type: "evaluated", evaluation: { kind: "noPartners", sheet } });
    } else {
      this.dispatch({ type: "setupRead", offer });
      this.dispatch({ type: "asked", sheet, questions, offer });
    }
    return true;
  }

  async #undo(): Promise<void> {
    try {
      this.dispatch({ type: "undone", undone: await this.workbook.undoEvaluation() });
    } catch (error) {
      this.dispatch({ type: "undoFailed", ...failureOf(error) });
    }
    this.#refreshUndoable();
    this.#refreshSetup();
  }

  async #freeze(where: Where): Promise<void> {
    try {
      this.dispatch({ type: "frozen", cells: await this.workbook.freezeFormulas(where) });
    } catch (error) {
      this.dispatch({ type: "freezeFailed", code: errorCode(error) });
    }
    this.#refreshUndoable();
  }

  async #showEvidence(): Promise<void> {
    let evidence: Showing;
    try {
      const shown = await this.workbook.showEvidence(this.language);
      evidence = shown.kind === "shown" ? { kind: "idle" } : { kind: "not", why: shown };
    } catch (error) {
      evidence = { kind: "failed", code: errorCode(error) };
    }
    this.dispatch({ type: "evidence", evidence });
  }

  async #recover(takeBack: () => Promise<boolean>): Promise<void> {
    try {
      if (await takeBack()) {
        this.dispatch({ type: "recovered" });
      }
    } catch (error) {
      const failure = failureOf(error);
      // Whatever else went wrong is nothing that the user asked for, and the next run tries again.
      if (failure.address !== undefined) {
        this.dispatch({ type: "recoveryFailed", ...failure });
      }
    }
  }

  #refreshUndoable(): void {
    this.dispatch({ type: "undoableChanged", undoable: this.workbook.canUndo() });
  }

  /** Does work that writes after all that is under way; a run waits for it. */
  async #exclusively(work: () => Promise<void>): Promise<void> {
    const run = this.#run;
    this.#other = this.#other.then(() => run).then(work);
    await this.#other;
  }

  /** Reads the setup anew where it is in view; not beside a run, which has Excel to itself. */
  #refreshSetup(): void {
    if (this.#state.view !== "partner" && this.#run === null) {
      void this.#setup.read();
    }
  }
}
