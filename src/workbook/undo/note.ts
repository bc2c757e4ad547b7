import type { Rect } from "../excel/cells";
import type { TakeBack } from "./takeBack";

// What a run leaves in the workbook while it writes: a setting that says how to take it back, one with its last sign of
// life, a hidden name on each sheet that it writes to (ids of sheets do not last, OfficeDev/office-js#1390), and hidden
// sheets with what it overwrites. All of them bear the run's id.

/** A sheet that a run writes to. */
export interface NotedSheet {
  /** As the steps name it; another one once the workbook was opened again. */
  readonly id: string;
  readonly name: string;
  /** The hidden sheet with what the run overwrites here, at the same addresses. */
  readonly backup?: string;
}

/** How to take a run back that was left unfinished. */
export interface Note {
  readonly id: string;
  /** The browser that runs the add-in. */
  readonly by: string;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly sheets: readonly NotedSheet[];
  /** In the order in which the run does things; long ones stand on a sheet of their own. */
  readonly steps: readonly TakeBack[] | { readonly sheet: string };
  /** False while backups are made: nothing was changed yet. */
  readonly ready: boolean;
  /** A filter was set meanwhile: cells of the run may hold what it wrote for other cells. */
  readonly mixedUp?: boolean;
}

/** A note, and when its run last gave a sign of life. */
export interface Noted {
  readonly note: Note;
  readonly beat: number;
  readonly key: string;
}

const NOTE = "PARTNER.run.";
const BEAT = "PARTNER.beat.";
const MARK = "_PARTNER_run_";
const BACKUP = "_PARTNER_backup_";

/** The note of versions that knew one run at a time, by ids of sheets and tables. */
const FIRST_NOTE = "PARTNER.unfinishedRun";
const FIRST_BACKUP = "_PARTNER_backup";

const MINUTE = 60_000;

/**
 * Begins with the time, so that what is left of a run without a note tells its age. Short, for the names of sheets have
 * 31 characters at most.
 */
export function newRunId(now: number): string {
  return `${Math.floor(now / MINUTE).toString(36)}T${Math.random().toString(36).slice(2, 7)}`;
}

/** The hidden name on one of its sheets. */
export const markOf = ({ id }: Note, sheet: number): string => `${MARK}${id}_${String(sheet)}`;

export const backupName = (id: string, number: number): string =>
  `${BACKUP}${id}_${String(number)}`;

/** When the run began whose backup a sheet is; undefined for any other sheet. */
export function ageOfBackup(
  sheet: string
): { readonly id: string; readonly at: number } | undefined {
  const id = /^_PARTNER_backup_([0-9a-z]+T[0-9a-z]*)_\d+$/.exec(sheet)?.[1];
  return id === undefined ? undefined : { id, at: parseInt(id.split("T")[0] ?? "", 36) * MINUTE };
}

/** Asks for the notes of all runs; to be read after the next sync. */
export function loadNotes(context: Excel.RequestContext): () => Noted[] {
  const settings = context.workbook.settings.load("items/key,items/value");
  return () => {
    const values = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
    return [...values].flatMap(([key, value]): Noted[] => {
      if (key === FIRST_NOTE) return firstNote(parse(value));
      if (!key.startsWith(NOTE)) return [];
      const note = parse(value) as unknown as Note | undefined;
      if (typeof note?.id !== "string" || !Array.isArray(note.sheets)) return [];
      const beat = Number(values.get(BEAT + note.id));
      return [{ note, key, beat: Number.isFinite(beat) ? beat : note.at }];
    });
  };
}

type FirstStep = Exclude<TakeBack, { do: "copyBack" }> & {
  readonly tableId?: string;
} extends infer S
  ? S | (Extract<TakeBack, { do: "copyBack" }> & { readonly rect: Rect })
  : never;

function firstNote(value: Readonly<Record<string, unknown>> | undefined): Noted[] {
  const { by, at, steps } = value ?? {};
  if (typeof by !== "string" || typeof at !== "number" || !Array.isArray(steps)) return [];
  const known = (steps as FirstStep[]).map((step): TakeBack => {
    if (step.do === "resizeTable") return { ...step, table: step.tableId ?? step.table };
    return step.do === "copyBack" ? { ...step, rects: [step.rect] } : step;
  });
  const ids = [...new Set(known.map(({ sheetId }) => sheetId))];
  const sheets = ids.map((id) => ({ id, name: "", backup: FIRST_BACKUP }));
  return [
    { note: { id: "", by, at, sheets, steps: known, ready: true }, beat: at, key: FIRST_NOTE },
  ];
}

function parse(text: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === "object" && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

export function queueNote(context: Excel.RequestContext, note: Note): void {
  context.workbook.settings.add(NOTE + note.id, JSON.stringify(note));
}

export function queueBeat(context: Excel.RequestContext, { id }: Note): void {
  context.workbook.settings.add(BEAT + id, Date.now());
}

/** Queues that all goes that a run left. Null objects take anything and do nothing. */
export function queueForget(context: Excel.RequestContext, note: Note, key = NOTE + note.id): void {
  const { id, sheets, steps } = note;
  const { worksheets, settings } = context.workbook;
  const backups = [
    ...sheets.map(({ backup }) => backup),
    "sheet" in steps ? steps.sheet : undefined,
  ];
  for (const backup of new Set(backups)) {
    if (backup === undefined) continue;
    const sheet = worksheets.getItemOrNullObject(backup);
    // Excel deletes no very hidden sheet, which the first backups were.
    if (backup === FIRST_BACKUP) sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
  sheets.forEach((sheet, i) => {
    worksheets.getItemOrNullObject(sheet.id).names.getItemOrNullObject(markOf(note, i)).delete();
  });
  settings.getItemOrNullObject(BEAT + id).delete();
  settings.getItemOrNullObject(key).delete();
}
