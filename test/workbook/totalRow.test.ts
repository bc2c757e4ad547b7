import { describe, expect, it } from "vitest";
import { rowsAdded } from "../../src/workbook/list/subtotals";
import { isTotalRow, mayBeSum } from "../../src/workbook/list/totalRow";

describe("isTotalRow", () => {
  it.each<[partner: unknown, people: unknown, expected: boolean, market?: string]>([
    ["Total", "", true],
    ["TOTAL:", "", true],
    ["Grand total", null, true],
    ["Sub-Total", 0, true],
    ["Summe", "", true],
    ["Zwischensumme", "", true],
    ["Gesamt", "", true],
    ["Gesamtergebnis", "", true],
    ["Total", 12, true],
    ["Total", 12, false, "Developed"],
    ["Total", "Ana: 70-532", false],
    ["Subtotal West", "", true],
    ["Zwischensumme Süd", 12, true],
    ["Subtotal Cloud", "Ana: 70-532", false],
    ["Total Energies", "", false],
    ["Contoso", "", false],
    ["", "", false],
    [42, "", false],
  ])("%j with people %j: %s", (partner, people, expected, market = "") => {
    expect(isTotalRow(partner, people, market)).toBe(expected);
    if (expected) expect(mayBeSum(partner)).toBe(true);
  });
});

describe("rowsAdded", () => {
  // Row 10 of a list from row 3 to row 20; amounts stand in column C.
  it.each<[formula: string, rows: number]>([
    ["=SUM(C3:C9)", 2],
    ["=SUBTOTAL(9,$C$3:$C$9)", 2],
    ["=C4+C8", 2],
    ["=C4*1.1", 1],
    ["=SUM(C1:C2)", 0],
    ["=SUM('Azure usage'!C3:C9)", 0],
    ["=SUM(Usage!C3:C9)", 0],
    ["=SUM(D3:D9)", 0],
    ["=VLOOKUP(A10,A3:C9,3)", 0],
    ['=IF(A10="C3:C9",1,2)', 0],
    ["=C10", 0],
    ["=LOG10(C3)", 1],
    ["=SUMC3", 0],
  ])("%s adds rows: %i (2 for more)", (formula, rows) => {
    expect(rowsAdded(formula, 2, 9, { top: 2, bottom: 19 })).toBe(rows);
  });
});
