import { describe, expect, it } from "vitest";
import { decodeText, readDelimited } from "../../preview/files/delimited";
import type { FileCell } from "../../preview/files/fileWorkbook";

const values = (cells: (FileCell | undefined)[][]) =>
  cells.map((row) => row.map((cell) => cell?.value ?? null));
const column = (fields: string[]) =>
  values(readDelimited(["head", ...fields].map((field) => `"${field}";x`).join("\n"), "s").cells)
    .slice(1)
    .map((row) => row[0]);

describe("separators", () => {
  it.each([
    ["comma", "a,b\n1,x\n"],
    ["semicolon", "a;b\r\n1;x\r\n"],
    ["tab", "a\tb\n1\tx\n"],
    ["bar", "a|b\n1|x\n"],
    ["named by the file", "sep=^\na^b\n1^x\n"],
  ])("%s", (_name, text) => {
    expect(values(readDelimited(text, "s").cells)).toEqual([
      ["a", "b"],
      [1, "x"],
    ]);
  });

  it("takes the tab of a .tsv file even where fields hold more commas", () => {
    expect(values(readDelimited("a,b,c,d\te,f,g\nh,i,j,k\tl,m,n\n", "s", "\t").cells)).toEqual([
      ["a,b,c,d", "e,f,g"],
      ["h,i,j,k", "l,m,n"],
    ]);
  });

  it("keeps line breaks, quotes and separators inside quotation marks", () => {
    expect(values(readDelimited('a;"b;""c""\nd"\n1;2\n', "s").cells)).toEqual([
      ["a", 'b;"c"\nd'],
      [1, 2],
    ]);
  });

  it("keeps blank rows between others and drops them at the end", () => {
    expect(values(readDelimited("a,b\n\n1,2\n\n,\n", "s").cells)).toEqual([
      ["a", "b"],
      [null],
      [1, 2],
    ]);
  });
});

describe("numbers are typed only where there is one way to read them", () => {
  const cases: [name: string, fields: string[], expected: unknown[]][] = [
    ["whole numbers", ["1", "-20", "0", "123456789012345"], [1, -20, 0, 123456789012345]],
    [
      "leading zeros and long keys stay text",
      ["007", "1234567890123456"],
      ["007", "1234567890123456"],
    ],
    ["a lone group of three may be either", ["15.000", "1,234"], ["15.000", "1,234"]],
    ["German amounts", ["1.234,50", "15.000", "12,5", "1.234.567"], [1234.5, 15000, 12.5, 1234567]],
    ["English amounts", ["1,234.50", "15,000", "12.5", "0.125"], [1234.5, 15000, 12.5, 0.125]],
    ["a column that mixes both says nothing", ["1,5", "1.5", "15.000"], ["1,5", "1.5", "15.000"]],
    [
      "currency and words stay text",
      ["$12", "12 %", "1.2.3", "1e5", ""],
      ["$12", "12 %", "1.2.3", "1e5", null],
    ],
    ["truth values", ["TRUE", "false"], [true, false]],
    ["a formula stays text", ["=1+1", "+1a"], ["=1+1", "+1a"]],
  ];
  it.each(cases)("%s", (_name, fields, expected) => {
    expect(column(fields)).toEqual(expected);
  });
});

describe("dates become serial numbers with their format", () => {
  it.each([
    ["2017-07-31", 42947, "yyyy-mm-dd"],
    ["2017-07-31T12:00:00Z", 42947.5, "yyyy-mm-dd hh:mm"],
    ["2017-07-31 00:00:00", 42947, "yyyy-mm-dd"],
    ["31.07.2017", 42947, "dd.mm.yyyy"],
    ["31.02.2017", "31.02.2017", undefined],
    ["07/31/2017", "07/31/2017", undefined],
  ])("%s", (text, value, numberFormat) => {
    const cell = readDelimited(`a;b\n${text};1\n`, "s").cells[1]?.[0];
    expect(cell?.value).toBe(value);
    expect(cell?.style?.numberFormat).toBe(numberFormat);
  });
});

describe("encodings", () => {
  it.each([
    ["UTF-8", [0x4d, 0xc3, 0xbc]],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x4d, 0xc3, 0xbc]],
    ["UTF-16", [0xff, 0xfe, 0x4d, 0, 0xfc, 0]],
    ["Windows", [0x4d, 0xfc]],
  ])("%s", (_name, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe("Mü");
  });
});
