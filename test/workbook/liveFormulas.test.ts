import { describe, expect, it } from "vitest";
import { BUILT_IN_RULES } from "../../src/workbook/ruleTables/listRules";
import { rowFormulas, tableRef } from "../../src/workbook/evaluate/liveFormulas";

describe("tableRef", () => {
  it.each([
    ["Consumption", "Table1[[#This Row],[Consumption]]"],
    ["Consumption [US$]", "Table1[[#This Row],[Consumption '[US$']]]"],
    ["it's #1", "Table1[[#This Row],[it''s '#1]]"],
    ["a@b", "Table1[[#This Row],[a'@b]]"],
    ['=HYPERLINK("x"),1]', `Table1[[#This Row],[=HYPERLINK("x"),1']]]`],
    ["two\nlines, a comma: and a dot.", "Table1[[#This Row],[two\nlines, a comma: and a dot.]]"],
  ])("%s", (header, ref) => {
    expect(tableRef("Table1", header)).toBe(ref);
  });
});

describe("rowFormulas", () => {
  it("leave an absent market blank", () => {
    const refs = { measure: "C2", market: undefined, people: "D2", tier: "E2", nextTier: "F2" };
    const [tier, , gap] = rowFormulas(refs, { index: BUILT_IN_RULES });
    expect(tier).toBe('=PARTNER.COMPETENCY_TIER(C2,"",D2)');
    expect(gap).toBe('=IF(F2<>"",PARTNER.CONSUMPTION_GAP(C2,"",F2),IF(E2="","",0))');
  });
});
