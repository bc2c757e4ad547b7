import Papa from "papaparse";
import { emptySheet } from "./fileWorkbook";
import type { FileSheet } from "./fileWorkbook";
import { typedRows } from "./typedCells";

/** Characters; longer fields are cut off on the screen. */
const LONGEST_SHOWN = 45;

/** Reads the text of a .csv or .tsv file. The separator is found by looking, unless it is given or the file names it. */
export function readDelimited(text: string, sheetName: string, delimiter?: string): FileSheet {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const wanted = named?.[1] ?? delimiter ?? separatorOf(body);
  const { data } = Papa.parse<string[]>(body, { delimiter: wanted });
  while (data.length > 0 && (data.at(-1) ?? []).every((field) => field.trim() === "")) data.pop();
  return { ...emptySheet(sheetName), cells: typedRows(data), columnWidths: widthsFor(data) };
}

/** The separator that cuts the first rows most evenly. Blank rows would mislead the search, so it goes without them. */
function separatorOf(text: string): string {
  return Papa.parse(text, {
    preview: 50,
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t", "|"],
  }).meta.delimiter;
}

/** Pixels for columns whose fields are longer than the usual width shows. */
function widthsFor(rows: readonly (readonly string[])[]): Record<number, number> {
  const longest: number[] = [];
  for (const row of rows) {
    row.forEach((field, column) => {
      longest[column] = Math.max(longest[column] ?? 0, Math.min(field.length, LONGEST_SHOWN));
    });
  }
  return Object.fromEntries(
    [...longest.entries()].flatMap(([column, length]) =>
      length > 9 ? [[column, length * 8 + 16]] : []
    )
  );
}

/** UTF-8 or UTF-16 where the bytes say so, else the Windows code page that Excel writes .csv files in. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
