import type { Market } from "../../rules/ruleBook";
import type { CredentialField, LedgerField, PartnerField } from "../../rules/workbookFields";

// What the user said once about a partner list and its sources, remembered in the workbook for each list.

/**
 * Which column a field is: the header's text, so that it is found again when columns move; null where the user said
 * that there is none. A field left out is found by its header's synonyms.
 */
export type ColumnChoices<F extends string> = Readonly<Partial<Record<F, string | null>>>;

/** A sheet that partners' rows are joined with, by partner id, else by name. */
export interface SourceChoice<F extends string> {
  /** The sheet's id as it is now: what is remembered of it is what lasts. */
  readonly sheetId: string;
  readonly columns: ColumnChoices<F>;
}

/** All that a run needs to know of a list beyond its cells. */
export interface Setup {
  readonly columns: ColumnChoices<PartnerField>;
  /** null: consumption stands in the list itself. */
  readonly ledger: SourceChoice<LedgerField> | null;
  /** null: people stand in the list itself. */
  readonly credentials: SourceChoice<CredentialField> | null;
  /** The last day of the 12 months, an Excel serial date; null: the day of the run. */
  readonly asOf: number | null;
  /** What market the user said an unknown value is (countries, say), by its folded text; null: left open. */
  readonly markets: Readonly<Record<string, Market | null>>;
  readonly output: "values" | "formulas";
  /** Whether a summary sheet is made. */
  readonly summary: boolean;
}
