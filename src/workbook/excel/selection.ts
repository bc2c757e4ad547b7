import { PLACE, rectOf, type Rect } from "./cells";
import { errorCode } from "./retry";

/** What the user has selected. */
export interface Selection {
  readonly sheet: string;
  readonly sheetId: string;
  readonly rect: Rect;
  /** False where several ranges or a drawing are selected, and this is the active cell. */
  readonly isOneRange: boolean;
  /** The sheet is protected: Excel then may not tell the region around a cell. */
  readonly isProtected: boolean;
}

/** Errors that Excel gives where the selection is not one range: several ranges, a chart, a shape. */
const NOT_ONE_RANGE: ReadonlySet<unknown> = new Set([
  "InvalidSelection",
  "InvalidArgument",
  "ItemNotFound",
  "GeneralException",
]);

/** The selected range; where several ranges or a drawing are selected, the active cell. */
export async function selectedRange(context: Excel.RequestContext): Promise<Selection> {
  try {
    return { ...(await read(context, context.workbook.getSelectedRange())), isOneRange: true };
  } catch (error) {
    if (!NOT_ONE_RANGE.has(errorCode(error))) throw error;
    return { ...(await read(context, context.workbook.getActiveCell())), isOneRange: false };
  }
}

async function read(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<Omit<Selection, "isOneRange">> {
  range.load(PLACE);
  const sheet = range.worksheet.load("id,name,protection/protected");
  await context.sync();
  const { id, name, protection } = sheet;
  return { sheet: name, sheetId: id, rect: rectOf(range), isProtected: protection.protected };
}
