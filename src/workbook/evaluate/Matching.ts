import type { QuestionedSource } from "../setup/questions";
import type { Sources } from "../sources";
import type { RowChunk } from "../sources/readRows";

/** So many partners are named; all are counted. */
const MOST_NAMED = 100;

/** A partner of the list that a source does not have. */
export interface MissingPartner {
  readonly partner: string;
  /** Excel's number of the row, from 1. */
  readonly row: number;
  /** The cell to go to, on the list's sheet. */
  readonly address: string;
}

/** How a list and one of its sources go together. */
export interface SourceReport {
  readonly source: QuestionedSource;
  readonly sheet: string;
  /** How many partners of the list have no rows there, and the first of them. */
  readonly missingCount: number;
  readonly missing: readonly MissingPartner[];
  /** How many partners are named there that stand in no list, and what the first are called. */
  readonly strangerCount: number;
  readonly strangers: readonly string[];
}

/** Takes note of partners that a source does not have. */
export class Matching {
  private readonly counts = { ledger: 0, credentials: 0 };
  private readonly missing: Record<QuestionedSource, MissingPartner[]> = {
    ledger: [],
    credentials: [],
  };

  constructor(private readonly sources: Sources) {}

  /** The sheets that do not have the partner of a row, by kind. */
  lookFor(
    partner: MissingPartner,
    chunk: RowChunk,
    row: number
  ): { readonly source: QuestionedSource; readonly sheet: string }[] {
    return (["ledger", "credentials"] as const).flatMap((source) => {
      const sheet = this.sources[source]?.sheet;
      if (sheet === undefined || chunk.isIn(source, row)) return [];
      this.counts[source]++;
      if (this.missing[source].length < MOST_NAMED) this.missing[source].push(partner);
      return [{ source, sheet }];
    });
  }

  /** The sources where something is missing on one side or the other; `strangers`: whom no list names. */
  reports(strangers: (source: QuestionedSource) => readonly string[]): SourceReport[] {
    return (["ledger", "credentials"] as const).flatMap((source) => {
      const sheet = this.sources[source]?.sheet;
      const others = sheet === undefined ? [] : strangers(source);
      const missingCount = this.counts[source];
      if (sheet === undefined || (missingCount === 0 && others.length === 0)) return [];
      return [
        {
          source,
          sheet,
          missingCount,
          missing: this.missing[source],
          strangerCount: others.length,
          strangers: others.slice(0, MOST_NAMED),
        },
      ];
    });
  }
}
