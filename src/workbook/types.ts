import type { Fault } from "../rules/fault";
import type { Verdict } from "../rules/verdict";

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
    }
  /** Cells that are not the add-in's own stand where the columns would go; nothing was written. */
  | { readonly kind: "blocked"; readonly sheet: string; readonly address: string }
  | { readonly kind: "missingColumns"; readonly sheet: string; readonly missing: readonly Field[] }
  | { readonly kind: "noPartners"; readonly sheet: string }
  | { readonly kind: "cancelled" };

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
}
