import type { Evaluation, Progress, RowCheck } from "../workbook/types";

/** What the bulk evaluation is doing, or how the last one ended. */
export type Run =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly kind: "finished"; readonly evaluation: Evaluation }
  /** Code of the error from Excel. */
  | { readonly kind: "failed"; readonly code: string };

/** Everything the pane shows; the view is a pure function of it. */
export interface PaneState {
  /** The newest check; stays while the next row is being read. null: none yet. */
  readonly check: RowCheck | null;
  readonly reading: boolean;
  /** Code of the error that kept the selection from being read. */
  readonly checkError: string | null;
  readonly run: Run;
  /** Whether the user wants the explanation open; null: not said. */
  readonly explanationOpen: boolean | null;
}

export type PaneAction =
  | { readonly type: "reading" }
  | { readonly type: "checked"; readonly check: RowCheck }
  | { readonly type: "checkFailed"; readonly code: string }
  | { readonly type: "evaluating" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "cancelling" }
  | { readonly type: "evaluated"; readonly evaluation: Evaluation }
  | { readonly type: "evaluationFailed"; readonly code: string }
  | { readonly type: "dismissed" }
  | { readonly type: "explanationToggled"; readonly open: boolean };

/** The pane at its start: the selection is about to be read. */
export const initialState: PaneState = {
  check: null,
  reading: true,
  checkError: null,
  run: { kind: "idle" },
  explanationOpen: null,
};

/** The next state. Actions that do not fit the state (a late progress report, say) change nothing. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "reading":
      return state.reading ? state : { ...state, reading: true };
    case "checked":
      return { ...state, reading: false, checkError: null, check: action.check };
    case "checkFailed":
      return { ...state, reading: false, checkError: action.code, check: null };
    case "explanationToggled":
      return { ...state, explanationOpen: action.open };
    default: {
      const run = reduceRun(state.run, action);
      return run === state.run ? state : { ...state, run };
    }
  }
}

type RunAction = Exclude<
  PaneAction,
  { type: "reading" | "checked" | "checkFailed" | "explanationToggled" }
>;

function reduceRun(run: Run, action: RunAction): Run {
  const running = run.kind === "running";
  switch (action.type) {
    case "evaluating":
      return running ? run : { kind: "running", progress: null, cancelling: false };
    case "progressed":
      return running ? { ...run, progress: action.progress } : run;
    case "cancelling":
      return running ? { ...run, cancelling: true } : run;
    case "evaluated":
      return running ? { kind: "finished", evaluation: action.evaluation } : run;
    case "evaluationFailed":
      return running ? { kind: "failed", code: action.code } : run;
    case "dismissed":
      return running ? run : { kind: "idle" };
  }
}
