import { describe, expect, it } from "vitest";
import { Duplicates } from "../../src/workbook/evaluate/Duplicates";

/** The rows that are reported of keys in rows 0, 1, 2, … */
function rowsOf(...keys: readonly unknown[]): readonly (readonly number[])[] {
  const duplicates = new Duplicates(keys.length);
  keys.forEach((key, row) => duplicates.add(key, key, row));
  return (duplicates.reported ?? []).map(({ rows }) => rows);
}

describe("partners that stand in a list more than once", () => {
  it.each<[what: string, a: unknown, b: unknown]>([
    ["as written", "Contoso", "Contoso"],
    ["letter case", "CONTOSO Ltd", "Contoso ltd"],
    ["surrounding and repeated spaces", " Contoso  Ltd ", "contoso ltd"],
    ["spaces that are no blanks", "Contoso\u00a0Ltd", "contoso ltd"],
    ["Unicode composition", "Mu\u0308ller", "MÜLLER"],
    ["a number and its text", 42, "42"],
  ])("are found whatever the %s", (_, a, b) => {
    expect(rowsOf(a, "Fabrikam", b)).toEqual([[1, 3]]);
  });

  it("are told from others, and blanks are nobody", () => {
    expect(rowsOf("Contoso", "Contoso 2", "", "  ", null, "#N/A", "#N/A", "C ontoso")).toEqual([]);
  });

  it("are found among many", () => {
    const keys = Array.from({ length: 50_000 }, (_, i) => `Partner ${String(i)}`);
    expect(rowsOf(...keys, "PARTNER 7", "partner 7")).toEqual([[8, 50_001, 50_002]]);
  });
});
