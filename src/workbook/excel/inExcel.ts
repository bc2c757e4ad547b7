import { errorCode, retrying } from "./retry";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * The gate to Excel. Each call is a small piece of work that may be done again as a whole: it waits while the user
 * edits a cell, and is repeated where Excel was busy.
 */
export function inExcel<T>(work: Work<T>): Promise<T> {
  return retrying(async () => {
    try {
      return await run(work);
    } catch (error) {
      if (!AMBIGUOUS.has(errorCode(error))) throw error;
      if (await isInactive()) throw new InactiveWorkbook(error);
      // The user may have come back in between.
      if (errorCode(error) === "InvalidSelection") return await run(work);
      throw error;
    }
  });
}

function run<T>(work: Work<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** Another workbook is in front, and Excel refuses what needs this one's window. */
class InactiveWorkbook extends Error {
  readonly code = "InactiveWorkbook";

  constructor(cause: unknown) {
    super("Another workbook is in front.", { cause });
    this.name = "InactiveWorkbook";
  }
}

/** What Excel on Windows and Mac also says where another workbook is in front (DP excel-add-ins-troubleshooting). */
const AMBIGUOUS: ReadonlySet<unknown> = new Set(["GeneralException", "InvalidSelection"]);

/** There always is an active cell, unless another workbook is in front. */
async function isInactive(): Promise<boolean> {
  try {
    await run(async (context) => {
      context.workbook.getActiveCell().load("address");
      await context.sync();
    });
    return false;
  } catch (error) {
    return errorCode(error) === "InvalidSelection";
  }
}

/** A range by its place; Office.js objects do not outlive a piece of work, ids and places do. */
export function rangeAt(
  context: Excel.RequestContext,
  sheetId: string,
  rect: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }
): Excel.Range {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(rect.top, rect.left, rows, columns);
}
