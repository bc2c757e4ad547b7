import type { DateOrder, DecimalSign, Example } from "../../rules/columnTexts";
import type { Market } from "../../rules/ruleBook";
import { fold } from "../../rules/text";
import type { Answers, Setup } from "./setup";

/** A column of a source as a question offers it. */
export interface OfferedColumn {
  readonly header: string;
  /** A value that stands in it, as text. */
  readonly sample: string;
}

/** Where columns of a question stand. */
export type QuestionedSource = "ledger" | "credentials";

/** What cannot be known and is asked once. `subject` is what the answer is remembered for. */
export type Question =
  /** Which market a value of the market column is, as the user wrote it. */
  | { readonly kind: "market"; readonly subject: string }
  /** Whether rows marked with this association count: so many rows of the 12 months, and US$. */
  | {
      readonly kind: "association";
      readonly subject: string;
      readonly rows: number;
      readonly amount: number;
    }
  /** Whether a partner without rows on a sheet is one that is called nearly so there. */
  | {
      readonly kind: "partner";
      readonly subject: string;
      readonly sheet: string;
      /** As the list calls it. */
      readonly partner: string;
      readonly near: readonly string[];
    }
  /** Which of several columns of ids is the partner's, with how many of its ids the list knows. */
  | {
      readonly kind: "idColumn";
      readonly subject: QuestionedSource;
      readonly sheet: string;
      readonly columns: readonly (OfferedColumn & { readonly matches: number })[];
    }
  /** Which number of 2/1/2019 is the day; for each order the serial date that the example is then. */
  | {
      readonly kind: "dateOrder";
      readonly subject: string;
      readonly sheet: string;
      readonly header: string;
      readonly example: Example<DateOrder, number>;
    }
  /** Which sign stands before the cents; for each that fits the amount that the example is then. */
  | {
      readonly kind: "decimalSign";
      readonly subject: string;
      readonly sheet: string;
      readonly header: string;
      readonly example: {
        readonly text: string;
        readonly values: Readonly<Partial<Record<DecimalSign, number>>>;
      };
    }
  /** Whether one of these amounts, none of which is consumption, stands for it all the same. */
  | {
      readonly kind: "amountColumn";
      readonly subject: "ledger";
      readonly sheet: string;
      readonly columns: readonly OfferedColumn[];
    };

export type QuestionKind = Question["kind"];

/** What may be answered; null: left open, or none of these. */
export type Answer = string | null;

/** A question with its answer; undefined: none yet. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** What may be said of an association. */
export const ASSOCIATION_ANSWERS = ["counts", "doesNotCount"] as const;

/** The answers that a question offers, in order. */
export function answersTo(question: Question): readonly Answer[] {
  switch (question.kind) {
    case "market":
      return ["Developed", "Developing", null];
    case "association":
      return ASSOCIATION_ANSWERS;
    case "partner":
      return [...question.near, null];
    case "idColumn":
      return question.columns.map(({ header }) => header);
    case "amountColumn":
      return [...question.columns.map(({ header }) => header), null];
    case "dateOrder":
    case "decimalSign":
      return Object.keys(question.example.values);
  }
}

/**
 * What is remembered of a column's texts is remembered for its header in the list, its ledger or its credential list:
 * next month's export reads as this month's did.
 */
export function columnSubject(where: "list" | QuestionedSource, header: string): string {
  return `${where} ${fold(header)}`;
}

/** The setup with what the user answered; new answers stand over the old, and what was not answered is asked again. */
export function withAnswers(setup: Setup, answered: readonly Answered[]): Setup {
  return answered.reduce(
    (before, { question, answer }) =>
      answer === undefined ? before : withAnswer(before, question, answer),
    setup
  );
}

function withAnswer(setup: Setup, question: Question, answer: Answer): Setup {
  // Only what offers it may be left open.
  if (!answersTo(question).includes(answer)) return setup;
  switch (question.kind) {
    case "market":
      return withMarket(setup, question.subject.trim().normalize("NFC"), answer as Market | null);
    case "association":
      return remembering(setup, "association", fold(question.subject), answer === "counts");
    case "partner":
      return remembering(setup, "partner", question.subject, answer);
    case "dateOrder":
      return remembering(setup, "dateOrder", question.subject, answer as DateOrder);
    case "decimalSign":
      return remembering(setup, "decimalSign", question.subject, answer as DecimalSign);
    case "idColumn":
      return withColumn(setup, question.subject, "partnerId", answer);
    case "amountColumn":
      return withColumn(setup, question.subject, "amount", answer);
  }
}

/** A value is remembered as it was written, and once however it is written. */
function withMarket(setup: Setup, value: string, answer: Market | null): Setup {
  const { market } = setup.answers;
  const written = Object.keys(market).find((one) => fold(one) === fold(value)) ?? value;
  return remembering(setup, "market", written, answer);
}

function remembering<K extends keyof Answers>(
  setup: Setup,
  kind: K,
  subject: string,
  answer: Answers[K][string]
): Setup {
  const { answers } = setup;
  return { ...setup, answers: { ...answers, [kind]: { ...answers[kind], [subject]: answer } } };
}

function withColumn(
  setup: Setup,
  source: QuestionedSource,
  field: string,
  header: string | null
): Setup {
  const choice = setup[source];
  if (!choice) return setup;
  return { ...setup, [source]: { ...choice, columns: { ...choice.columns, [field]: header } } };
}
