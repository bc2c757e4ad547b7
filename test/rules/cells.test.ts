import { describe, expect, test } from "vitest";
import { readConsumption, readMarket } from "../../src/rules/cells";
import { cloudPlatform } from "../../src/rules/cloudPlatform";
import { credentialIndex } from "../../src/rules/credentials";
import { Fault } from "../../src/rules/fault";
import { tallyReader } from "../../src/rules/people";
import { addMonths } from "../../src/rules/serialDate";

const index = credentialIndex(cloudPlatform);
const plain = (result: unknown): unknown =>
  result instanceof Fault ? `${result.excelError} ${result.code}` : result;

const ERROR = { type: "Error", basicValue: "#DIV/0!", errorType: "Div0" };

describe("consumption", () => {
  test.each<[cell: unknown, read: unknown]>([
    [15_000, 15_000],
    [0, 0],
    [null, 0],
    [undefined, 0],
    ["", 0],
    [" \u00a0\u3000", 0],
    ["15.000", "#VALUE! consumptionText"],
    ["15000", "#VALUE! consumptionText"],
    [-0.01, "#VALUE! consumptionNegative"],
    [true, "#VALUE! consumptionType"],
    ["#N/A", "#N/A cellError"],
    ["#NoNumber", "#VALUE! consumptionText"],
    [ERROR, "#DIV/0! cellError"],
    [{ code: "#REF!", message: "gone" }, "#REF! cellError"],
    [{ type: "FormattedNumber", basicValue: 15_000, numberFormat: "$#,##0" }, 15_000],
    [{ type: "Entity", text: "x", basicType: "Error", basicValue: "#VALUE!" }, "#VALUE! cellError"],
    [{ type: "Empty", basicValue: "" }, 0],
    [{}, 0],
  ])("%j is %j", (cell, read) => {
    expect(plain(readConsumption(cell))).toBe(read);
  });
});

describe("market", () => {
  test.each<[cell: unknown, read: unknown]>([
    ["Developed", "Developed"],
    [" developed   MARKETS ", "Developed"],
    ["Industrieland", "Developed"],
    ["INDUSTRIELÄNDER", "Developed"],
    ["Developing market", "Developing"],
    ["Emerging", "Developing"],
    ["Entwicklungsla\u0308nder", "Developing"],
    ["", null],
    [0, null],
    [null, null],
    ["Germany", "#VALUE! marketUnknownWord"],
    ["__proto__", "#VALUE! marketUnknownWord"],
    [1, "#VALUE! marketType"],
    [false, "#VALUE! marketType"],
  ])("%j is %j", (cell, read) => {
    expect(plain(readMarket(cell))).toBe(read);
  });
});

describe("people", () => {
  test.each<[cell: unknown, read: unknown]>([
    [3, { exam: 3, assessment: 3, either: 3 }],
    [0, { exam: 0, assessment: 0, either: 0 }],
    ["", { exam: 0, assessment: 0, either: 0 }],
    ["Ana: 70-532; Ben: 13736", { exam: 1, assessment: 1, either: 2 }],
    [1.5, "#VALUE! peopleNotWhole"],
    [-1, "#VALUE! peopleNotWhole"],
    [true, "#VALUE! peopleType"],
    [ERROR, "#DIV/0! cellError"],
  ])("%j is %j", (cell, read) => {
    expect(plain(tallyReader(index)(cell))).toEqual(read);
  });
});

describe("addMonths, as Excel's EDATE", () => {
  test.each<[serial: number, months: number, result: number]>([
    [42_923, -12, 42_558], // 2017-07-07 → 2016-07-07
    [42_923.75, -12, 42_558],
    [42_794, -12, 42_428], // 2017-02-28 → 2016-02-28
    [42_429, -12, 42_063], // 2016-02-29 → 2015-02-28
    [42_825, -1, 42_794], // 2017-03-31 → 2017-02-28
    [36_585, 12, 36_950], // 2000-02-29 → 2001-02-28
    [45_292, -13, 44_896], // 2024-01-01 → 2022-12-01
  ])("%d and %d months: %d", (serial, months, result) => {
    expect(addMonths(serial, months)).toBe(result);
  });
});
