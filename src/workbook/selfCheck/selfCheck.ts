import type { CheckId, CheckOutcome } from "../../words/selfCheck";
import { inExcel } from "../excel/inExcel";
import { errorCode } from "../excel/retry";
import { ensureWritable } from "../excel/writable";
import { CHECKS, ROWS_EACH, SETTING } from "./checks";

export interface CheckResult {
  readonly id: CheckId;
  readonly outcome: CheckOutcome;
  /** What Excel answered where it refused. */
  readonly code?: string;
}

/** What came out, and of which Excel. */
export interface SelfCheckReport {
  readonly version: string;
  readonly platform: string;
  readonly results: readonly CheckResult[];
}

/** Known by this name of its own, hidden, and never shown: nobody has cells there. */
const MARKER = "_PARTNER_selfCheck";

const ids = Object.keys(CHECKS) as CheckId[];

/** Members that this Excel does not have. */
const MISSING: ReadonlySet<unknown> = new Set(["ApiNotFound", "NotImplemented"]);

/**
 * Tries what the add-in assumes of Excel on a hidden sheet of its own, and removes the sheet again, also where something
 * is refused or the user cancels (then null). What an earlier run left when Excel was ended is removed too.
 */
export async function selfCheck(signal: AbortSignal): Promise<SelfCheckReport | null> {
  await ensureWritable([], true);
  await removeSheets();
  const results: CheckResult[] = [];
  try {
    const sheetId = await addSheet();
    for (const [at, id] of ids.entries()) {
      if (signal.aborted) return null;
      results.push(await tried(id, at, sheetId));
    }
  } finally {
    // One refusal more is no reason to leave a sheet behind.
    await removeSheets().catch(removeSheets);
  }
  const { version, platform } = Office.context.diagnostics;
  return { version, platform: String(platform), results };
}

async function tried(id: CheckId, at: number, sheetId: string): Promise<CheckResult> {
  try {
    const fine = await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return CHECKS[id]({
        context,
        sheet,
        cells: (rows, columns) => sheet.getRangeByIndexes(at * ROWS_EACH, 0, rows, columns),
      });
    });
    return { id, outcome: fine ? "asAssumed" : "differs" };
  } catch (error) {
    const code = errorCode(error);
    const outcome = MISSING.has(code) ? "notPossible" : "differs";
    return { id, outcome, code: String(code ?? "Error") };
  }
}

function addSheet(): Promise<string> {
  return inExcel(async (context) => {
    const suffix = Math.random().toString(36).slice(2, 8);
    const sheet = context.workbook.worksheets.add(`Check ${suffix}`).load("id");
    // The last row is no check's.
    const corner = sheet.getRangeByIndexes(ids.length * ROWS_EACH, 0, 1, 1);
    sheet.names.add(MARKER, corner).visible = false;
    sheet.visibility = "Hidden";
    await context.sync();
    return sheet.id;
  });
}

/** Removes the sheets of this run and of runs that were killed; one that the user has shown is theirs. */
function removeSheets(): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/visibility");
    await context.sync();
    const marked = worksheets.items
      .filter(({ visibility }) => visibility === "Hidden")
      .map((sheet) => ({ sheet, name: sheet.names.getItemOrNullObject(MARKER).load("name") }));
    const kept = context.workbook.settings.getItemOrNullObject(SETTING);
    kept.load("key");
    await context.sync();
    for (const { sheet, name } of marked) if (!name.isNullObject) sheet.delete();
    if (!kept.isNullObject) kept.delete();
    await context.sync();
  });
}
