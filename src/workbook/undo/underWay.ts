import { inExcel } from "../excel/inExcel";
import { CannotWrite, loadFilters } from "../excel/writable";
import { holdLock, isAlive, browser } from "./alive";
import { fillBackup, fitsOneRequest, queueCopies, queueText, type BackUp } from "./backup";
import { backupName, loadNotes, markOf, newRunId, queueBeat, queueForget, queueNote } from "./note";
import type { Note, Noted, NotedSheet } from "./note";
import type { TakeBack } from "./takeBack";

// A pane that is closed while it writes cannot put anything back, and Excel knows no transaction over several
// requests. So whatever writes (a run, undoing it, freezing) first leaves a note in the workbook: how to take it back.
// Its last request removes the note. Whoever opens the add-in next and finds a note of somebody who is gone takes that
// run back; while somebody is there, nobody else writes.

/** Somebody else, or another window, writes to the workbook just now. */
export class RunUnderWay extends Error {
  readonly code = "RunUnderWay";

  constructor() {
    super("Another run writes to this workbook.");
    this.name = "RunUnderWay";
  }
}

/** Between two signs of life, in milliseconds. */
const PULSE = 20_000;
/** Longer steps do not go into the note: the settings of an add-in hold about 1 MB (OfficeDev/office-js#3957). */
const LONGEST_STEPS = 50_000;

interface UnderWay {
  readonly note: Note;
  /** Somebody has taken the run back meanwhile, for this pane gave no sign of life. */
  lost: boolean;
  end(): void;
}

let underWay: UnderWay | undefined;

/** Whether a run of this pane is under way, or stuck half-way. */
export function isUnderWay(id?: string): boolean {
  return underWay !== undefined && (id === undefined || underWay.note.id === id);
}

/** Whether somebody has taken this pane's run back: it must write nothing more, and has nothing to take back. */
export function runIsLost(): boolean {
  return underWay?.lost ?? false;
}

/**
 * To be called before the first write, with how to take all of it back and what it will overwrite. Throws where
 * somebody else writes.
 */
export async function beginRun(
  steps: readonly TakeBack[],
  backUps: readonly BackUp[] = []
): Promise<void> {
  const at = Date.now();
  const id = newRunId(at);
  const filled = backUps.filter(({ blocks }) => blocks.length > 0);
  const ids = [...new Set([...steps, ...filled].map(({ sheetId }) => sheetId))];
  const { sheets, notes } = await look(ids, id, filled);
  await ensureAlone(notes);
  const text = JSON.stringify(steps);
  const stepsOn = text.length > LONGEST_STEPS ? backupName(id, filled.length) : undefined;
  const ready = fitsOneRequest(filled);
  const note: Note = {
    ...{ id, by: browser(), at, sheets, ready },
    steps: stepsOn === undefined ? steps : { sheet: stepsOn },
  };
  underWay = { note, lost: false, end: startPulse(note) };
  try {
    const others = await leaveNote(note, filled, stepsOn === undefined ? undefined : text);
    // Two that begin at the same time see each other's notes: the first goes on.
    await ensureAlone(
      others.filter((other) => other.note.at < at || (other.note.at === at && other.note.id < id))
    );
    if (ready) return;
    for (const [i, backUp] of filled.entries()) await fillBackup(backUp, backupName(id, i));
    await changeNote({ ...note, ready: true });
  } catch (error) {
    await endRun();
    throw error;
  }
}

/** The sheets by their names, and all notes. */
function look(
  ids: readonly string[],
  id: string,
  backUps: readonly BackUp[]
): Promise<{ sheets: NotedSheet[]; notes: Noted[] }> {
  return inExcel(async (context) => {
    const notes = loadNotes(context);
    const found = ids.map((one) => context.workbook.worksheets.getItem(one).load("name"));
    await context.sync();
    const sheets = ids.map((sheetId, i): NotedSheet => {
      const number = backUps.findIndex((backUp) => backUp.sheetId === sheetId);
      const name = found[i]?.name ?? "";
      return { id: sheetId, name, ...(number >= 0 && { backup: backupName(id, number) }) };
    });
    return { sheets, notes: notes() };
  });
}

