import { isBlankCell } from "../../rules";
import { NearSpellings } from "../../rules/nearSpellings";
import { fold } from "../../rules/text";
import type { Question, QuestionedSource } from "../setup/questions";
import type { Answers } from "../setup/setup";
import type { JoinedRows } from "./JoinedRows";

/** So many partners are asked about at once. */
const MOST_ASKED = 50;

/** What is remembered of a partner's name in a source. */
export function partnerSubject(source: QuestionedSource, partner: string): string {
  return `${source} ${fold(partner)}`;
}

/** How the partners of a list and those that a source names go together, once all of the source was read. */
export class SourceMatch {
  /** What the source calls partners that are in no list, as first written. */
  readonly strangers: readonly string[];
  private readonly named = new Set<number>();

  constructor(
    private readonly rows: JoinedRows,
    private readonly source: QuestionedSource,
    private readonly sheet: string
  ) {
    const { ids, names, last } = rows.named;
    const strangers = new Map<string, string>();
    for (let number = 1; number <= last; number++) {
      const partner = rows.partnerNamed(number);
      if (partner > 0) this.named.add(partner);
      else {
        const name = [names[number], ids[number]].find((cell) => !isBlankCell(cell));
        if (typeof name === "string" || typeof name === "number")
          strangers.set(
            fold(String(name)),
            strangers.get(fold(String(name))) ?? String(name).trim()
          );
      }
    }
    this.strangers = [...strangers.values()];
  }

  /** Whether the source has a row of a partner of the list; what is nobody's lacks nothing. */
  has(partner: number): boolean {
    return partner === 0 || this.named.has(partner);
  }

  /** Which partners of the list may be called otherwise in the source, and nobody has said so. */
  questions(answers: Answers["partner"]): Question[] {
    const missing = this.rows.labels.flatMap((partner, number) =>
      partner === "" || this.has(number) ? [] : [partner]
    );
    if (missing.length === 0 || this.strangers.length === 0) return [];
    const spellings = new NearSpellings(this.strangers);
    const { source, sheet } = this;
    const questions: Question[] = [];
    for (const partner of missing) {
      const subject = partnerSubject(source, partner);
      const near = Object.hasOwn(answers, subject) ? [] : spellings.of(partner);
      if (near.length > 0) questions.push({ kind: "partner", subject, sheet, partner, near });
      if (questions.length === MOST_ASKED) break;
    }
    return questions;
  }
}
