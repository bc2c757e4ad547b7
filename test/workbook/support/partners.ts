import type { CellValue } from "../../../preview/workbook/WorkbookStore";
import type { Book } from "../../support/office/hostPage";

export const HEADER = ["Partner", "Market", "Consumption", "People"];
export const CONTOSO = ["Contoso", "Developed", 20_000, "Ana: 70-532"];
export const FABRIKAM = ["Fabrikam", "Developing", 120_000, "Ben: 70-532; Eva: 70-533"];
export const ADATUM = ["Adatum", "Developing", 9_000, ""];
export const BLANK = ["", "", "", ""];
export const LIST = [HEADER, CONTOSO, FABRIKAM];

export const OUTPUT_HEADER = [
  "Tier",
  "Next tier",
  "Consumption gap",
  "People gap",
  "Missing exams",
  "Notes",
];
const EXAMS = "70-532, 70-533, 70-534, 70-473, 70-475 or MCSA: Linux on Azure";
/** Output for the partners above, without notes. */
export const CONTOSO_OUT = ["Silver", "Gold", 80_000, 1, `1 more person: ${EXAMS}`];
export const FABRIKAM_OUT = ["Gold", "", 0, 0, ""];
export const ADATUM_OUT = ["None", "Silver", 1_000, 1, `1 more person: ${EXAMS}`];

/** A workbook with one sheet, "Partners". */
export function onSheet(blocks: Book["sheets"][string], tables?: readonly string[]): Book {
  return { sheets: { Partners: blocks }, ...(tables && { tables }) };
}

/** Many partners; the rosters are long, so that a list of them exceeds a message. */
export function manyPartners(rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, i) => [
    `Partner ${String(i)}`,
    i % 2 === 0 ? "Developed" : "Developing",
    i * 10,
    i % 1_000 === 7
      ? `${"Somebody with a long name, ".repeat(400)}: 70-532`
      : `Ana Müller ${String(i)}: 70-532, 70-533; Ben Itō: 70-534, 70-533 under another title; Eva: 70-410, MCSA, 70-473`,
  ]);
}
