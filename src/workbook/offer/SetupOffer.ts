import type { MeasureField } from "../../rules";
import type { CredentialField, LedgerField } from "../../rules/workbookFields";
import type { ListField } from "../list/findHeader";
import type { FormulasPossible } from "../list/needed";
import type { RulesProblem } from "../ruleTables/listRules";
import type { RulesChoice, Setup } from "../setup/setup";

/** One column as the pane offers it. */
export interface ColumnOffer {
  readonly header: string;
  /** A value that stands in it, as text. */
  readonly sample: string;
}

/** A sheet as the pane offers it: its columns, and which of them each field was found to be. */
export interface SheetOffer<F extends string> {
  readonly sheetId: string;
  readonly sheet: string;
  readonly columns: readonly ColumnOffer[];
  /** Headers, after the user's choices; a field without a column is left out. */
  readonly found: Readonly<Partial<Record<F, string>>>;
  /** A list of people with a column for each exam: their headers. */
  readonly exams?: readonly string[];
}

/** A rule table as the pane offers it. */
export interface RulesOffer {
  readonly choice: RulesChoice;
  readonly sheet: string;
  /** Its cells, such as "B3:G20": a sheet may hold several. */
  readonly address: string;
}

/** What rules ask of a list. */
export interface SetupNeeds {
  readonly market: boolean;
  readonly consumption: boolean;
  /** Measures beside consumption. */
  readonly measures: readonly { readonly name: string; readonly field: MeasureField }[];
  readonly people: boolean;
}

/** What the pane shows of a list before a run. */
export interface SetupOffer {
  /** What the setup is remembered for: the list's table or sheet. */
  readonly list: string;
  /** How many rows stand below its header. */
  readonly rows?: number;
  readonly partners: SheetOffer<ListField>;
  /** Sheets that look like a ledger first; others may be chosen all the same. */
  readonly ledgers: readonly SheetOffer<LedgerField>[];
  readonly credentialLists: readonly SheetOffer<CredentialField>[];
  /** The rule tables of the workbook. */
  readonly ruleTables: readonly RulesOffer[];
  readonly setup: Setup;
  /** True once the user has saved it. */
  readonly remembered: boolean;
  /** What the rules ask for; a list needs no other columns. */
  readonly needs: SetupNeeds;
  /** Why the chosen rules cannot be used, if so. */
  readonly rulesProblem?: RulesProblem;
  /** Whether live formulas can be written here, or why not. */
  readonly formulas: FormulasPossible;
}
