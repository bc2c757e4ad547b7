import type { RuleBook } from "../../rules";
import type { PartnerTier, RowPlace, SummaryCollector, TierChange } from "../../rules/summary";
import type { Words } from "../../words";
import type { ChangeWords } from "../../words/changeWords";
import type { SourceWords } from "../../words/sourceWords";
import type { SummaryWords } from "../../words/summary";
import { DOLLARS_AND_CENTS, WHOLE_DOLLARS } from "../excel/numberFormats";
import type { Formatted } from "../sheets/SheetLayout";

/** What the summary says beside what was collected. */
export interface SummaryFrame {
  /** The list's sheet. */
  readonly sheet: string;
  /** The list's cells, such as "A3:K62". */
  readonly address: string;
  /** Where the rules stand; undefined: they are the built-in ones. */
  readonly rules: string | undefined;
  /** The last day of the 12 months, an Excel serial date; undefined: nobody knows, for amounts stand in the list. */
  readonly asOf: number | undefined;
  /** The day of the evaluation, an Excel serial date. */
  readonly evaluatedOn: number;
  /** What changed since an earlier run, whose day is a serial date of the 1900 date system. */
  readonly changes:
    | {
        readonly since: number;
        readonly changes: readonly TierChange<PartnerTier & RowPlace>[];
      }
    | undefined;
  /** Partners that a source of the list does not have, and partners there that are in no list. */
  readonly matching: readonly {
    readonly sheet: string;
    readonly missingCount: number;
    readonly missing: readonly RowPlace[];
    readonly strangerCount: number;
    readonly strangers: readonly string[];
  }[];
  /** What must be known of all amounts. */
  readonly note: string | undefined;
}

/** What the parts of a summary are made from. */
export interface SummaryContext {
  readonly collector: SummaryCollector;
  readonly frame: SummaryFrame;
  readonly words: Words;
  readonly summary: SummaryWords;
  readonly changed: ChangeWords;
  readonly sources: SourceWords;
}

export function count(number: number): Formatted {
  return { number, format: WHOLE_DOLLARS };
}

/** Whether rules measure US$ of consumption, or amounts that the add-in knows no unit of. */
export function measured({ measures }: RuleBook): "dollars" | "amounts" {
  return measures.every(({ isConsumption }) => isConsumption) ? "dollars" : "amounts";
}

/** The headers over what is missing of each measure. */
export function measureHeaders({ collector, summary }: SummaryContext): string[] {
  const { consumptionMissing, measureMissing } = summary.columns;
  return collector.rules.measures.map(({ name, isConsumption }) =>
    isConsumption ? consumptionMissing : measureMissing(name)
  );
}

/** Writes amounts of one column in one way: with cents for all of them where any has some. */
export function amounts(column: readonly (number | null)[]): (amount: number) => Formatted {
  const whole = column.every((amount) => amount === null || Number.isInteger(cents(amount)));
  const format = whole ? WHOLE_DOLLARS : DOLLARS_AND_CENTS;
  return (amount) => ({ number: cents(amount), format });
}

/** Without the error that sums of cents carry. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
