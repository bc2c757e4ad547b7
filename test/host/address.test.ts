import { describe, expect, test } from "vitest";
import {
  areaText,
  columnName,
  parseArea,
  sheetPrefix,
  splitSheet,
} from "../../preview/workbook/address";
import { readEntry } from "../../preview/workbook/entry";
import { formatValue } from "../../preview/workbook/formatValue";
import { followRect, rect } from "../../preview/workbook/rects";
import { MAX_COLUMNS, MAX_ROWS } from "../../preview/workbook/WorkbookStore";

const LAST_ROW = MAX_ROWS - 1;
const LAST_COLUMN = MAX_COLUMNS - 1;

test.each([
  ["A1", rect(0, 0), "A1"],
  ["$b$3", rect(2, 1), "B3"],
  ["A1:C2", rect(0, 0, 1, 2), "A1:C2"],
  ["C2:A1", rect(0, 0, 1, 2), "A1:C2"],
  ["XFD1048576", rect(LAST_ROW, LAST_COLUMN), "XFD1048576"],
  ["B:D", rect(0, 1, LAST_ROW, 3), "B:D"],
  ["2:5", rect(1, 0, 4, LAST_COLUMN), "2:5"],
  ["1:1048576", rect(0, 0, LAST_ROW, LAST_COLUMN), "1:1048576"],
])("the address %s", (text, area, written) => {
  expect(parseArea(text)).toEqual(area);
  expect(areaText(area)).toBe(written);
});

test.each(["", "A0", "A1048577", "XFE1", "1A", "A1:B", "A1,B2", "Sheet1!A1", "A1:B2:C3"])(
  "%j is no address",
  (text) => {
    expect(parseArea(text)).toBeNull();
  }
);

test("addresses can be absolute", () => {
  expect([rect(0, 0, 1, 2), rect(0, 1, LAST_ROW, 1)].map((area) => areaText(area, true))).toEqual([
    "$A$1:$C$2",
    "$B:$B",
  ]);
});

test.each([
  ["Sheet1", "Sheet1"],
  ["My sheet", "'My sheet'"],
  ["It's", "'It''s'"],
  ["Übersicht", "Übersicht"],
  ["A1", "'A1'"],
  ["2024", "'2024'"],
])("the sheet %s stands in addresses as %s", (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
  expect(splitSheet(`${prefix}!B2`)).toEqual({ sheet: name, area: "B2" });
});

