import type { Fault } from "../rules/fault";
import type { Market } from "../rules/ruleBook";
import type { WorkbookField } from "../rules/workbookFields";
import type { Notice } from "./notice";
import type { QuestionWords } from "./paneQuestions";

/** The words for what an evaluation will do, and for freezing formulas. */
export interface SetupWords {
  readonly tabs: {
    readonly label: string;
    readonly partner: string;
    readonly evaluate: string;
    readonly rules: string;
  };
  readonly reading: string;
  readonly list: string;
  readonly listOf: (rows: number) => string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly noList: Notice;
  readonly sections: Readonly<
    Record<
      "partner" | "market" | "consumption" | "measures" | "people" | "rules" | "asOf" | "output",
      string
    >
  >;
  readonly choose: string;
  readonly needed: (fields: readonly string[]) => string;
  readonly notInList: string;
  readonly column: (header: string, sample: string) => string;
  readonly sample: (sample: string) => string;
  readonly empty: string;
  readonly fromSheet: (sheet: string) => string;
  /** The last day in words; left out: the day of the run. */
  readonly fromLedger: (sheet: string, lastDay?: string) => string;
  readonly fields: Readonly<Record<WorkbookField, string>>;
  readonly optional: (field: string) => string;
  readonly ledger: string;
  readonly ledgerNone: string;
  readonly credentialList: string;
  /** A list of people with a column for each exam. */
  readonly exams: (headers: string) => string;
  readonly credentialsNone: string;
  readonly joined: string;
  /** In place of that where a source names no partner, and the list has one. */
  readonly allOfOne: string;
  readonly rules: {
    readonly builtIn: string;
    readonly hint: string;
    /** The Rules view, whose code comes when it is first shown. */
    readonly loading: string;
    readonly notLoaded: Notice;
    readonly gone: Notice;
    readonly faulty: (sheet: string, faults: number) => Notice;
    readonly fault: (fault: Fault) => string;
    readonly moreFaults: (faults: number) => string;
    /** A table where its sheet holds several. */
    readonly table: (sheet: string, address: string) => string;
  };
  readonly today: string;
  readonly asOfHint: string;
  readonly backToToday: string;
  /** A day in words, given as an Excel serial date. */
  readonly day: (day: number) => string;
  readonly output: {
    readonly legend: string;
    readonly values: string;
    readonly formulas: string;
    readonly formulasHint: string;
    readonly sourcesElsewhere: string;
    readonly severalMeasures: string;
    readonly summary: string;
    readonly withSummary: (output: string) => string;
  };
  readonly answers: {
    readonly heading: string;
    readonly title: (values: number) => string;
    readonly text: (sheet: string) => string;
    readonly market: Readonly<Record<Market | "open", string>>;
    /** Under questions about markets, which alone can be changed in the setup. */
    readonly later: string;
    readonly remembered: string;
    /** For many markets at once. */
    readonly many: {
      readonly search: string;
      readonly all: (markets: number) => string;
      readonly paste: string;
      readonly pasteHint: string;
      readonly takeOver: string;
      readonly copy: string;
    };
    readonly apply: string;
    readonly notNow: string;
  };
  readonly questions: QuestionWords;
  readonly freeze: {
    readonly heading: string;
    readonly hint: string;
    readonly open: string;
    readonly where: Readonly<Record<"legend" | "workbook" | "selection", string>>;
    readonly counting: string;
    readonly found: (cells: number) => string;
    readonly place: (sheet: string, addresses: string) => string;
    readonly none: Readonly<Record<"workbook" | "selection", string>>;
    readonly warning: string;
    readonly go: (cells: number) => string;
    readonly cancel: string;
    readonly close: string;
    readonly freezing: string;
    readonly frozen: (cells: number) => string;
    readonly failed: string;
  };
}
