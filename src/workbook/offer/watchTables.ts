import { addHandlers } from "../excel/handlers";
import { inExcel } from "../excel/inExcel";
import { Latest } from "../excel/latest";
import type { CheckedRules } from "../ruleTables/CheckedRules";
import { checkRules } from "../ruleTables/checkRules";
import { findTables } from "../ruleTables/findTables";
import { gridsOfSheets } from "./sheetGrids";
import { sheetsWithTables } from "./sourceOffers";

/**
 * Finds all rule tables of the workbook and checks each whole, sheet by sheet: at once, and whenever a cell is changed
 * or a sheet comes, goes or is renamed. Gives what ends the watch.
 */
export async function watchTables(
  listener: (tables: readonly CheckedRules[]) => void,
  onError: (error: unknown) => void
): Promise<() => Promise<void>> {
  const checks = new Latest(() => inExcel(checkTables), listener, onError);
  const again = (): Promise<void> => Promise.resolve(checks.request());
  checks.request();
  const canHearNames = Office.context.requirements.isSetSupported("ExcelApi", "1.17");
  const stop = await addHandlers(({ worksheets }) => [
    worksheets.onChanged.add(again),
    worksheets.onAdded.add(again),
    worksheets.onDeleted.add(again),
    ...(canHearNames ? [worksheets.onNameChanged.add(again)] : []),
  ]);
  return async () => {
    checks.stop();
    await stop();
  };
}

async function checkTables(context: Excel.RequestContext): Promise<CheckedRules[]> {
  const sheets = sheetsWithTables(await gridsOfSheets(context));
  return (await findTables(context, sheets)).map(checkRules);
}