/** One request leaves all, the note last: there is none without its backup. Gives the other notes. */
function leaveNote(
  note: Note,
  backUps: readonly BackUp[],
  steps: string | undefined
): Promise<Noted[]> {
  let again = false;
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    if (again) queueForget(context, note);
    again = true;
    note.sheets.forEach(({ id }, i) => {
      const sheet = worksheets.getItem(id);
      sheet.names.add(markOf(note, i), sheet.getRange("A1")).visible = false;
    });
    const made = note.sheets.flatMap(({ backup }) => backup ?? []);
    for (const backup of "sheet" in note.steps ? [...made, note.steps.sheet] : made)
      worksheets.add(backup).visibility = Excel.SheetVisibility.hidden;
    if (note.ready)
      backUps.forEach(({ sheetId, blocks }, i) => {
        const rects = blocks.map(({ rect }) => rect);
        queueCopies(context, rects, sheetId, backupName(note.id, i));
      });
    const filters = backUps.map(({ sheetId }) => {
      const sheet = worksheets.getItem(sheetId).load("name");
      return { sheet, filtered: loadFilters(sheet) };
    });
    if ("sheet" in note.steps && steps !== undefined) queueText(context, note.steps.sheet, steps);
    queueBeat(context, note);
    queueNote(context, note);
    const notes = loadNotes(context);
    await context.sync();
    // Of filtered rows Excel would have copied only some.
    const sheet = filters.find(({ filtered }) => filtered())?.sheet.name;
    if (sheet !== undefined) throw new CannotWrite({ kind: "filtered", sheet });
    return notes().filter((other) => other.note.id !== note.id);
  });
}

/**
 * To be called where Excel has put values of the run into other cells than it was told to: they are no sign that somebody
 * wrote there.
 */
export async function noteMixedUp(): Promise<void> {
  if (!underWay) return;
  const note = { ...underWay.note, mixedUp: true };
  underWay = { ...underWay, note };
  await changeNote(note);
}

function changeNote(note: Note): Promise<void> {
  return inExcel((context) => {
    queueNote(context, note);
    return context.sync();
  });
}

async function ensureAlone(notes: readonly Noted[]): Promise<void> {
  for (const noted of notes) if (await isAlive(noted)) throw new RunUnderWay();
}

/**
 * Queues the end of the run into its last write request, without sending it: note and backups go. Nothing where no run
 * is under way.
 */
export function queueEndOfRun(context: Excel.RequestContext): void {
  if (underWay) queueForget(context, underWay.note);
}

/** Ends the run by a request of its own. Repeatable; nothing where no run is under way. */
export async function endRun(): Promise<void> {
  const run = underWay;
  if (!run) return;
  await inExcel((context) => {
    queueForget(context, run.note);
    return context.sync();
  });
  run.end();
  underWay = undefined;
}

/** Leaves a run that somebody else has taken back. */
export function abandonRun(): void {
  underWay?.end();
  underWay = undefined;
}

/** Takes over a run of somebody who is gone: others see that somebody is at it. */
export async function adopt({ note, key }: Noted): Promise<void> {
  const own = { ...note, by: browser() };
  underWay?.end();
  underWay = { note: own, lost: false, end: note.id === "" ? () => undefined : startPulse(own) };
  if (note.id === "") return;
  await inExcel((context) => {
    context.workbook.settings.add(key, JSON.stringify(own));
    queueBeat(context, own);
    return context.sync();
  });
}

/** Gives signs of life, and notices when the note is gone. Gives how to end that. */
function startPulse(note: Note): () => void {
  const release = holdLock(note.id);
  const timer = setInterval(() => {
    void pulse(note).catch(() => undefined);
  }, PULSE);
  return () => {
    clearInterval(timer);
    release();
  };
}

function pulse(note: Note): Promise<void> {
  return inExcel(async (context) => {
    const notes = loadNotes(context);
    await context.sync();
    if (underWay?.note.id !== note.id) return;
    const own = notes().find((other) => other.note.id === note.id);
    if (own?.note.by !== note.by) {
      underWay.lost = true;
      underWay.end();
      return;
    }
    queueBeat(context, note);
    await context.sync();
  });
}
