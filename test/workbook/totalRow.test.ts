import { describe, expect, it } from "vitest";
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
    ["Total Energies", "", false],
    ["Contoso", "", false],
    ["", "", false],
    [42, "", false],
  ])("%j with people %j: %s", (partner, people, expected, market = "") => {
    expect(isTotalRow(partner, people, market)).toBe(expected);
    if (expected) expect(mayBeSum(partner)).toBe(true);
  });
});
