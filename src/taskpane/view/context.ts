import type { Fault } from "../../rules/fault";
import type { Verdict } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";
import type { Answer, Setup, Where } from "../../workbook";
import type { Section } from "../setup/setupState";
import type { View } from "../state";

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
  readonly show: (view: View) => void;
  readonly openExplanation: (open: boolean) => void;
  readonly showEvidence: () => void;
  readonly cancelReading: () => void;
  readonly readOn: () => void;
  readonly answerRow: (at: number, answer: Answer) => void;
  readonly applyRowAnswers: () => void;

  readonly evaluate: () => void;
  readonly evaluateAsOf: (day: number) => void;
  readonly overwrite: () => void;
  readonly makeList: (ledgerSheet: string, by: string) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
  readonly showSheet: (sheet: string) => void;
  readonly showCell: (sheet: string, address: string) => void;

  readonly searchMarkets: (search: string) => void;
  readonly answerAll: (answer: Answer) => void;
  readonly pasteMarkets: (text: string) => void;
  readonly copyMarkets: (text: string) => void;
  readonly answer: (at: number, answer: Answer) => void;
  readonly applyAnswers: () => void;

  readonly openSection: (section: Section, open: boolean) => void;
  readonly changeSetup: (setup: Setup) => void;
  readonly readSetup: () => void;
  /** Loads the Rules view once more, after it could not be. */
  readonly loadRules: () => void;

  readonly countFormulas: (where: Where) => void;
  readonly freeze: () => void;
  readonly closeFreeze: () => void;

  readonly openSelfCheck: () => void;
  /** Closes the report, or stops the check under way. */
  readonly closeSelfCheck: () => void;
}
