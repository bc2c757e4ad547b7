import type { Market } from "../rules/ruleBook";
import type { BlockVerdict, SeatVerdict } from "../rules/verdict";
import type { ChangeWords } from "./changeWords";
import type { Notice } from "./notice";
import type { SetupWords } from "./paneSetup";
import type { SourceWords } from "./sourceWords";

/** Codes of Excel errors that have a sentence of their own. */
export type ExcelErrorCode =
  | "InvalidOperationInCellEditMode"
  | "AccessDenied"
  | "InsertDeleteConflict"
  | "ItemNotFound"
  | "RequestAborted"
  | "ActivityLimitReached"
  | "ServiceNotAvailable"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ConnectionFailure"
  | "Conflict"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "UnsupportedSheet"
  | "InvalidSelection"
  | "InactiveWorkbook"
  | "ApiNotFound"
  | "RollBackFailed"
  | "StillCalculating"
  | "Filtered"
  | "FilteredMeanwhile"
  | "StructureProtected"
  | "RunUnderWay";

/** The columns of a partner list, with headers that are understood. */
export interface FieldWords {
  readonly name: string;
  readonly examples: string;
}

/** Every word of the task pane in one language. Amounts and counts come in as numbers. */
export interface PaneWords {
  readonly language: "en" | "de";
  /** The document's title. */
  readonly title: string;
  readonly unnamedPartner: string;
  readonly place: (sheet: string, row: number) => string;
  readonly markets: Readonly<Record<Market | "unknown", string>>;
  readonly count: (n: number) => string;

  readonly tier: {
    readonly none: string;
    readonly undetermined: string;
    readonly meets: (tier: string) => string;
    readonly meetsNone: string;
    readonly meetsUnknown: string;
    readonly fillInMarket: (row: number) => string;
  };

  readonly requirements: {
    readonly heading: string;
    readonly consumption: string;
    readonly people: string;
    readonly consumptionOf: (have: number, need: number) => string;
    readonly peopleOf: (have: number, need: number) => string;
    readonly consumptionGap: (gap: number) => string;
    readonly peopleGap: (gap: number) => string;
    /** Of a measure that the add-in knows no unit of. */
    readonly amountOf: (have: number, need: number) => string;
    readonly amountGap: (gap: number) => string;
    /** Whom a seat asks for, and who fills it. */
    readonly seat: (seat: SeatVerdict) => string;
    readonly ifMarket: Readonly<Record<Market, string>>;
    readonly met: string;
    readonly unmet: string;
    readonly undetermined: string;
    readonly next: string;
  };

  readonly missing: {
    readonly heading: (tier: string) => string;
    readonly nothing: string;
    readonly market: string;
    readonly consumption: (gap: number) => string;
    readonly consumptionByMarket: (developed: number, developing: number) => string;
    readonly measure: (name: string, gap: number) => string;
    readonly measureByMarket: (name: string, developed: number, developing: number) => string;
    readonly status: (name: string) => string;
    readonly people: (gap: number) => string;
    /** Who is missing where the rules say by expressions whom they want. */
    readonly seats: (block: BlockVerdict) => string;
    readonly either: string;
    readonly exams: string;
    readonly assessments: string;
    /** Beside a path that needs another number of people than the nearer one. */
    readonly onThisPath: (gap: number) => string;
    readonly onePathOnly: string;
  };

  readonly explanation: { readonly heading: string };
  readonly footnote: string;

  /** The sheet with the rows behind a verdict. */
  readonly evidence: {
    readonly button: string;
    readonly hint: string;
    readonly showing: string;
    /** The row or its sources are no longer as they were judged. */
    readonly changed: string;
    readonly protected: (sheet: string) => string;
    readonly filtered: (sheet: string) => string;
    readonly structureProtected: (sheet: string) => string;
    /** Beside that sheet: which row of the list it is about. */
    readonly sheet: (sheet: string, row: number) => Notice;
    readonly back: string;
  };

