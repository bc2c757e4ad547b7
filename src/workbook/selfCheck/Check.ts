import type { Rect } from "../excel/cells";

/** Where a check may write: some rows of the self-check's own sheet that nothing else uses. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  /** Told apart from every other check, try and run in the workbook, for names of tables and the like. */
  readonly tag: string;
  /** The user's cancelling. */
  readonly signal: AbortSignal;
  /** A block of these rows, from their first cell. */
  cells(rows: number, columns: number): Excel.Range;
  /** Where that block is. */
  rect(rows: number, columns: number): Rect;
  /** Puts a measured value into the report, whatever comes out. */
  tell(measured: string): void;
}

/** Rows of one place. */
export const ROWS_EACH = 10;

/** Tries one thing in Excel; gives what was seen where that is not what the add-in assumes. Repeatable. */
export type Check = (place: Place) => Promise<string | undefined>;

/** What was found, as a text that people read; undefined where it is one of what is assumed. */
export function otherThan(found: unknown, ...assumed: readonly unknown[]): string | undefined {
  const exact = JSON.stringify(found);
  return assumed.some((one) => JSON.stringify(one) === exact) ? undefined : shown(found);
}

function shown(found: unknown): string {
  if (Array.isArray(found)) return found.map(shown).join(" · ");
  return found === "" ? '""' : typeof found === "string" ? found : String(JSON.stringify(found));
}

/** This Excel has no such thing, and the add-in does without. */
export class NotPossible extends Error {
  constructor(readonly code: string) {
    super(`This Excel has no ${code}.`);
    this.name = "NotPossible";
  }
}

/** A check of something that only Excels with this version of ExcelApi have. */
export function needs(version: string, check: Check): Check {
  return (place) => {
    if (!Office.context.requirements.isSetSupported("ExcelApi", version))
      return Promise.reject(new NotPossible(`ExcelApi ${version}`));
    return check(place);
  };
}

/** How long to wait for something that Excel does in its own time, in milliseconds: five seconds in all. */
const PAUSES = [5, 10, 20, 40, 80, 160, ...new Array<number>(19).fill(250)];

/** Asks until there is an answer; undefined after five seconds without, or when the user cancels. */
export async function until<T>(
  { signal }: Place,
  ask: () => T | undefined | Promise<T | undefined>
): Promise<T | undefined> {
  for (const pause of PAUSES) {
    const answer = await ask();
    if (answer !== undefined || signal.aborted) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return ask();
}

/** The values of a range. */
export async function valuesOf(
  range: Excel.Range,
  context: Excel.RequestContext
): Promise<unknown[][]> {
  range.load("values");
  await context.sync();
  return range.values;
}
