import type { Fault } from "../../rules/fault";
import type { Verdict } from "../../rules/verdict";
import type { RulesProblem } from "../ruleTables/listRules";
import type { Question } from "../setup/questions";
import type { Setup } from "../setup/setup";
import type { Field, MissingColumn } from "../list/needed";
import type { LedgerEnd } from "../sources";

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

/** The ledger that a partner's consumption was summed from. */
export interface SummedLedger {
  readonly sheet: string;
  /** The last of the 12 months, an Excel serial date. */
  readonly asOf: number;
  /** Set where the ledger ends long before it. */
  readonly end?: LedgerEnd;
}

/** How far the sheets with the partners' facts are read. */
export interface ReadingSources {
  readonly kind: "readingSources";
  readonly place: Place;
  readonly partner: string;
  readonly sheets: readonly string[];
  /** Rows. */
  readonly progress: { readonly done: number; readonly total: number };
}

/** What checking the selected row gave. */
export type RowCheck =
  | {
      readonly kind: "verdict";
      readonly place: Place;
      readonly partner: string;
      readonly verdict: Verdict;
      /** Left out where consumption stands in the list. */
      readonly ledger?: SummedLedger;
    }
  | {
      readonly kind: "faults";
      readonly place: Place;
      readonly partner: string;
      readonly faults: readonly CellFault[];
    }
  | { readonly kind: "blankRow" | "totalRow" | "headerRow"; readonly place: Place }
  /** The sheet shows the rows behind the verdict on this row. */
  | { readonly kind: "evidence"; readonly place: Place }
  /** Outside the partner list: above its header, below or beside it. */
  | { readonly kind: "outside"; readonly sheet: string; readonly list: string }
  /** The sheets with the partners' facts are being read, or the user has stopped that. */
  | ReadingSources
  | {
      readonly kind: "sourcesUnread";
      readonly place: Place;
      readonly partner: string;
      readonly sheets: readonly string[];
    }
  /** What cannot be known: to be asked, and answered in the setup of the list. */
  | {
      readonly kind: "questions";
      readonly place: Place;
      readonly partner: string;
      readonly list: string;
      readonly setup: Setup;
      readonly questions: readonly Question[];
    }
  | { readonly kind: "severalRows"; readonly sheet: string; readonly rows: number }
  /** Headers were found, but not all that a verdict needs. */
  | {
      readonly kind: "missingColumns";
      readonly sheet: string;
      readonly missing: readonly MissingColumn[];
    }
  | RulesProblem
  | { readonly kind: "noPartners"; readonly sheet: string };