  readonly reading: string;
  /** While the sheets are read that hold the consumption or people of the list. */
  readonly readingSources: {
    readonly reading: (sheets: readonly string[]) => string;
    readonly once: string;
    readonly stopped: (sheets: readonly string[]) => Notice;
    readonly readOn: string;
    /** Remembers the answers to a row's questions. */
    readonly apply: string;
  };
  readonly notices: {
    readonly blankRow: (row: number) => Notice;
    /** A row that adds other rows of the list. */
    readonly totalRow: (row: number) => Notice;
    readonly headerRow: (row: number) => Notice;
    readonly severalRows: (rows: number) => Notice;
    readonly outside: (list: string) => Notice;
    readonly missingColumns: (count: number) => Notice;
    readonly noPartners: (sheet: string) => Notice;
    readonly faults: (count: number) => Notice;
    readonly toCorrect: string;
    readonly noExcel: Notice;
    readonly noExcelSteps: readonly string[];
    readonly cannotRead: string;
  };
  readonly fields: Readonly<Record<"partner" | "market" | "consumption" | "people", FieldWords>>;
  readonly exampleHeaders: string;

  readonly evaluate: {
    readonly region: string;
    readonly button: string;
    readonly hint: string;
    readonly running: string;
    readonly rows: (done: number, total: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly dismiss: string;
    readonly done: (rows: number) => string;
    readonly updated: (rows: number) => string;
    readonly written: (sheet: string, address: string) => string;
    readonly noTier: string;
    readonly problems: (rows: number) => string;
    readonly blocked: (sheet: string, address: string) => Notice;
    readonly missingColumns: (fields: readonly string[]) => Notice;
    readonly noPartners: (sheet: string) => Notice;
    /** Cells with tiers that somebody has typed, some of them named. */
    readonly overridden: (sheet: string, cells: string, count: number) => Notice;
    readonly overwrite: string;
    /** A ledger without a list, and how many of its columns may name the partners. */
    readonly noList: (sheet: string, columns: number) => Notice;
    readonly makeList: string;
    readonly makeListBy: (header: string, sample: string) => string;
    readonly changedMeanwhile: (sheet: string) => Notice;
    readonly protected: (sheet: string) => Notice;
    readonly filtered: (sheet: string) => Notice;
    readonly structureProtected: Notice;
    readonly busy: Notice;
    readonly cancelled: Notice;
    readonly failed: string;
    readonly timeLeft: (seconds: number) => string;
    readonly duplicates: (partners: number) => string;
    readonly duplicate: (partner: string, rows: readonly number[]) => string;
    readonly moreDuplicates: (partners: number) => string;
    readonly uncountedAssociation: (rows: number) => string;
    readonly uncountedCurrency: (rows: number) => string;
    readonly uncountedRepeats: (rows: number) => string;
    readonly evaluateAsOf: (day: string) => string;
    readonly summary: string;
  };

  readonly undo: {
    readonly button: string;
    readonly undoing: string;
    readonly undone: (sheet: string, cells: string) => Notice;
    readonly edited: (sheet: string, address: string) => Notice;
    readonly nothing: Notice;
    readonly recovered: Notice;
    /** What could not be put back. */
    readonly left: (address: string) => string;
    readonly failed: string;
  };

  readonly setup: SetupWords;
  readonly sources: SourceWords;
  readonly changes: ChangeWords;
  /** The card of the self-check; what it tells comes with its code. */
  readonly selfCheck: {
    readonly open: string;
    readonly hint: string;
    readonly heading: string;
    readonly loading: string;
    readonly notLoaded: Notice;
  };

  readonly errors: Readonly<Record<ExcelErrorCode, string>>;
  /** For an error that has no sentence of its own. */
  readonly unknownError: (code: string) => string;
}

/** One plain sentence for an error from Excel, by its code. */
export function excelErrorText(words: PaneWords, code: string): string {
  return Object.hasOwn(words.errors, code)
    ? words.errors[code as ExcelErrorCode]
    : words.unknownError(code);
}
