import type { PartnerWorkbook } from "../workbook/types";
import { errorCode } from "./errorCode";
import type { PaneAction, PaneState } from "./state";
import { initialState, reduce } from "./state";

/** The running pane: holds the state and does what the user asks. Button and ribbon command both come here. */
export class Pane {
  #state = initialState;
  #run: Promise<void> | null = null;
  #abort: AbortController | null = null;

  constructor(
    private readonly workbook: PartnerWorkbook,
    private readonly language: "en" | "de",
    private readonly onChange: (state: PaneState) => void
  ) {}

  get state(): PaneState {
    return this.#state;
  }

  dispatch(action: PaneAction): void {
    const next = reduce(this.#state, action);
    if (next !== this.#state) {
      this.#state = next;
      this.onChange(next);
    }
  }

  /** Follows the selection from now on. */
  async watch(): Promise<void> {
    try {
      await this.workbook.watchSelection((check) =>
        this.dispatch(check.kind === "reading" ? { type: "reading" } : { type: "checked", check })
      );
    } catch (error) {
      this.dispatch({ type: "checkFailed", code: errorCode(error) });
    }
  }

  /** Evaluates all partners; while a run is under way, waits for that one. Never rejects. */
  evaluate(): Promise<void> {
    this.#run ??= this.#evaluate().finally(() => {
      this.#run = null;
      this.#abort = null;
    });
    return this.#run;
  }

  /** Asks the run under way to stop. */
  cancel(): void {
    this.#abort?.abort();
    this.dispatch({ type: "cancelling" });
  }

  async #evaluate(): Promise<void> {
    this.#abort = new AbortController();
    this.dispatch({ type: "evaluating" });
    try {
      const evaluation = await this.workbook.evaluate(
        this.language,
        (progress) => this.dispatch({ type: "progressed", progress }),
        this.#abort.signal
      );
      this.dispatch({ type: "evaluated", evaluation });
    } catch (error) {
      this.dispatch({ type: "evaluationFailed", code: errorCode(error) });
    }
  }
}
