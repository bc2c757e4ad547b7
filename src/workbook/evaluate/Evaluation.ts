import type { MissingColumn } from "../list/needed";
import type { LedgerWithoutList } from "../offer/makeList";
import type { RulesProblem } from "../ruleTables/listRules";
import type { Question } from "../setup/questions";
import type { LedgerEnd } from "../sources";
import type { TierChanges } from "./FoundTiers";
import type { SourceReport } from "./Matching";

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
      readonly uncountedLedgerRows?: {
        readonly association: number;
        readonly currency: number;
        readonly repeat: number;
      };
      /** Set where the ledger ends long before the last of the 12 months: newer consumption may be missing. */
      readonly ledgerEnd?: LedgerEnd & { readonly asOf: number };
      /** Partners that a source does not have, and partners there that are in no list. */
      readonly matching?: readonly SourceReport[];
      /** What changed since the run before, where this one found its results and something did. */
      readonly changes?: TierChanges;
      /** The summary sheet that was made. */
      readonly summary?: string;
    }
  /** Cells that are not the add-in's own stand where the columns would go; nothing was written. */
  | { readonly kind: "blocked"; readonly sheet: string; readonly address: string }
  | {
      readonly kind: "missingColumns";
      readonly sheet: string;
      readonly missing: readonly MissingColumn[];
    }
  /** The rules chosen for the list cannot be used; nothing was written. */
  | RulesProblem
  | { readonly kind: "noPartners"; readonly sheet: string }
  /** Somebody has typed other tiers into cells that would be overwritten; nothing was written. */
  | { readonly kind: "overridden"; readonly sheet: string; readonly cells: readonly string[] }
  /** The workbook has no list, but a ledger of whose partners one can be made. */
  | ({ readonly kind: "noList" } & LedgerWithoutList)
  /** What cannot be known; asked before anything is written. */
  | { readonly kind: "questions"; readonly sheet: string; readonly questions: readonly Question[] }
  /** Somebody changed, sorted or inserted rows while the run was reading; nothing was written. */
  | { readonly kind: "changedMeanwhile"; readonly sheet: string }
  | { readonly kind: "protected"; readonly sheet: string }
  /** A filter hides rows of the sheet: Excel would put values into other rows. */
  | { readonly kind: "filtered"; readonly sheet: string }
  /** The run needs a sheet of its own, and the structure of the workbook is protected. */
  | { readonly kind: "structureProtected"; readonly sheet: string }
  /** Somebody else, or another window, writes to the workbook just now. */
  | { readonly kind: "busy" }
  | { readonly kind: "cancelled" };
