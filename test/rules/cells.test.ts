import { describe, expect, test } from "vitest";
import { readAmount, readMarket, readStatus } from "../../src/rules/cells";
import { cloudPlatform } from "../../src/rules/cloudPlatform";
import { credentialIndex } from "../../src/rules/credentials";
import { Fault } from "../../src/rules/fault";
import { countOnPath } from "../../src/rules/paths";
import { peopleReader, readPeopleCounts, CountedPeople } from "../../src/rules/people";
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
    ["15.000", "#VALUE! amountText"],
    ["15000", "#VALUE! amountText"],
    [-0.01, 0],
    [Infinity, "#VALUE! amountType"],
    [NaN, "#VALUE! amountType"],
    [true, "#VALUE! amountType"],
    ["#N/A", "#N/A cellError"],
    ["#NoNumber", "#VALUE! amountText"],
    [ERROR, "#DIV/0! cellError"],
    [{ code: "#REF!", message: "gone" }, "#REF! cellError"],
    [{ type: "FormattedNumber", basicValue: 15_000, numberFormat: "$#,##0" }, 15_000],
    [
      { type: "Entity", text: "x", basicType: "Error", basicValue: "#VALUE!" },
      "#VALUE! amountText",
    ],
    [{ type: "LinkedEntity", text: " ", basicType: "Error", basicValue: "#VALUE!" }, 0],
    [{ type: "Empty", basicValue: "" }, 0],
    [{}, 0],
  ])("%j is %j", (cell, read) => {
    expect(plain(readAmount(cell, { name: "Consumption", isConsumption: true }))).toBe(read);
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

describe("a status", () => {
  test.each<[cell: unknown, read: unknown]>([
    [true, 1],
    ["TRUE", 1],
    ["Yes", 1],
    ["ja", 1],
    [" X ", 1],
    [false, 0],
    ["no", 0],
    ["NEIN", 0],
    ["", 0],
    [null, 0],
    [0, 0],
    [1, "#VALUE! statusCell"],
    ["perhaps", "#VALUE! statusCell"],
    ["#N/A", "#N/A cellError"],
  ])("%j is %j", (cell, read) => {
    expect(plain(readStatus(cell, "Authorised"))).toBe(read);
  });
});

describe("people", () => {
  const [exams, assessments] = (["exam", "assessment"] as const).map((path) =>
    cloudPlatform.credentials.filter(({ kind }) => kind === path)
  );
  const read = (cell: unknown): unknown => {
    const people = peopleReader(index)(cell);
    return people instanceof Fault
      ? plain(people)
      : [exams, assessments, cloudPlatform.credentials].map((list = []) =>
          countOnPath(people, list)
        );
  };

  test.each<[cell: unknown, read: unknown]>([
    [3, [3, 3, 3]],
    [0, [0, 0, 0]],
    ["", [0, 0, 0]],
    ["Ana: 70-532; Ben: 13736", [1, 1, 2]],
    ["70532", [1, 0, 1]],
    ["13736", [0, 1, 1]],
    [1.5, "#VALUE! peopleNotWhole"],
    [-1, "#VALUE! peopleNotWhole"],
    [true, "#VALUE! peopleType"],
    ["2", "#VALUE! peopleDigits"],
    [" 70410 ", "#VALUE! peopleDigits"],
    [70_532, "#VALUE! peopleKey"],
    [13_736, "#VALUE! peopleKey"],
    [ERROR, "#DIV/0! cellError"],
    [readPeopleCounts(3, 1), [3, 1, 3]],
    [readPeopleCounts("", 2), [0, 2, 2]],
    [new CountedPeople(2, 2), [2, 2, 2]],
  ])("%j is %j", (cell, wanted) => {
    expect(read(cell)).toEqual(wanted);
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
