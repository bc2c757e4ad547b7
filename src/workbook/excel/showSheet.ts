import { inExcel } from "./inExcel";

/** Goes to a sheet by its name; one that was deleted or renamed meanwhile is left at that. */
export function showSheet(name: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) {
      sheet.activate();
      await context.sync();
    }
  });
}
