import { addressOf } from "../excel/cells";
import { inExcel } from "../excel/inExcel";
import { ensureWritable } from "../excel/writable";
import { isAlive, STALE } from "./alive";
import { readText } from "./backup";
import { RollBackFailed } from "./journal";
import { ageOfBackup, loadNotes, markOf, queueForget, type Note, type Noted } from "./note";
import { changedSince, takeBack, type TakeBack } from "./takeBack";
import { adopt, endRun, isUnderWay } from "./underWay";

/** What became of runs that were left unfinished. */
export interface Recovered {
  readonly takenBack: boolean;
  /** Somebody else, or another window, writes to the workbook just now. */
  readonly busy: boolean;
}

/**
 * Takes unfinished runs back: of this pane one that failed or was cancelled, or one whose pane was closed. Where Excel
 * refuses a step, the others are done all the same and the note stays for the next time. Cells that were changed since
 * stay, and are told by an error.
 */
export async function takeBackUnfinished(): Promise<Recovered> {
  let takenBack = false;
  let busy = false;
  for (const noted of await readNotes()) {
    if (!isUnderWay(noted.note.id) && (await isAlive(noted))) busy = true;
    else takenBack = (await takeBackRun(noted)) || takenBack;
  }
  return { takenBack, busy };
}

/** Takes unfinished runs back; gives whether there was one. */
export async function recover(): Promise<boolean> {
  return (await takeBackUnfinished()).takenBack;
}

/** All notes. Old backups without a note are what a refused request left behind; they go. */
function readNotes(): Promise<Noted[]> {
  return inExcel(async (context) => {
    const notes = loadNotes(context);
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const found = notes();
    const known = new Set(found.map(({ note }) => note.id));
    const orphans = sheets.items.filter(({ name }) => {
      const backup = ageOfBackup(name);
      return backup && !known.has(backup.id) && Date.now() - backup.at > STALE;
    });
    for (const orphan of orphans) orphan.delete();
    if (orphans.length > 0) await context.sync();
    return found;
  });
}

async function takeBackRun(noted: Noted): Promise<boolean> {
  const places = await findSheets(noted.note);
  const steps = noted.note.ready ? await readSteps(noted.note) : [];
  const here = steps.flatMap((step) => {
    const sheetId = places.get(step.sheetId);
    return sheetId === undefined ? [] : [{ ...step, sheetId }];
  });
  await ensureWritable(
    [...new Set(here.map(({ sheetId }) => sheetId))],
    noted.note.sheets.length > 0
  );
  const note = placed(noted.note, places);
  await adopt({ ...noted, note });
  const backups = new Map(note.sheets.map(({ id, backup = "" }) => [id, backup]));
  let refused: unknown;
  const kept: string[] = [];
  for (const step of here.reverse()) {
    try {
      const changed = note.mixedUp ? undefined : await changedSince(step);
      if (changed) kept.push(addressOf(changed));
      else await takeBack(step, backups);
    } catch (error) {
      refused ??= error;
    }
  }
  if (refused !== undefined) throw refused;
  if (note.id === "") await forgetFirst(noted, note);
  await endRun();
  if (kept.length > 0) throw new RollBackFailed(kept.join(","), undefined);
  return steps.length > 0;
}

function placed(note: Note, places: ReadonlyMap<string, string>): Note {
  return {
    ...note,
    sheets: note.sheets.map((one) => ({ ...one, id: places.get(one.id) ?? one.id })),
  };
}

async function readSteps({ steps }: Note): Promise<readonly TakeBack[]> {
  if (!("sheet" in steps)) return steps;
  const text = await readText(steps.sheet);
  return text === undefined ? [] : (JSON.parse(text) as TakeBack[]);
}

function forgetFirst({ key }: Noted, note: Note): Promise<void> {
  return inExcel((context) => {
    queueForget(context, note, key);
    return context.sync();
  });
}

/**
 * Where the sheets of a run are now, by their ids of then: the one that bears its hidden name; of several (a sheet may
 * have been copied) the one with the same id and name. Left out where the sheet is gone.
 */
function findSheets(note: Note): Promise<Map<string, string>> {
  return inExcel(async (context) => {
    const all = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const marks = note.sheets.map((_, i) =>
      all.items.map((sheet) => ({
        sheet,
        mark: sheet.names.getItemOrNullObject(markOf(note, i)).load("name"),
      }))
    );
    await context.sync();
    const places = new Map<string, string>();
    note.sheets.forEach(({ id, name }, i) => {
      const bearers = (marks[i] ?? []).flatMap(({ sheet, mark }) =>
        // Notes of the first versions knew ids only.
        mark.isNullObject && note.id !== "" ? [] : [sheet]
      );
      const found =
        bearers.find((sheet) => sheet.id === id && (name === "" || sheet.name === name)) ??
        (note.id === "" ? undefined : (bearers.find((sheet) => sheet.name === name) ?? bearers[0]));
      if (found) places.set(id, found.id);
    });
    return places;
  });
}
