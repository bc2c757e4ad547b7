import { expect, it } from "vitest";
import { engineFormula } from "../../preview/grid/formulas/engineFormula";

const TABLES = [
  { name: "Table1", headers: ["Partner", "it's #1", "Consumption [US$], net", "a@b", "Next tier"] },
];
const findTable = (name: string) =>
  TABLES.find((table) => table.name.toLowerCase() === name.toLowerCase());

it.each<[formula: string, read: string]>([
  ["=A2.Tier", '=FIELDVALUE(A2,"Tier")'],
  ["=A2.[Next tier]", '=FIELDVALUE(A2,"Next tier")'],
  [
    "='My list'!$A$2.Tier&Other!B3.Market",
    `=FIELDVALUE('My list'!$A$2,"Tier")&FIELDVALUE(Other!B3,"Market")`,
  ],
  ["=1.5+A2*2.5", "=1.5+A2*2.5"],
  ["=PARTNER.RULES()", "=PARTNER.RULES()"],
  ["=CEILING.MATH(A2)", "=CEILING.MATH(A2)"],
  ["=COUNTA(P1#)", "=COUNTA(ANCHORARRAY(P1))"],
  ["=SUM('x'!$P$1#,1)&\"P1#\"", "=SUM(ANCHORARRAY('x'!$P$1),1)&\"P1#\""],
  ["=IF(A1=#N/A,1)", "=IF(A1=#N/A,1)"],
  ["=ROWS(table1)", "=ROWS(table1)"],
  ["=ROWS(table1[])", "=ROWS(Table1)"],
  ["=ROWS(Table1[#all])", "=ROWS(Table1[#All])"],
  ["=SUM(Table1[Consumption '[US$'], net],1)", "=SUM(Table1[__c2],1)"],
  ["=Table1[@[Next tier]]", "=Table1[[#This Row],[__c4]]"],
  ["=Table1[@Partner]", "=Table1[[#This Row],[__c0]]"],
  ["=COUNTA(Table1[@])", "=COUNTA(Table1[[#This Row],[__c0]:[__c4]])"],
  ["=Table1[[#This Row],[it''s '#1]]", "=Table1[[#This Row],[__c1]]"],
  ["=SUM(Table1[[#This Row],[partner]:[a@b]])", "=SUM(Table1[[#This Row],[__c0]:[__c3]])"],
  ["=Table1[[#Headers],[Next tier]]", "=Table1[[#Headers],[__c4]]"],
  ["=Table1[[#Headers],[#Data],[Partner]]", "=Table1[[#All],[__c0]]"],
  ["=COLUMNS(Table1[[a@b]:[Next tier]])", "=COLUMNS(Table1[[__c3]:[__c4]])"],
  ["=SUM(Table1[Nothing])", "=SUM(#REF!)"],
  ["=SUM(Other[Nothing])", "=SUM(Other[Nothing])"],
  ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
  ['=ROWS({"a; b",1;"c","d"})&"{x;"', '=ROWS(VSTACK(HSTACK("a; b",1),HSTACK("c","d")))&"{x;"'],
  ['="Table1[Partner]"', '="Table1[Partner]"'],
])("%s", (formula, read) => {
  expect(engineFormula(formula, findTable)).toBe(read);
});
