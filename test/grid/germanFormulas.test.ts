import { expect, it } from "vitest";
import { germanFormula, storedFormula } from "../../preview/grid/formulas/germanFormulas";
import germanFunctions from "../../preview/grid/formulas/germanFunctions.json";

const BOTH: [stored: string, german: string][] = [
  ["=SUM(A1:A3,1.5)", "=SUMME(A1:A3;1,5)"],
  ['=IF(A1>=0.5,"a;b, 1.5",FALSE)', '=WENN(A1>=0,5;"a;b, 1.5";FALSCH)'],
  ["=DATE(2017,7,31)", "=DATUM(2017;7;31)"],
  [
    "=IFERROR(VLOOKUP(A2,Sheet1!A:C,3,FALSE),#N/A)",
    "=WENNFEHLER(SVERWEIS(A2;Sheet1!A:C;3;FALSCH);#NV)",
  ],
  ['=SUM({1.5,2;3,4})&{"a","b"}', '=SUMME({1,5.2;3.4})&{"a"."b"}'],
  [
    '=PARTNER.COMPETENCY_TIER(20000,"Developed","Ana: 70-532")',
    '=PARTNER.COMPETENCY_TIER(20000;"Developed";"Ana: 70-532")',
  ],
  ["=SUM(T[[#This Row],[Net, 1.5]],T[#All])", "=SUMME(T[[#Diese Zeile];[Net, 1.5]];T[#Alle])"],
  ["='A, b; 1.5'!C1+TRUE", "='A, b; 1.5'!C1+WAHR"],
  ["=NORM.S.DIST(1,TRUE)", "=NORM.S.VERT(1;WAHR)"],
  ["=IF(ISERROR(A1),1/0,-2.5E-3)", "=WENN(ISTFEHLER(A1);1/0;-2,5E-3)"],
  ["=Z1.Tier", "=Z1.Tier"],
  ["=COUNTA(P1#)", "=ANZAHL2(P1#)"],
  ["=LOG10(A1)", "=LOG10(A1)"],
];

it.each(BOTH)("%s is %s in German", (stored, german) => {
  expect(germanFormula(stored)).toBe(german);
  expect(storedFormula(german)).toBe(stored);
});

it.each([
  ["=summe(1;2)", "=SUM(1,2)"],
  ["=WENN(wahr;1;2)", "=IF(TRUE,1,2)"],
  ["=SUMME (1;2)", "=SUM (1,2)"],
  ["text; 1,5", "text; 1,5"],
  ['="offen', '="offen'],
])("%s is stored as %s", (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
});

it("no two functions share a German name, and none is called as another is in English", () => {
  const german = Object.values(germanFunctions);
  expect(new Set(german).size).toBe(german.length);
  expect(german.filter((name) => name in germanFunctions)).toEqual([]);
});
