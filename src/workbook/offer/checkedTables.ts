import { inExcel } from "../excel/inExcel";
import type { CheckedRules } from "../ruleTables/CheckedRules";
import { checkRules } from "../ruleTables/checkRules";
import { findTables } from "../ruleTables/findTables";
import { gridsOfSheets } from "./sheetGrids";
import { sheetsWithTables } from "./sourceOffers";

/** All rule tables of the workbook, each read and checked whole, sheet by sheet. */
export function checkedTables(): Promise<CheckedRules[]> {
  return inExcel(async (context) => {
    const sheets = sheetsWithTables(await gridsOfSheets(context));
    return (await findTables(context, sheets)).map(checkRules);
  });
}
