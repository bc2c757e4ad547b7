import type {
  Answer,
  Answered,
  Evaluation,
  Progress,
  Question,
  SetupOffer,
  Undone,
} from "../../workbook";
import { isSearched, withPasted } from "./pastedMarkets";
import type { Failure } from "../errorCode";

/** What the bulk evaluation is doing, or how the last one ended. */
export type Run =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly progress: Progress | null;
      readonly cancelling: boolean;
      /** When the work that is counted now began, in milliseconds of the pane's clock, and how far it was then. */
      readonly since: { readonly time: number; readonly done: number };
      /** null: too early to say. */
      readonly secondsLeft: number | null;
    }
  /** The user is asked what cannot be known; the setup is the one that remembers the answers. */
  | {
      readonly kind: "asking";
      readonly sheet: string;
      readonly answers: readonly Answered[];
      /** Which of many markets are shown. */
      readonly search: string;
      readonly offer: SetupOffer;
    }
  | { readonly kind: "finished"; readonly evaluation: Evaluation }
  | { readonly kind: "undoing" }
  | { readonly kind: "undone"; readonly undone: Undone }
  /** A run that a closed pane had left unfinished was taken back. */
  | { readonly kind: "recovered" }
  /** The error from Excel, and what it kept from happening. */
  | ({ readonly kind: "failed"; readonly work: "evaluation" | "undo" } & Failure);

export type RunAction =
  /** Times are milliseconds of any steady clock. */
  | { readonly type: "evaluating"; readonly time: number }
  | { readonly type: "progressed"; readonly progress: Progress; readonly time: number }
  | { readonly type: "cancelling" }
  | { readonly type: "evaluated"; readonly evaluation: Evaluation }
  | {
      readonly type: "asked";
      readonly sheet: string;
      readonly questions: readonly Question[];
      readonly offer: SetupOffer;
    }
  /** Questions by their place. */
  | { readonly type: "marketsSearched"; readonly search: string }
  /** All markets that are shown. */
  | { readonly type: "marketsAnswered"; readonly answer: Answer }
  | { readonly type: "marketsPasted"; readonly text: string }
  | { readonly type: "answered"; readonly at: number; readonly answer: Answer }
  | ({ readonly type: "evaluationFailed" } & Failure)
  | { readonly type: "undoing" }
  | { readonly type: "undone"; readonly undone: Undone }
  | ({ readonly type: "undoFailed" } & Failure)
  | { readonly type: "recovered" }
  | ({ readonly type: "recoveryFailed" } & Failure)
  | { readonly type: "dismissed" };

/** Before that, a rate says little. */
const TOO_EARLY = 2_000;

/** The next state of the run. Actions that do not fit it (a late progress report, say) change nothing. */
export function reduceRun(run: Run, action: RunAction): Run {
  const running = run.kind === "running";
  const busy = running || run.kind === "undoing";
  switch (action.type) {
    case "evaluating":
      return busy ? run : started(action.time);
    case "progressed":
      return running ? progressed(run, action.progress, action.time) : run;
    case "cancelling":
      return running ? { ...run, cancelling: true, secondsLeft: null } : run;
    case "evaluated":
      return running ? { kind: "finished", evaluation: action.evaluation } : run;
    case "asked":
      return running ? asking(action) : run;
    case "marketsSearched":
    case "marketsAnswered":
    case "marketsPasted":
      return run.kind === "asking" ? manyAnswered(run, action) : run;
    case "answered":
      return run.kind === "asking"
        ? { ...run, answers: withAnswerAt(run.answers, action.at, action.answer) }
        : run;
    case "evaluationFailed":
      return running || run.kind === "asking" ? failed(action, "evaluation") : run;
    case "undoing":
      return busy ? run : { kind: "undoing" };
    case "undone":
      return run.kind === "undoing" ? { kind: "undone", undone: action.undone } : run;
    case "undoFailed":
      return run.kind === "undoing" ? failed(action, "undo") : run;
    case "recovered":
      return run.kind === "idle" ? { kind: "recovered" } : run;
    case "recoveryFailed":
      return run.kind === "idle" ? failed(action, "undo") : run;
    case "dismissed":
      return busy ? run : { kind: "idle" };
  }
}

type Running = Extract<Run, { kind: "running" }>;
export type Asking = Extract<Run, { kind: "asking" }>;

/** Markets are all that is asked: they have words of their own, and can be changed in the setup. */
export function asksMarketsOnly({ answers }: Pick<Asking, "answers">): boolean {
  return answers.every(({ question }) => question.kind === "market");
}

function failed({ code, address }: Failure, work: "evaluation" | "undo"): Run {
  return { kind: "failed", work, code, ...(address !== undefined && { address }) };
}

function started(time: number): Running {
  return {
    kind: "running",
    progress: null,
    cancelling: false,
    since: { time, done: 0 },
    secondsLeft: null,
  };
}

function progressed(run: Running, progress: Progress, time: number): Running {
  // Another total, or fewer done: another kind of work has begun, at a rate of its own.
  const another =
    run.progress !== null &&
    (run.progress.total !== progress.total || progress.done < run.progress.done);
  const since = another ? { time, done: progress.done } : run.since;
  const elapsed = time - since.time;
  const done = progress.done - since.done;
  const known = !run.cancelling && elapsed >= TOO_EARLY && done > 0;
  const secondsLeft = known ? ((elapsed / done) * (progress.total - progress.done)) / 1_000 : null;
  return { ...run, progress, since, secondsLeft };
}

function asking({ sheet, questions, offer }: Extract<RunAction, { type: "asked" }>): Asking {
  return { kind: "asking", sheet, offer, answers: unanswered(questions), search: "" };
}

type ManyAction = Extract<
  RunAction,
  { type: "marketsSearched" | "marketsAnswered" | "marketsPasted" }
>;

function manyAnswered(run: Asking, action: ManyAction): Asking {
  const { answers, search } = run;
  switch (action.type) {
    case "marketsSearched":
      return { ...run, search: action.search };
    case "marketsPasted":
      return { ...run, answers: withPasted(answers, action.text) };
    case "marketsAnswered":
      return {
        ...run,
        answers: answers.map((each) =>
          each.question.kind === "market" && isSearched(each, search)
            ? { ...each, answer: action.answer }
            : each
        ),
      };
  }
}

/** Questions as they are first shown: a market may be left open; for the rest nothing is proposed. */
export function unanswered(questions: readonly Question[]): Answered[] {
  return questions.map((question) => ({
    question,
    answer: question.kind === "market" ? null : undefined,
  }));
}

/** The same with one answer more or another one. */
export function withAnswerAt(answers: readonly Answered[], at: number, answer: Answer): Answered[] {
  return answers.map((each, i) => (i === at ? { ...each, answer } : each));
}
