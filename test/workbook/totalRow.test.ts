import { describe, expect, it } from "vitest";
import { isTotalRow } from "../../src/workbook/totalRow";

describe("isTotalRow", () => {
  it.each<[partner: unknown, people: unknown, expected: boolean]>([
    ["Total", "", true],
    ["TOTAL:", "", true],
    ["Grand total", null, true],
    ["Sub-Total", 0, true],
    ["Summe", "", true],
    ["Zwischensumme", "", true],
    ["Gesamt", "", true],
    ["Gesamtergebnis", "", true],
    ["Total", "Ana: 70-532", false],
    ["Total Energies", "", false],
    ["Contoso", "", false],
    ["", "", false],
    [42, "", false],
  ])("%j with people %j: %s", (partner, people, expected) => {
    expect(isTotalRow(partner, people)).toBe(expected);
  });
});
