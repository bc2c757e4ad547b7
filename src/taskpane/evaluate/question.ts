import { html, nothing, type TemplateResult } from "lit";
import type { Market } from "../../rules/ruleBook";
import type { Notice } from "../../words/notice";
import type { PaneWords } from "../../words/pane";
import { answersTo, type Answer, type Question, type QuestionKind } from "../../workbook";
import { segments } from "../view/segments";
import { isSearched } from "./pastedMarkets";
import { asksMarketsOnly, type Asking } from "./runState";

/** The kinds in the order in which they are asked: what others depend on comes first. */
const KINDS: readonly QuestionKind[] = [
  "idColumn",
  "amountColumn",
  "dateOrder",
  "decimalSign",
  "association",
  "partner",
  "market",
];

/** What is asked, and where that stands. */
export type Asked = Pick<Asking, "sheet" | "answers"> & Partial<Pick<Asking, "search">>;

/** Asks once what cannot be known. */
export function question(
  run: Asked,
  words: PaneWords,
  choose: (at: number, answer: Answer) => void,
  /** What answers many markets at once. */
  many: TemplateResult | typeof nothing = nothing
): TemplateResult {
  const { answers, questions } = words.setup;
  const marketsOnly = asksMarketsOnly(run);
  const title = marketsOnly
    ? answers.title(run.answers.length)
    : questions.title(run.answers.length);
  return html`<header class="row-header">
      <h1 tabindex="-1" data-question>${title}</h1>
    </header>
    ${marketsOnly ? html`<p class="lead">${answers.text(run.sheet)}</p>` : nothing}
    ${KINDS.map((kind) => group(kind, run, marketsOnly, words, choose, kind === "market" ? many : nothing))}`;
}

/** That there are questions, and what about. */
export function questionsNotice(questions: readonly Question[], words: PaneWords): Notice {
  const { title, groups } = words.setup.questions;
  const kinds = new Set(questions.map(({ kind }) => kind));
  return {
    title: title(questions.length),
    text: [...kinds].map((kind) => groups[kind].text).join(" "),
  };
}

function group(
  kind: QuestionKind,
  { answers, search = "" }: Asked,
  only: boolean,
  words: PaneWords,
  choose: (at: number, answer: Answer) => void,
  more: TemplateResult | typeof nothing
): TemplateResult | typeof nothing {
  const { title, text } = words.setup.questions.groups[kind];
  const all = answers.flatMap((each, i) => (each.question.kind === kind ? [{ ...each, i }] : []));
  const asked = all.filter((each) => isSearched(each, search));
  if (more !== nothing) {
    // So many are looked for by name.
    asked.sort((a, b) => legend(a.question, words).localeCompare(legend(b.question, words)));
  }
  return all.length === 0
    ? nothing
    : html`${
          only
            ? nothing
            : html`<h2 class="question-group">${title}</h2>
                <p class="lead">${text}</p>`
        }
        ${more}
        <div class="answers">
          ${asked.map(({ question: each, answer, i }) =>
            segments<Answer | undefined>(
              `answer-${i}`,
              legend(each, words),
              answersTo(each).map((value) => ({ value, label: label(each, value, words) })),
              answer,
              (choice) => choose(i, choice ?? null)
            )
          )}
        </div>`;
}

/** What a question is about. */
function legend(question: Question, words: PaneWords): string {
  const texts = words.setup.questions;
  switch (question.kind) {
    case "market":
      return question.subject;
    case "association":
      return texts.association(question.subject, question.rows, question.amount);
    case "partner":
      return texts.partner(question.partner, question.sheet);
    case "idColumn":
    case "amountColumn":
      return question.sheet;
    case "dateOrder":
    case "decimalSign":
      return texts.example(question.sheet, question.header, question.example.text);
  }
}

/** What one of the answers says. */
function label(question: Question, answer: Answer, words: PaneWords): string {
  const texts = words.setup.questions;
  switch (question.kind) {
    case "market":
      return words.setup.answers.market[(answer ?? "open") as Market | "open"];
    case "association":
      return answer === "counts" ? texts.counts : texts.doesNotCount;
    case "idColumn": {
      const column = question.columns.find(({ header }) => header === answer);
      return column ? texts.idColumn(column.header, column.matches, column.sample) : "";
    }
    case "partner":
      return answer ?? texts.noRows;
    case "amountColumn":
      return answer ?? texts.noneOfThese;
    case "dateOrder":
      return words.setup.day(valueOf(question, answer));
    case "decimalSign":
      return texts.amount(valueOf(question, answer));
  }
}

function valueOf(
  { example }: Extract<Question, { kind: "dateOrder" | "decimalSign" }>,
  answer: Answer
): number {
  return (example.values as Readonly<Record<string, number>>)[answer ?? ""] ?? 0;
}
