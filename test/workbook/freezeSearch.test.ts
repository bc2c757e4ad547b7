import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/workbook/freeze/blocks";
import { callsPartner } from "../../src/workbook/freeze/search";

describe("callsPartner", () => {
  it.each([
    ["=PARTNER.COMPETENCY_TIER(D2,C2,E2)", true],
    ["=partner.people_gap (D2)", true],
    ['=IF(A1="","",PARTNER.NEXT_STEPS(B1,C1,D1))', true],
    ['="x"&PARTNER.RULES()', true],
    ["=SUM(1,-PARTNER.PEOPLE_GAP(D2))", true],
    ["='It''s'!A1&PARTNER.RULES()", true],
    ["=Table1[[#This Row],[it''s '#1]]&PARTNER.RULES()", true],
    ["=IF(Table1[a'[b]='Sheet'!A1,PARTNER.RULES(),1)", true],
    ["=_xldudf_PARTNER_RULES()", true],
    ['="PARTNER.RULES()"', false],
    ['="he said ""PARTNER.RULES()"""', false],
    ["='PARTNER.RULES()'!A1", false],
    ["=PARTNER.RATE*2", false],
    ["=MYPARTNER.RULES()", false],
    ["=MY.PARTNER.RULES()", false],
    ["=SUM(A1:A3)", false],
    ["PARTNER.RULES()", false],
    [42, false],
    ["", false],
  ])("%s: %s", (formula, expected) => {
    expect(callsPartner(formula)).toBe(expected);
  });
});

describe("blocksOf", () => {
  /** A picture of cells, rows from top to bottom, "x" for a cell. */
  const cells = (picture: readonly string[]): { row: number; column: number }[] =>
    picture.flatMap((line, row) =>
      [...line].flatMap((sign, column) => (sign === "x" ? [{ row, column }] : []))
    );
  const rect = (top: number, left: number, bottom: number, right: number): object => ({
    top,
    left,
    bottom,
    right,
  });
  it.each<[what: string, picture: string[], rects: object[]]>([
    ["nothing", [], []],
    ["one column", ["x", "x", "x"], [rect(0, 0, 2, 0)]],
    ["two columns", ["xx", "xx"], [rect(0, 0, 1, 1)]],
    ["a gap between rows", ["x", " ", "x"], [rect(0, 0, 0, 0), rect(2, 0, 2, 0)]],
    ["a gap between columns", ["x x", "x x"], [rect(0, 0, 1, 0), rect(0, 2, 1, 2)]],
    ["a step", ["xx", "x"], [rect(0, 0, 0, 1), rect(1, 0, 1, 0)]],
  ])("%s", (_, picture, rects) => {
    expect(blocksOf(cells(picture)).map((block) => block.rect)).toEqual(rects);
  });
});
