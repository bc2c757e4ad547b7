import type { EvaluatedPartner } from "../../evaluation";
import { Fault } from "../../rules";

/** What stands in an output cell; "" is blank. */
export type OutputCell = string | number;

/** The output of a run, one for each row of the list; blank ones for rows without a partner. */
export interface OutputRows {
  readonly length: number;
  at(row: number): readonly OutputCell[] | undefined;
}

/** The cells of one row, in the order of `outputColumns`. */
export function outputRow({
  tier,
  nextTier,
  gaps,
  peopleGap,
  missingExams,
  notes,
}: EvaluatedPartner): OutputCell[] {
  // What hangs on a market that is not known stays blank; the notes say so.
  return [tier, nextTier, ...gaps, peopleGap, missingExams, notes].map((cell) =>
    cell instanceof Fault ? "" : cell
  );
}

/** Whether a row holds no partner: nothing is written beside it. */
export function isBlankRow(row: readonly OutputCell[] | undefined): boolean {
  return row?.every((cell) => cell === "") ?? true;
}
