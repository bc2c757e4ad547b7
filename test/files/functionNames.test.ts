import { describe, expect, it } from "vitest";
import { fromFileFormula, toFileFormula } from "../../preview/files/functionNames";

const ADDIN = ["PARTNER.COMPETENCY_TIER", "PARTNER.RULES"];

describe("functions in the formulas of a file", () => {
  const cases: [typed: string, stored: string][] = [
    ["=PARTNER.RULES()", "_xldudf_PARTNER_RULES()"],
    ["=PARTNER.COMPETENCY_TIER(D2,C2,E2)", "_xldudf_PARTNER_COMPETENCY_TIER(D2,C2,E2)"],
    ['=IFS(A1=1,"PARTNER.RULES()",TRUE,2)', '_xlfn.IFS(A1=1,"PARTNER.RULES()",TRUE,2)'],
    ["=FILTER(A1:A9,B1:B9)", "_xlfn._xlws.FILTER(A1:A9,B1:B9)"],
    ["=SUM('_xlfn.Sheet'!A1,XLOOKUP(1,A:A,B:B))", "SUM('_xlfn.Sheet'!A1,_xlfn.XLOOKUP(1,A:A,B:B))"],
    ["=SUM(Partners[Consumption])", "SUM(Partners[Consumption])"],
  ];
  it.each(cases)("%s is stored as %s", (typed, stored) => {
    expect(toFileFormula(typed, ADDIN)).toBe(stored);
    expect(fromFileFormula(stored, ADDIN)).toBe(typed);
  });

  it.each([
    ["_xldudf_partner_rules()", "=PARTNER.RULES()"],
    ["_xldudf_PARTNER.RULES()", "=PARTNER.RULES()"],
    ["_xldudf_OTHER_FN(1)", "=_xldudf_OTHER_FN(1)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
    ['"_xlfn.IFS"&A1', '="_xlfn.IFS"&A1'],
  ])("%s is read as %s", (stored, typed) => {
    expect(fromFileFormula(stored, ADDIN)).toBe(typed);
  });

  it("finds the add-in's functions in any letter case", () => {
    expect(toFileFormula("=partner.rules()", ADDIN)).toBe("_xldudf_PARTNER_RULES()");
  });
});
