import type { Answer, Answered, EvidenceShown, ReadingSources, RowCheck } from "../../workbook";
import { unanswered, withAnswerAt } from "../evaluate/runState";

/** A check that has come to an end. */
export type DoneCheck = Exclude<RowCheck, ReadingSources>;

/** What the pane shows of the selected partner. */
export interface PartnerState {
  /** The newest check; stays while the next row is being read. null: none yet. */
  readonly check: DoneCheck | null;
  readonly reading: boolean;
  /** How far the sheets with the partners' facts are read; null: they are not. */
  readonly sources: ReadingSources | null;
  /** The check's questions with the user's answers so far. */
  readonly rowAnswers: readonly Answered[];
  /** Code of the error that kept the selection from being read. */
  readonly checkError: string | null;
  /** Showing the rows behind the verdict: under way, or why there is no sheet. */
  readonly evidence: Showing;
  /** Whether the user wants the explanation open; null: not said. */
  readonly explanationOpen: boolean | null;
}

export type Showing =
  | { readonly kind: "idle" | "showing" }
  | { readonly kind: "not"; readonly why: Exclude<EvidenceShown, { kind: "shown" }> }
  | { readonly kind: "failed"; readonly code: string };

export type PartnerAction =
  | { readonly type: "evidence"; readonly evidence: Showing }
  | { readonly type: "reading" }
  | { readonly type: "checked"; readonly check: RowCheck }
  /** A question of the check by its place. */
  | { readonly type: "rowAnswered"; readonly at: number; readonly answer: Answer }
  | { readonly type: "checkFailed"; readonly code: string }
  | { readonly type: "explanationToggled"; readonly open: boolean };

/** What is different of the selected partner; nothing where all stays as it is. */
export function changesOfPartner(
  { reading, rowAnswers }: PartnerState,
  action: PartnerAction
): Partial<PartnerState> | undefined {
  switch (action.type) {
    case "reading":
      return reading ? undefined : { reading: true, evidence: { kind: "idle" } };
    case "checked":
      return checked(action.check, rowAnswers);
    case "rowAnswered":
      return { rowAnswers: withAnswerAt(rowAnswers, action.at, action.answer) };
    case "checkFailed":
      return { reading: false, sources: null, checkError: action.code, check: null };
    case "explanationToggled":
      return { explanationOpen: action.open };
    case "evidence":
      return { evidence: action.evidence };
  }
}

function checked(check: RowCheck, before: readonly Answered[]): Partial<PartnerState> {
  if (check.kind === "readingSources") return { reading: true, sources: check };
  const rowAnswers = check.kind === "questions" ? unanswered(check.questions) : [];
  return {
    reading: false,
    sources: null,
    checkError: null,
    check,
    rowAnswers: sameQuestions(rowAnswers, before) ? before : rowAnswers,
  };
}

/** What is asked once more keeps the answers that were given. */
function sameQuestions(one: readonly Answered[], other: readonly Answered[]): boolean {
  const asked = (answers: readonly Answered[]): string =>
    JSON.stringify(answers.map(({ question }) => question));
  return asked(one) === asked(other);
}
