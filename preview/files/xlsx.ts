import { readXlsx, writeXlsx } from "hucre/xlsx";
import { FileFault } from "./fileFault";
import type { FileWorkbook } from "./fileWorkbook";
import { fileNames, fileSheet } from "./xlsxReading";
import { namedRanges, writtenSheet } from "./xlsxWriting";

/** Reads the bytes of an .xlsx file. */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  addinFunctions: readonly string[]
): Promise<FileWorkbook> {
  let source: Awaited<ReturnType<typeof readXlsx>>;
  try {
    source = await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    throw new FileFault(
      error instanceof Error && error.name === "EncryptedFileError" ? "encrypted" : "unreadable",
      name
    );
  }
  const sheets = source.sheets.map((sheet) =>
    fileSheet(sheet, addinFunctions, source.themeColors ?? [])
  );
  if (sheets.length === 0) throw new FileFault("unreadable", name);
  return { name, sheets, names: fileNames(source), activeSheet: source.activeSheet ?? 0 };
}

/** The bytes of an .xlsx file. */
export async function writeWorkbook(
  workbook: FileWorkbook,
  addinFunctions: readonly string[]
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => writtenSheet(sheet, addinFunctions)),
    namedRanges: namedRanges(workbook),
    activeSheet: workbook.activeSheet,
    defaultFont: { name: "Calibri", size: 11 },
  });
}
