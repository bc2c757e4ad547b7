import type { DateOrder, DecimalSign } from "../../rules/columnTexts";
import type { MeasureField } from "../../rules/measureFields";
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

/** The rule table that a list is judged by. */
export interface RulesChoice {
  /** The sheet's id as it is now. */
  readonly sheetId: string;
  /** Which table of the sheet; left out by the first versions, which knew one a sheet. */
  readonly table?: {
    /** What the workbook marks its first cell with: it is found by that wherever it stands by now. */
    readonly mark: string;
    /** Where its header began when it was chosen, from 0. */
    readonly row: number;
    readonly column: number;
  };
}

/** What the user answered, by kind of question and by what was asked of. */
export interface Answers {
  /** What market an unknown value is (countries, say), by its text as written; null: left open. */
  readonly market: Readonly<Record<string, Market | null>>;
  /** Whether rows with an association count, by its folded text. */
  readonly association: Readonly<Record<string, boolean>>;
  /** What a source calls a partner of the list, by source and folded name; null: it has no rows there. */
  readonly partner: Readonly<Record<string, string | null>>;
  /** How a column of text dates is read, by sheet and header. */
  readonly dateOrder: Readonly<Record<string, DateOrder>>;
  /** How a column of text amounts is read, by sheet and header. */
  readonly decimalSign: Readonly<Record<string, DecimalSign>>;
}

/** All that a run needs to know of a list beyond its cells. */
export interface Setup {
  readonly columns: ColumnChoices<PartnerField>;
  /** null: the built-in rules. */
  readonly rules: RulesChoice | null;
  /** The columns of measures, by the mark of the rules that name these; consumption has its column in `columns`. */
  readonly measures: Readonly<Record<string, ColumnChoices<MeasureField>>>;
  /** null: consumption stands in the list itself. */
  readonly ledger: SourceChoice<LedgerField> | null;
  /** null: people stand in the list itself. */
  readonly credentials: SourceChoice<CredentialField> | null;
  /** The last day of the 12 months, an Excel serial date; null: the day of the run. */
  readonly asOf: number | null;
  readonly answers: Answers;
  readonly output: "values" | "formulas";
  /** Whether a summary sheet is made. */
  readonly summary: boolean;
}

/** The columns that the user chose for what the list's rules ask for. */
export function columnChoices(setup: Setup): ColumnChoices<PartnerField | MeasureField> {
  const { columns, rules, measures } = setup;
  return { ...columns, ...measures[rules?.table?.mark ?? ""] };
}
