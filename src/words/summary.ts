/** Every word of the summary sheet in one language. Counts come in as numbers in the language's own writing. */
export interface SummaryWords {
  /** The sheet's name, and its title. */
  readonly title: string;
  readonly list: string;
  readonly asOf: string;
  /** In place of a day where consumption stands in the list. */
  readonly asOfUnknown: string;
  readonly evaluatedOn: string;
  readonly rules: string;
  /** Number formats of Excel, as it takes them in every language. */
  readonly day: string;
  readonly dayAndTime: string;

  readonly tiers: { readonly heading: string };
  readonly gaps: {
    readonly heading: string;
    readonly marketUnknown: (partners: string, measured: "dollars" | "amounts") => string;
  };
  readonly nearest: {
    readonly heading: Readonly<Record<"dollars" | "amounts", string>>;
    readonly none: string;
  };
  readonly leaving: {
    readonly heading: string;
    /** What leaves, and how many tiers it costs. */
    readonly sum: (partners: string, amount: string, falls: string) => string;
    readonly none: string;
    readonly noLedger: string;
  };
  readonly problems: { readonly heading: string; readonly none: string };
  readonly people: {
    readonly heading: string;
    readonly none: string;
    /** The check stopped after so many names. */
    readonly cut: (names: string) => string;
  };

  /** The headers of columns. */
  readonly columns: {
    readonly partner: string;
    readonly cell: string;
    readonly tier: string;
    readonly nextTier: string;
    readonly partners: string;
    readonly consumptionMissing: string;
    readonly measureMissing: (measure: string) => string;
    readonly peopleMissing: string;
    readonly missing: string;
    readonly tierToday: string;
    readonly tierThen: string;
    readonly leaving: string;
    readonly left: string;
    readonly problem: string;
    readonly person: string;
  };
  readonly total: string;
  /** A partner without a name. */
  readonly row: (row: string) => string;
  /** Where a table does not show all that there is. */
  readonly shown: (shown: string, all: string) => string;
}
