import { inExcel } from "./inExcel";

/** Goes to a sheet by its name, and to cells of it; one that was deleted or renamed meanwhile is left at that. */
export function showSheet(name: string, address?: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) {
      sheet.activate();
      if (address !== undefined) sheet.getRange(address).select();
      await context.sync();
    }
  });
}
