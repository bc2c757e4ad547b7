import { wordsFor } from "../words";
import { addressOf } from "./cells";
import { Evaluated } from "./evaluateRows";
import { nextTask } from "./nextTask";
import { runsOf } from "./ownColumns";
import { partnerRows } from "./partnerList";
import { readRows } from "./readRows";
import { findTarget, type Target } from "./target";
import type { Evaluation, PartnerWorkbook } from "./types";
import { writeOutput } from "./writeOutput";

/** Thrown inside a run when the caller's signal is aborted. */
class Cancelled extends Error {}

/** Evaluates every row of the partner list around the selection. Writing begins only when all rows are evaluated. */
export const evaluate: PartnerWorkbook["evaluate"] = async (language, onProgress, signal) => {
  const stopIfCancelled = (): void => {
    if (signal.aborted) throw new Cancelled("The evaluation was cancelled.");
  };
  try {
    stopIfCancelled();
    const target = await findTarget();
    if ("kind" in target) return target;
    // Reading and evaluating is one half of the way, writing the other.
    const total = partnerRows(target.list);
    const report = (evaluated: number, written: number): void =>
      onProgress({ done: Math.floor((evaluated + written) / 2), total });
    const evaluated = new Evaluated(wordsFor(language));
    report(0, 0);
    for await (const chunk of readRows(target.list)) {
      stopIfCancelled();
      await evaluated.add(chunk, stopIfCancelled);
      report(evaluated.output.length, 0);
      await nextTask();
    }
    await writeOutput(target, evaluated.output, language, {
      before: stopIfCancelled,
      wrote: (rows) => report(total, rows),
    });
    return done(target, evaluated);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: "cancelled" };
    throw error;
  }
};

function done({ list, own, plan }: Target, { partners, problems, tiers }: Evaluated): Evaluation {
  const written = runsOf(plan).map((run) => {
    const columns = run.map(({ column }) => column);
    return addressOf({ ...list.rect, left: Math.min(...columns), right: Math.max(...columns) });
  });
  return {
    kind: "done",
    sheet: list.sheet,
    written: written.join(","),
    rows: partners,
    tiers,
    problems,
    updated: own.columns.size > 0,
  };
}
