import { PLACE, rectOf, type Rect } from "./cells";
import { errorCode } from "./retry";

/** What the user has selected. */
export interface Selection {
  readonly sheet: string;
  readonly sheetId: string;
  readonly rect: Rect;
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
    return await read(context, context.workbook.getSelectedRange());
  } catch (error) {
    if (!NOT_ONE_RANGE.has(errorCode(error))) throw error;
    return read(context, context.workbook.getActiveCell());
  }
}

async function read(context: Excel.RequestContext, range: Excel.Range): Promise<Selection> {
  range.load(PLACE);
  const sheet = range.worksheet.load("id,name");
  await context.sync();
  return { sheet: sheet.name, sheetId: sheet.id, rect: rectOf(range) };
}
