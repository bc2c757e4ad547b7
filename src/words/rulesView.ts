import type { RuleNote } from "../rules";
import type { Notice } from "./notice";

/** The words of the pane's Rules view, which come with it when it is first shown. */
export interface RulesViewWords {
  readonly inForce: string;
  /** The sheet of the list that they are in force for. */
  readonly inForceFor: (sheet: string) => string;
  readonly useBuiltIn: string;
  /** What stands in for a rule table that its user gave no title. */
  readonly ownTable: string;
  readonly readingTables: string;
  readonly tablesFailed: string;

  /** A tier's line in place of what counts, where that is as for a tier before. */
  readonly asFor: (tier: string) => string;
  readonly people: (count: number) => string;
  readonly otherPeople: (count: number) => string;
  readonly orPeople: (count: number) => string;
  readonly yes: string;
  /** An expression as the table writes it. */
  readonly inTable: (expression: string) => string;
  readonly titles: (credentials: number) => string;
  readonly options: string;
  readonly doubts: (count: number) => string;
  readonly doubtsHint: string;

  readonly tables: {
    readonly heading: string;
    readonly none: string;
    readonly fine: (tiers: readonly string[]) => string;
    readonly faults: (count: number) => string;
    readonly notes: (count: number) => string;
    readonly note: (note: RuleNote) => string;
    /** Measures for which the list has no column. */
    readonly measures: (list: string, names: readonly string[]) => string;
    readonly use: (list: string) => string;
    readonly used: (list: string) => string;
    /** Where no list is known that could use it. */
    readonly noList: string;
  };

  readonly library: {
    readonly heading: string;
    readonly hint: string;
    readonly loading: string;
    readonly failed: Notice;
    readonly search: string;
    readonly found: (options: number, all: number) => string;
    readonly nothing: string;
    readonly insert: string;
    readonly inserting: string;
    readonly inserted: (sheet: string) => string;
    readonly insertedHint: string;
    readonly insertFailed: string;
    readonly goToSheet: string;
    readonly close: string;
  };

  /** What stands above an inserted table: a doubtful sentence of its source, and what may be done with it. */
  readonly sheet: {
    readonly doubt: (reading: string) => string;
    readonly copy: string;
  };
}
