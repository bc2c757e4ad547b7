import type { FileWorkbook } from "./fileWorkbook";
import { writeWorkbook } from "./xlsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook as an .xlsx file, named after the file it came from. */
export async function saveWorkbook(
  workbook: FileWorkbook,
  addinFunctions: readonly string[]
): Promise<File> {
  const bytes = await writeWorkbook(workbook, addinFunctions);
  return new File([new Uint8Array(bytes)], xlsxName(workbook.name), { type: XLSX });
}

export function xlsxName(fileName: string): string {
  return `${fileName.replace(/\.(xlsx|csv|tsv)$/i, "")}.xlsx`;
}
