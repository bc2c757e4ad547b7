import type { CheckId, CheckOutcome } from "../../words/selfCheck";
import { inExcel, rangeAt } from "../excel/inExcel";
import { errorCode } from "../excel/retry";
import { ensureWritable } from "../excel/writable";
import { NotPossible, ROWS_EACH, type Place } from "./Check";
import { CHECKS } from "./checks";
import { findSheets, MARKER } from "./leftChecks";
import { requirementSets } from "./limits";
import { SETTING } from "./sheets";

export interface CheckResult {
  readonly id: CheckId;
  readonly outcome: CheckOutcome;
  /** What was seen instead of what is assumed; or a measured value. */
  readonly seen?: string;
  /** What Excel answered where it refused, or what it lacks. */
  readonly code?: string;
}

/** What came out, and of which Excel. */
export interface SelfCheckReport {
  readonly version: string;
  readonly platform: string;
  /** Such as "ExcelApi 1.20". */
  readonly sets: readonly string[];
  /** Of the display, such as "de-DE". */
  readonly language: string;
  readonly results: readonly CheckResult[];
}

const ALL = Object.keys(CHECKS) as CheckId[];

/** Members that this Excel does not have. */
const MISSING: ReadonlySet<unknown> = new Set(["ApiNotFound", "NotImplemented"]);

/**
 * Tries what the add-in assumes of Excel on a hidden sheet of its own, and removes the sheet again, also where something
 * is refused or the user cancels (then null). What an earlier run left when Excel was ended is removed too.
 */
export async function selfCheck(
  signal: AbortSignal,
  /** Checks that are done, of so many. */
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
  ids: readonly CheckId[] = ALL
): Promise<SelfCheckReport | null> {
  await ensureWritable([], true);
  const run = Math.random().toString(36).slice(2, 8);
  const name = `Check ${run}`;
  await removeSheets(name);
  const results: CheckResult[] = [];
  try {
    const sheetId = await addSheet(name);
    for (const id of ids) {
      onProgress({ done: results.length, total: ids.length });
      const result = await tried(id, { run, sheetId, signal });
      if (signal.aborted) return null;
      results.push(result);
    }
  } finally {
    // One refusal more is no reason to leave a sheet behind.
    await removeSheets(name).catch(() => removeSheets(name));
  }
  const { diagnostics, displayLanguage } = Office.context;
  return {
    version: diagnostics.version,
    platform: String(diagnostics.platform),
    sets: requirementSets(),
    language: displayLanguage,
    results,
  };
}

/** One run of the self-check. */
interface Run extends Pick<Place, "sheetId" | "signal"> {
  /** Told apart from any other, in the whole workbook. */
  readonly run: string;
}

async function tried(id: CheckId, run: Run): Promise<CheckResult> {
  let measured: string | undefined;
  let attempt = 0;
  try {
    const other = await inExcel((context) =>
      CHECKS[id]({
        ...placeOf(id, attempt++, context, run),
        tell: (text) => (measured = text),
      })
    );
    const seen = other ?? measured;
    const outcome = other === undefined ? "asAssumed" : "differs";
    return { id, outcome, ...(seen !== undefined && { seen }) };
  } catch (error) {
    const code = error instanceof NotPossible ? error.code : errorCode(error);
    const isMissing = error instanceof NotPossible || MISSING.has(code);
    return { id, outcome: isMissing ? "notPossible" : "differs", code: String(code ?? "Error") };
  }
}

/** Every try has cells of its own, so that none finds what another left. */
function placeOf(
  id: CheckId,
  attempt: number,
  context: Excel.RequestContext,
  { run, sheetId, signal }: Run
): Omit<Place, "tell"> {
  const top = (attempt * ALL.length + ALL.indexOf(id)) * ROWS_EACH;
  const rect: Place["rect"] = (rows, columns) => ({
    top,
    left: 0,
    bottom: top + rows - 1,
    right: columns - 1,
  });
  return {
    context,
    sheetId,
    signal,
    sheet: context.workbook.worksheets.getItem(sheetId),
    tag: `PARTNER_check_${id}${String(attempt)}_${run}`,
    rect,
    cells: (rows, columns) => rangeAt(context, sheetId, rect(rows, columns)),
  };
}

function addSheet(name: string): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    // Of a try that Excel refused half-way.
    worksheets.getItemOrNullObject(name).delete();
    const sheet = worksheets.add(name).load("id");
    sheet.names.add(MARKER + Date.now().toString(36), sheet.getRange("A1")).visible = false;
    sheet.visibility = "Hidden";
    await context.sync();
    return sheet.id;
  });
}

/** Removes this run's sheet and those of runs that were killed, and the setting that one check makes. */
function removeSheets(own: string): Promise<void> {
  return inExcel(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(SETTING).load("key");
    const sheets = await findSheets(context);
    for (const { sheet, since } of sheets)
      if (sheet.name === own || since !== undefined) sheet.delete();
    if (!kept.isNullObject) kept.delete();
    await context.sync();
  });
}
