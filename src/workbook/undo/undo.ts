import { ensureWritable, isFiltered } from "../excel/writable";
import { Journal, RollBackFailed } from "./journal";
import { abandonRun, beginRun, endRun, isUnderWay, noteMixedUp, runIsLost } from "./underWay";

/** What a run writes, for the user to read. */
export interface WrittenPlace {
  readonly sheet: string;
  readonly sheetId: string;
  /** Such as "E1:J61". */
  readonly cells: string;
  /** Taking it back adds or deletes sheets. */
  readonly needsSheets: boolean;
}

/** What undoing the last evaluation gave. */
export type Undone =
  | { readonly kind: "undone"; readonly sheet: string; readonly cells: string }
  /** The user has edited what was written: it is theirs now, and stays. */
  | { readonly kind: "edited"; readonly sheet: string; readonly address: string }
  | { readonly kind: "nothing" };

/** The last run that stands in the workbook. Kept as long as the pane lives. */
interface Run {
  readonly place: WrittenPlace;
  readonly journal: Journal;
  /** Some of it has been taken back already, and Excel refused the rest. */
  broken: boolean;
}

let last: Run | undefined;

/**
 * Does a run's writing: all of it, or (on an error, or when stopped) nothing. A run that is done can be undone; one
 * that Excel did not let be taken back, too.
 */
export async function undoable(
  place: WrittenPlace,
  write: (journal: Journal) => Promise<void>
): Promise<void> {
  const run: Run = { place, journal: new Journal(), broken: false };
  try {
    await write(run.journal);
    await endRun();
  } catch (error) {
    // Somebody else has taken the run back, for this pane seemed to be gone.
    if (runIsLost()) abandonRun();
    else {
      // Without that note it is taken back all the same, but for rows that seem to be somebody's.
      if (isFiltered(error)) await noteMixedUp().catch(() => undefined);
      await takeBack(run);
    }
    throw error;
  }
  last = run;
}

/** Whether there is a run to undo. */
export function canUndo(): boolean {
  return last !== undefined;
}

/** Takes the last run back, unless the user has edited what it wrote. */
export async function undoEvaluation(): Promise<Undone> {
  const run = last;
  if (!run) return { kind: "nothing" };
  const { sheet, sheetId, cells, needsSheets } = run.place;
  await ensureWritable([sheetId], needsSheets);
  if (!run.broken) {
    const address = await run.journal.edited();
    if (address !== undefined) return { kind: "edited", sheet, address };
  }
  // A run that is stuck half-way has left its note already.
  const { plan } = run.journal;
  if (plan && !isUnderWay()) await beginRun(plan.steps, plan.backUps);
  await takeBack(run);
  last = undefined;
  return { kind: "undone", sheet, cells };
}

/** To be called when an unfinished run was taken back from its note in the workbook: there is no more to undo of it. */
export function forgetBrokenRun(): void {
  if (last?.broken) last = undefined;
}

/** Puts the workbook back; a run that is stuck half-way is kept, to be tried again. */
async function takeBack(run: Run): Promise<void> {
  try {
    if (!run.journal.isEmpty)
      await ensureWritable([run.place.sheetId], run.place.needsSheets && isUnderWay());
    await run.journal.rollBack();
    await endRun();
  } catch (error) {
    run.broken = true;
    last = run;
    const address = error instanceof RollBackFailed && error.address;
    throw new RollBackFailed(address || run.place.cells, error);
  }
}
