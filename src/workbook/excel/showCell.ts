import { inExcel } from "./inExcel";

/** Goes to cells of a sheet, by the sheet's name; one that is gone is left at that. */
export function showCell(sheet: string, address: string): Promise<void> {
  return inExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (!found.isNullObject) {
      found.activate();
      found.getRange(address).select();
      await context.sync();
    }
  });
}
