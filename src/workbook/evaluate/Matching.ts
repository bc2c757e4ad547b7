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

/** A source, and the partners that it does not have. */
interface Side {
  readonly source: QuestionedSource;
  readonly sheet: string;
  missingCount: number;
  readonly missing: MissingPartner[];
}

/** Takes note of partners that a source does not have. */
export class Matching {
  private readonly sides: readonly Side[];

  constructor(sources: Sources) {
    this.sides = (["ledger", "credentials"] as const).flatMap((source): Side[] => {
      const sheet = sources[source]?.sheet;
      return sheet === undefined ? [] : [{ source, sheet, missingCount: 0, missing: [] }];
    });
  }

  /** The sheets that do not have the partner of a row, by kind. */
  lookFor(
    chunk: RowChunk,
    row: number,
    partner: () => MissingPartner
  ): readonly Pick<Side, "source" | "sheet">[] {
    const without = this.sides.filter(({ source }) => !chunk.isIn(source, row));
    for (const side of without) {
      side.missingCount++;
      if (side.missing.length < MOST_NAMED) side.missing.push(partner());
    }
    return without;
  }

  /** The sources where something is missing on one side or the other; `strangers`: whom no list names. */
  reports(strangers: (source: QuestionedSource) => readonly string[]): SourceReport[] {
    return this.sides.flatMap((side) => {
      const others = strangers(side.source);
      if (side.missingCount === 0 && others.length === 0) return [];
      return [{ ...side, strangerCount: others.length, strangers: others.slice(0, MOST_NAMED) }];
    });
  }
}
