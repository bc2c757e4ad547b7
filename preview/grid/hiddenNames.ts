import type { FileName } from "../files/fileWorkbook";
import type { UniverWorkbook } from "./univerWorkbook";

/** Adds a file's hidden names, which Univer's snapshot has no place for: it would list them. */
export function addHiddenNames(workbook: UniverWorkbook, names: readonly FileName[]): void {
  const idOf = (sheetName: string | undefined) =>
    workbook.sheets.find((sheet) => sheet.name === sheetName)?.id;
  for (const { name, sheet, rect, scope, hidden } of names) {
    const sheetId = idOf(sheet);
    if (hidden && sheetId)
      workbook.addName(name, idOf(scope) ?? null, { sheetId, rect }).visible = false;
  }
}
