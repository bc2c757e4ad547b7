import { describe, expect, it } from "vitest";
import {
  addressOf,
  columnLetters,
  areaOf,
  firstRowOf,
  intersect,
  sheetOf,
  type Rect,
} from "../../src/workbook/excel/cells";

const rect = (top: number, left: number, bottom: number, right: number): Rect => ({
  top,
  left,
  bottom,
  right,
});

describe("columnLetters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe("addressOf", () => {
  it.each([
    [rect(0, 0, 0, 0), "A1"],
    [rect(1, 5, 61, 10), "F2:K62"],
  ])("%j is %s", (cells, address) => {
    expect(addressOf(cells)).toBe(address);
  });
});

describe("firstRowOf", () => {
  it.each([
    ["D7", 6],
    ["D7:E9", 6],
    ["$D$7:$E$9", 6],
    ["7:9", 6],
    ["D:E", 0],
    ["'Partner 2017'!D7", 6],
  ])("%s begins at row %i", (address, row) => {
    expect(firstRowOf(address)).toBe(row);
  });
});

describe("areaOf", () => {
  it.each([
    ["D7", rect(6, 3, 6, 3)],
    ["$D$7:$E$9", rect(6, 3, 8, 4)],
    ["7:9", rect(6, 0, 8, 16_383)],
    ["D:AA", rect(0, 3, 1_048_575, 26)],
    ["'A1 B2'!D7", rect(6, 3, 6, 3)],
  ])("%s", (address, expected) => {
    expect(areaOf(address)).toEqual(expected);
  });
});

describe("sheetOf", () => {
  it.each([
    ["Partners!A1", "Partners"],
    ["'Azure usage'!A1:B2", "Azure usage"],
    ["'It''s me'!A1", "It's me"],
  ])("%s is on %s", (address, sheet) => {
    expect(sheetOf(address)).toBe(sheet);
  });
});

describe("intersect", () => {
  it.each([
    [rect(0, 0, 9, 4), rect(5, 3, 20, 8), rect(5, 3, 9, 4)],
    [rect(0, 0, 9, 4), rect(10, 0, 20, 4), undefined],
    [rect(0, 0, 9, 4), rect(0, 5, 9, 9), undefined],
  ])("%j and %j", (a, b, both) => {
    expect(intersect(a, b)).toEqual(both);
  });
});