test("column names run from A to XFD", () => {
  expect([0, 25, 26, 701, 702, LAST_COLUMN].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

describe("what is written into a cell", () => {
  test.each([
    ["=A1+1", "General", { formula: "=A1+1" }],
    ["=", "General", { value: "=" }],
    ["'=A1", "General", { value: "=A1" }],
    ["'12", "General", { value: "12" }],
    ["12.5", "General", { value: 12.5 }],
    [" -1e3 ", "General", { value: -1000, format: "0.00E+00" }],
    ["12", "@", { value: "12" }],
    ["70-532", "General", { value: "70-532" }],
    ["1/1/2017", "General", { value: 42_736, format: "m/d/yyyy" }],
    ["2017-01-01", "General", { value: 42_736, format: "m/d/yyyy" }],
    ["1-Jan-2017", "General", { value: 42_736, format: "d-mmm-yy" }],
    ["Mar 2024", "General", { value: 45_352, format: "mmm-yy" }],
    ["10:30 AM", "General", { value: 0.4375, format: "h:mm AM/PM" }],
    ["1/1/2017 10:30", "General", { value: 42_736.4375, format: "m/d/yyyy h:mm" }],
    ["$120", "General", { value: 120, format: "$#,##0_);[Red]($#,##0)" }],
    ["-$1,234.50", "General", { value: -1234.5, format: "$#,##0.00_);[Red]($#,##0.00)" }],
    ["12%", "General", { value: 0.12, format: "0%" }],
    ["12.5%", "General", { value: 0.125, format: "0.00%" }],
    ["1,234", "General", { value: 1234, format: "#,##0" }],
    ["(5)", "General", { value: -5 }],
    ["1 1/2", "General", { value: 1.5, format: "# ?/?" }],
    ["1/1/2017", "@", { value: "1/1/2017" }],
    ["'1/1/2017", "General", { value: "1/1/2017" }],
    ["19-8-2025", "General", { value: "19-8-2025" }],
    ["2/30/2017", "General", { value: "2/30/2017" }],
    ["+A1", "General", { formula: "=+A1" }],
    ["-A1", "General", { formula: "=-A1" }],
    ["-", "General", { value: "-" }],
    ["May", "General", { value: "May" }],
    ["Marble 7 Ltd", "General", { value: "Marble 7 Ltd" }],
    ["365 Partners", "General", { value: "365 Partners" }],
    ["true", "General", { value: true }],
    ["", "General", { value: "" }],
    [7, "@", { value: 7 }],
    ["#N/A", "General", { value: "#N/A" }],
  ])("%j in a cell with the format %s", (written, format, entry) => {
    expect(readEntry(written, format)).toEqual(entry);
  });
});

test.each([
  [1234.5, "General", "1234.5"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.256, "0.0%", "25.6%"],
  [1234.5, '[$-409]#,##0 "US$"', "1,235 US$"],
  [45292, "yyyy-mm-dd", "2024-01-01"],
  [45292, "d.m.yy", "1.1.24"],
  [46_350.4375, "m/d/yy h:mm AM/PM", "11/24/26 10:30 AM"],
  [1234.5, "$#,##0.00", "$1,234.50"],
  [120, "$#,##0_);[Red]($#,##0)", "$120 "],
  [-120, "$#,##0_);[Red]($#,##0)", "($120)"],
  [0.1 + 0.2, "General", "0.3"],
  [123_456_789_012, "General", "1.23457E+11"],
  ["text", ";;;", ""],
  [7, "no [format", "7"],
  [true, "General", "TRUE"],
  ["text", "0.00", "text"],
])("%j with the format %s shows as %s", (value, format, text) => {
  expect(formatValue(value, format)).toBe(text);
});

test.each([
  ["MAR1", "d-mmm", 3, 1],
  ["Jan 5", "d-mmm", 1, 5],
  ["1/2", "d-mmm", 1, 2],
  ["5-Dec", "d-mmm", 12, 5],
])("%s is a day of this year", (written, format, month, day) => {
  const entry = readEntry(written, "General");
  const year = new Date().getFullYear();
  const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  expect(entry).toEqual({ value: serial, format });
});

describe("rectangles follow rows and columns", () => {
  test.each([
    ["insert", 0, 2, "C5:D7"],
    ["insert", 2, 2, "C5:D7"],
    ["insert", 3, 2, "C3:D7"],
    ["insert", 5, 2, "C3:D5"],
    ["delete", 0, 2, "C1:D3"],
    ["delete", 1, 2, "C2:D3"],
    ["delete", 3, 1, "C3:D4"],
    ["delete", 4, 9, "C3:D4"],
    ["delete", 5, 1, "C3:D5"],
    ["delete", 2, 3, null],
  ] as const)("%s rows at %i, %i of them: C3:D5 becomes %s", (kind, at, count, expected) => {
    const area = followRect(rect(2, 2, 4, 3), { axis: "rows", kind, at, count });
    expect(area === null ? null : areaText(area)).toBe(expected);
  });

  test("whole columns stay whole, and what leaves the sheet is gone", () => {
    const change = { axis: "rows", kind: "insert", at: 0, count: 5 } as const;
    expect(followRect(rect(0, 1, LAST_ROW, 1), change)).toEqual(rect(0, 1, LAST_ROW, 1));
    expect(followRect(rect(LAST_ROW - 2, 0, LAST_ROW, 0), change)).toBeNull();
  });
});
