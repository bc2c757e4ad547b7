import { cloudPlatform } from "../../src/rules";
import { describe, expect, it } from "vitest";
import { findHeader, withoutColumns } from "../../src/workbook/list/findHeader";

const BUILT_IN = { rules: cloudPlatform, choices: {} };

const HEADER = ["Partner", "Market", "Consumption", "People"];
const DATA = ["Contoso", "Developed", 20_000, "Ana: 70-532"];
const ALL = { partner: 0, market: 1, consumption: 2, people: 3 };

describe("findHeader", () => {
  const cases: readonly [what: string, grid: unknown[][], expected: object | undefined][] = [
    ["first row", [HEADER, DATA], { row: 0, firstRow: 1, columns: ALL }],
    [
      "titles above",
      [["Partners 2017", "", "", ""], ["as of 7 July", "", "", ""], HEADER, DATA],
      { row: 2, firstRow: 3, columns: ALL },
    ],
    [
      "a title of one header word",
      [["Partner", "", "", ""], HEADER, DATA],
      { row: 1, firstRow: 2, columns: ALL },
    ],
    [
      "group headers above",
      [["", "", "Azure", ""], HEADER, DATA],
      { row: 1, firstRow: 2, columns: ALL },
    ],
    [
      "header merged over two rows",
      [["Partner", "Market", "Requirements", ""], ["", "", "Consumption", "People"], DATA],
      { row: 1, firstRow: 2, columns: ALL },
    ],
    [
      "units below",
      [HEADER, ["", "", "US$", "number"], DATA],
      { row: 0, firstRow: 2, columns: ALL },
    ],
    [
      "units below, people without",
      [HEADER, ["", "", "(USD)", ""], DATA],
      { row: 0, firstRow: 2, columns: ALL },
    ],
    [
      "text in the first consumption is no unit",
      [HEADER, ["Contoso", "", "15.000", ""]],
      { row: 0, firstRow: 1 },
    ],
    [
      "no market",
      [["Firma", "Verbrauch", "Personen"]],
      { row: 0, firstRow: 1, columns: { partner: 0, consumption: 1, people: 2 } },
    ],
    [
      "people missing",
      [["Partner", "Consumption"]],
      { row: 0, columns: { partner: 0, consumption: 1 } },
    ],
    ["the fuller row wins", [["Partner", "Consumption", "", ""], HEADER], { row: 1, columns: ALL }],
    [
      "partner and market alone",
      [
        ["Partner", "Market"],
        ["Contoso", "Developed"],
      ],
      { row: 0, firstRow: 1, columns: { partner: 0, market: 1 } },
    ],
    [
      "a header with a measure wins over a fuller one",
      [
        ["MPN ID", "Partner", "Country"],
        ["Partner", "Consumption", ""],
      ],
      { row: 1, columns: { partner: 0, consumption: 1 } },
    ],
    [
      "a country stands in for a market",
      [["Partner", "Land", "Consumption"]],
      { columns: { partner: 0, market: 1, consumption: 2 } },
    ],
    [
      "a market goes before a country",
      [["Partner", "Country", "Market", "Consumption"]],
      { columns: { partner: 0, market: 2, consumption: 3 } },
    ],
    ["credential list", [["Person", "Credential", "Date", "Status"]], undefined],
    ["data only", [DATA, DATA], undefined],
    ["nothing", [], undefined],
  ];
  it.each(cases)("%s", (_, grid, expected) => {
    const found = findHeader(grid, BUILT_IN);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });
});

describe("withoutColumns", () => {
  it("looks for another column where the best one is ignored", () => {
    const header = findHeader([["Partner", "Consumption", "Staff", "People"]], BUILT_IN);
    expect(header?.columns.people).toBe(3);
    expect(header && withoutColumns(header, new Set([3]), BUILT_IN).columns.people).toBe(2);
  });
});
