import type { Fault, RuleBook, RuleNote } from "../../rules";
import type { Rect } from "../excel/cells";
import type { RulesChoice } from "../setup/setup";

/** A fault of a rule table, with the cell where it is put right. */
export interface TableFault {
  /** Its row is the sheet's. */
  readonly fault: Fault;
  /** Such as "D7". */
  readonly address: string;
}

/** What is no fault of a rule table but may be a slip, with its cell. */
export interface TableNote {
  /** Its row is the sheet's. */
  readonly note: RuleNote;
  readonly address: string;
}

/** A rule table of the workbook, read and checked whole. */
export interface CheckedRules {
  readonly sheetId: string;
  readonly sheet: string;
  /** From the header to the last row. */
  readonly rect: Rect;
  /** Such as "B3:G20". */
  readonly address: string;
  /** What stands above it, a text for each row: a title, a source. */
  readonly caption: readonly string[];
  /** By which a list's setup names it. */
  readonly choice: RulesChoice;
  /** Undefined where the table has faults. */
  readonly rules: RuleBook | undefined;
  /** Every fault, those of upper rows first. */
  readonly faults: readonly TableFault[];
  /** Only of a table without faults. */
  readonly notes: readonly TableNote[];
}
