import { describe, expect, test } from "vitest";
import { areaText, parseArea } from "../../preview/workbook/address";
import { followHeader } from "../../preview/workbook/columnNames";
import {
  followCells,
  followFormula,
  shiftFormula,
  type CellChange,
} from "../../preview/workbook/formulaReferences";

const rows = (kind: "insert" | "delete", first: number, count: number): CellChange => ({
  axis: "rows",
  kind,
  at: first - 1,
  count,
});

const columns = (kind: "insert" | "delete", at: number, count: number): CellChange => ({
  axis: "columns",
  kind,
  at,
  count,
});

describe("formulas stay with the cells that they refer to", () => {
  test.each([
    ["rows above", "=C4*D4", rows("insert", 4, 1), "=C5*D5"],
    ["rows below", "=C4*D4", rows("insert", 5, 1), "=C4*D4"],
    ["rows within a block", "=SUM(A2:A9)", rows("insert", 5, 2), "=SUM(A2:A11)"],
    ["dollars", "=SUM($A$2:A$9)+$B3", rows("insert", 1, 1), "=SUM($A$3:A$10)+$B4"],
    ["deleted cells", "=A3+A5", rows("delete", 3, 1), "=#REF!+A4"],
    ["part of a block deleted", "=SUM(A2:A9)", rows("delete", 8, 5), "=SUM(A2:A7)"],
    ["columns", "=B1+Z1+AA1", columns("insert", 2, 1), "=B1+AA1+AB1"],
    ["whole columns", "=SUM(C:D)+SUM($A:$A)", columns("insert", 1, 1), "=SUM(D:E)+SUM($A:$A)"],
    ["whole rows", "=SUM(3:4)+SUM($1:$1)", rows("insert", 2, 1), "=SUM(4:5)+SUM($1:$1)"],
    ["another sheet", "=Other!A5+A5", rows("insert", 1, 1), "=Other!A5+A6"],
    ["the own sheet by name", "=Home!A5+'Home'!A6", rows("insert", 1, 1), "=Home!A6+'Home'!A7"],
    ["spills", "=SUM(A5#)", rows("insert", 1, 1), "=SUM(A6#)"],
    ["texts", '="A5"&A5&"say ""A5"""', rows("insert", 1, 1), '="A5"&A6&"say ""A5"""'],
    [
      "functions like cells",
      "=LOG10(A5)+ABC.D1(A5)",
      rows("insert", 1, 1),
      "=LOG10(A6)+ABC.D1(A6)",
    ],
    ["names like cells", "=TAX2024_A1*A5", rows("insert", 1, 1), "=TAX2024_A1*A6"],
    [
      "columns of tables",
      "=[@A5]+Table_1[[#All],[B5]]+A5",
      rows("insert", 1, 1),
      "=[@A5]+Table_1[[#All],[B5]]+A6",
    ],
  ])("%s: %s", (_what, formula, change, expected) => {
    expect(followFormula(formula, "Home", "home", change)).toBe(expected);
  });

  test("formulas of other sheets follow those that name the sheet", () => {
    expect(followFormula("='My ''list'''!A5+A5", "Home", "My 'list'", rows("insert", 1, 2))).toBe(
      "='My ''list'''!A7+A5"
    );
  });
});

describe("cells inserted in a band", () => {
  const change: CellChange = { ...rows("insert", 4, 1), band: [1, 2] };
  test.each([
    ["B4", "B5"],
    ["B2:C9", "B2:C10"],
    ["A4", "A4"],
    ["A4:C9", "A4:C9"],
    ["C3", "C3"],
  ])("%s becomes %s", (before, after) => {
    const area = parseArea(before);
    const moved = area && followCells(area, change);
    expect(moved && areaText(moved)).toBe(after);
  });

  test("blank cells behind take no part in it", () => {
    const area = parseArea("B9");
    expect(area && followCells(area, { ...change, until: 6 })).toEqual(area);
  });
});

test.each([
  ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
  ["=SUM(A:A,2:2)", 2, 1, "=SUM(B:B,4:4)"],
  ["=A1", -1, 0, "=#REF!"],
  ["=XFD1", 0, 1, "=#REF!"],
  ['=Other!B2&"B2"', 1, 1, '=Other!C3&"B2"'],
])("%s copied %i down and %i to the right reads %s", (formula, down, right, expected) => {
  expect(shiftFormula(formula, down, right)).toBe(expected);
});

describe("formulas follow a table's column that gets another header", () => {
  test.each([
    ["=SUM(Sales[Old])", "=SUM(Sales[New one])"],
    ["=Sales[[#This Row],[old]]*2", "=Sales[[#This Row],[New one]]*2"],
    ["=Sales[@Old]", "=Sales[@[New one]]"],
    ["=SUM(Sales[[Old]:[Older]])", "=SUM(Sales[[New one]:[Older]])"],
    ["=SUM(Other[Old])", "=SUM(Other[Old])"],
    ['="Sales[Old]"&Sales[Old]', '="Sales[Old]"&Sales[New one]'],
    ["=A2.[Old]", "=A2.[Old]"],
  ])("%s", (formula, expected) => {
    const renamed = { table: "Sales", from: "Old", to: "New one" };
    expect(followHeader(formula, renamed, false)).toBe(expected);
  });

  test.each([
    ["=[Old]+[@[Old]]", "=[It''s '#1]+[@[It''s '#1]]"],
    ["=SUBTOTAL(109,[Old])", "=SUBTOTAL(109,[It''s '#1])"],
  ])("within the table: %s", (formula, expected) => {
    const renamed = { table: "Sales", from: "Old", to: "It's #1" };
    expect(followHeader(formula, renamed, true)).toBe(expected);
    expect(followHeader(formula, renamed, false)).toBe(formula);
  });
});
