import type { Fault } from "../../rules/fault";
import type { Verdict } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";

/** The words that the views use: the pane's own, and those that every surface shares. */
export interface ViewWords {
  readonly pane: PaneWords;
  /** One plain sentence for an input that cannot be used. */
  readonly fault: (fault: Fault) => string;
  /** The full explanation of a verdict, line by line. */
  readonly explain: (verdict: Verdict) => readonly string[];
}

/** What the user can do in the pane. */
export interface PaneActions {
  readonly evaluate: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly openExplanation: (open: boolean) => void;
}
