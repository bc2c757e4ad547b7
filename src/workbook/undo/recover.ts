import type { Rect } from "../excel/cells";
import { inExcel, rangeAt } from "../excel/inExcel";
import { BACKUP_SHEET, queueDeleteSheet, takeBack, type TakeBack } from "./takeBack";

// A pane that is closed while it writes cannot put anything back, and Excel knows no transaction over several
// requests. So a run leaves a note in the workbook before it writes anything: how to take the run back. Its last
// request removes the note. Whoever opens the add-in next and finds a note takes that run back.

/** The setting of the workbook that holds the note. */
const NOTE = "PARTNER.unfinishedRun";
/** Where a browser keeps the name by which it knows its own notes. */
const BROWSER = "PARTNER.browser";
/** No run takes so long, in milliseconds: a note that is older is nobody's any more. */
const STALE = 60 * 60 * 1000;

interface Note {
  /** The browser that runs the add-in, so that a co-author's run under way is left alone. */
  readonly by: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** In the order in which the run does things. */
  readonly steps: readonly TakeBack[];
  readonly backedUp: boolean;
}

/** The cells whose contents a run will overwrite. */
export interface BackUp {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

/** Whether the note of this pane's run says that a backup was made; undefined while no run is under way. */
let underWay: { readonly backedUp: boolean } | undefined;

/**
 * To be called before the first write of a run, with all that it will do. Copies what it will overwrite to a hidden
 * sheet, and notes in the workbook how to take the run back. One request does both, so that there is no note without
 * its backup.
 */
export async function beginRun(steps: readonly TakeBack[], backUp?: BackUp): Promise<void> {
  const rects = backUp?.rects ?? [];
  const note: Note = { by: browser(), at: Date.now(), steps, backedUp: rects.length > 0 };
  await inExcel(async (context) => {
    await queueDeleteSheet(context, BACKUP_SHEET);
    if (backUp && rects.length > 0) {
      context.workbook.worksheets.add(BACKUP_SHEET).visibility = Excel.SheetVisibility.veryHidden;
      for (const rect of rects) {
        rangeAt(context, BACKUP_SHEET, rect).copyFrom(
          rangeAt(context, backUp.sheetId, rect),
          Excel.RangeCopyType.formulas
        );
      }
    }
    context.workbook.settings.add(NOTE, JSON.stringify(note));
    await context.sync();
  });
  underWay = note;
}

/**
 * Queues the end of the run into its last write request, without sending it: the note and the backup go. Nothing where
 * no run is under way.
 */
export function queueEndOfRun(context: Excel.RequestContext): void {
  if (!underWay) return;
  context.workbook.settings.getItem(NOTE).delete();
  if (underWay.backedUp) {
    const sheet = context.workbook.worksheets.getItem(BACKUP_SHEET);
    // Excel deletes no very hidden sheet.
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
}

/** Ends the run by a request of its own. Repeatable. */
export async function endRun(): Promise<void> {
  await inExcel(async (context) => {
    await queueDeleteSheet(context, BACKUP_SHEET);
    const note = context.workbook.settings.getItemOrNullObject(NOTE).load("key");
    await context.sync();
    if (!note.isNullObject) note.delete();
    await context.sync();
  });
  underWay = undefined;
}

/**
 * Takes an unfinished run back: one of this pane that failed or was cancelled, or one whose pane was closed. Gives
 * whether there was one. Where Excel refuses a step, the others are done all the same and the note stays for the next
 * time.
 */
export async function recover(): Promise<boolean> {
  const note = await readNote();
  underWay = note;
  if (!note || !(note.by === browser() || Date.now() - note.at > STALE)) return false;
  let refused: unknown;
  for (const step of [...note.steps].reverse()) {
    await takeBack(step).catch((error: unknown) => {
      refused ??= error;
    });
  }
  if (refused !== undefined) throw refused;
  await endRun();
  return true;
}

/** A backup without its note is what a refused request left behind. */
function readNote(): Promise<Note | undefined> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(NOTE).load("value");
    await context.sync();
    if (!setting.isNullObject) return JSON.parse(String(setting.value)) as Note;
    await queueDeleteSheet(context, BACKUP_SHEET);
    await context.sync();
    return undefined;
  });
}

let name: string | undefined;

/** This browser's name. Where it may keep nothing, the pane's: its notes are then taken for others' until they are old. */
function browser(): string {
  if (name !== undefined) return name;
  name = crypto.randomUUID();
  try {
    name = localStorage.getItem(BROWSER) ?? name;
    localStorage.setItem(BROWSER, name);
  } catch {
    // The browser lets no frame of another site keep anything.
  }
  return name;
}
