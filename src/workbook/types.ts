import type { Fault } from "../rules/fault";
import type { Verdict } from "../rules/verdict";
import type { Setup, SetupOffer } from "./setup/setup";

/** The columns of a partner list that the add-in reads. */
export type Field = "partner" | "market" | "consumption" | "people";

/** Where a row stands, for the pane to show and to link to. */
export interface Place {
  readonly sheet: string;
  /** Excel's number of the row, from 1. */
  readonly row: number;
}

/** One cell that cannot be read. */
export interface CellFault {
  readonly field: Field;
  /** The column's header as the user wrote it. */
  readonly header: string;
  /** Such as "D7". */
  readonly address: string;
  readonly fault: Fault;
}

/** What checking the selected row gave. */
export type RowCheck =
  | {
      readonly kind: "verdict";
      readonly place: Place;
      readonly partner: string;
      readonly verdict: Verdict;
    }
  | {
      readonly kind: "faults";
      readonly place: Place;
      readonly partner: string;
      readonly faults: readonly CellFault[];
    }
  | { readonly kind: "blankRow" | "headerRow"; readonly place: Place }
  /** Outside the partner list: above its header, below or beside it. */
  | { readonly kind: "outside"; readonly sheet: string; readonly list: string }
  /** The partner's facts stand in another sheet that is too long to be read for a single row; the sheet is named. */
  | { readonly kind: "longSources"; readonly place: Place; readonly source: string }
  | { readonly kind: "severalRows"; readonly sheet: string; readonly rows: number }
  /** Headers were found, but not all that a verdict needs. */
  | { readonly kind: "missingColumns"; readonly sheet: string; readonly missing: readonly Field[] }
  | { readonly kind: "noPartners"; readonly sheet: string };

/** How far a bulk evaluation is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How a bulk evaluation ended. */
export type Evaluation =
  | {
      readonly kind: "done";
      readonly sheet: string;
      /** Address of the columns written, such as "F2:K62". */
      readonly written: string;
      readonly rows: number;
      /** How many rows gave each tier, highest first; "" stands for none. */
      readonly tiers: readonly { readonly tier: string; readonly rows: number }[];
      /** Rows that could not be determined or read; their notes say why. */
      readonly problems: number;
      readonly updated: boolean;
      /** Partners that stand in the list more than once: their rows, from 1. */
      readonly duplicates?: readonly {
        readonly partner: string;
        readonly rows: readonly number[];
      }[];
      /** Ledger rows of these partners that did not count. */
      readonly uncountedLedgerRows?: { readonly association: number; readonly currency: number };
      /** The summary sheet that was made. */
      readonly summary?: string;
    }
  /** Cells that are not the add-in's own stand where the columns would go; nothing was written. */
  | { readonly kind: "blocked"; readonly sheet: string; readonly address: string }
  | { readonly kind: "missingColumns"; readonly sheet: string; readonly missing: readonly Field[] }
  | { readonly kind: "noPartners"; readonly sheet: string }
  /** Market values that are neither market, each once, as the user wrote them; asked before anything is written. */
  | { readonly kind: "marketsUnknown"; readonly sheet: string; readonly values: readonly string[] }
  /** Somebody changed, sorted or inserted rows while the run was reading; nothing was written. */
  | { readonly kind: "changedMeanwhile"; readonly sheet: string }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "cancelled" };

/** What undoing the last evaluation gave. */
export type Undone =
  | { readonly kind: "undone"; readonly sheet: string; readonly cells: string }
  /** The user has edited what was written: it is theirs now, and stays. */
  | { readonly kind: "edited"; readonly sheet: string; readonly address: string }
  | { readonly kind: "nothing" };

/** The PARTNER formulas that freezing would turn into values. */
export interface LiveFormulas {
  readonly cells: number;
  /** Where: one item a sheet, with the addresses of its blocks. */
  readonly places: readonly {
    readonly sheet: string;
    readonly cells: number;
    readonly addresses: string;
  }[];
}

/** What the pane needs of the workbook. Implemented with Office.js in this folder. */
export interface PartnerWorkbook {
  /** Calls back with "reading" and then the check, at once and after each change of selection or of the row's cells. Never an older answer last. */
  watchSelection(
    listener: (check: RowCheck | { readonly kind: "reading" }) => void,
    /** What Excel refused in the meantime; the watch goes on. Left out, it is an uncaught error of the page. */
    onError?: (error: unknown) => void
  ): Promise<() => Promise<void>>;
  /** Evaluates all rows of the table or region around the selection into new columns, or into its own of an earlier run. */
  evaluate(
    language: "en" | "de",
    onProgress: (progress: Progress) => void,
    signal: AbortSignal
  ): Promise<Evaluation>;
  /** What the pane shows of the list around the selection (or the list remembered last) and its sources; null: no list. */
  describeSetup(): Promise<SetupOffer | null>;
  /** Remembers a setup in the workbook, for this list. */
  saveSetup(list: string, setup: Setup): Promise<void>;
  /** Whether "undo last evaluation" has something to undo. */
  canUndo(): boolean;
  undoEvaluation(): Promise<Undone>;
  /** Finds the PARTNER formulas of the selection or of the whole workbook, spills included. */
  findLiveFormulas(where: "selection" | "workbook"): Promise<LiveFormulas>;
  /** Turns them into their values; gives how many cells. */
  freezeFormulas(where: "selection" | "workbook"): Promise<number>;
  /** Goes to a sheet; one that is gone is left at that. */
  showSheet(sheet: string): Promise<void>;
}
