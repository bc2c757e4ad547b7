/** The words for what is asked once before an evaluation; markets have words of their own. */
export interface QuestionWords {
  readonly title: (questions: number) => string;
  /** What a group of questions is about. */
  readonly groups: Readonly<
    Record<
      | "market"
      | "association"
      | "partner"
      | "idColumn"
      | "dateOrder"
      | "decimalSign"
      | "amountColumn",
      { readonly title: string; readonly text: string }
    >
  >;
  /** An association with its rows of the 12 months and their US$. */
  readonly association: (word: string, rows: number, amount: number) => string;
  readonly counts: string;
  readonly doesNotCount: string;
  /** A column of ids: how many of its ids the list knows, and one of them. */
  readonly idColumn: (header: string, matches: number, sample: string) => string;
  /** A text of a column that can be read in two ways. */
  readonly example: (sheet: string, header: string, text: string) => string;
  readonly amount: (amount: number) => string;
  readonly partner: (partner: string, sheet: string) => string;
  readonly noRows: string;
  readonly noneOfThese: string;
}
