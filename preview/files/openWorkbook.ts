import { decodeText, readDelimited } from "./delimited";
import { FileFault } from "./fileFault";
import type { FileSheet, FileWorkbook } from "./fileWorkbook";
import { readWorkbook } from "./xlsx";

const MOST_BYTES = 40_000_000;
const MOST_CELLS = 2_000_000;
const LONGEST_SHEET_NAME = 31;

/** Opens an .xlsx, .csv or .tsv file; throws a FileFault that says why it cannot. */
export async function openWorkbook(
  file: File,
  addinFunctions: readonly string[]
): Promise<FileWorkbook> {
  const { name } = file;
  const type = /\.(xlsx|csv|tsv)$/i.exec(name)?.[1]?.toLowerCase();
  if (!type) throw new FileFault("unknownType", name);
  if (file.size > MOST_BYTES) throw new FileFault("tooLarge", name);
  if (file.size === 0) throw new FileFault("empty", name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const workbook =
    type === "xlsx"
      ? await readWorkbook(bytes, name, addinFunctions)
      : readText(bytes, name, type === "tsv" ? "\t" : undefined);
  if (workbook.sheets.reduce((cells, sheet) => cells + countCells(sheet), 0) > MOST_CELLS) {
    throw new FileFault("tooLarge", name);
  }
  return workbook;
}

function readText(bytes: Uint8Array, name: string, delimiter: string | undefined): FileWorkbook {
  const text = decodeText(bytes);
  // Text has no NUL characters; a file that does is something else under this name.
  if (text.includes("\u0000")) throw new FileFault("unreadable", name);
  if (!/[^\s,;|"]/.test(text)) throw new FileFault("empty", name);
  const sheet = readDelimited(text, sheetNameFor(name), delimiter);
  return { name, sheets: [sheet], names: [], activeSheet: 0 };
}

/** The file's name without what Excel does not allow in a sheet's name. */
function sheetNameFor(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]+$/, "")
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .slice(0, LONGEST_SHEET_NAME)
    .trim();
  return name || "Sheet1";
}

function countCells(sheet: FileSheet): number {
  return sheet.cells.reduce((count, row) => count + row.length, 0);
}
