import { describe, expect, it } from "vitest";
import { TextAmounts, TextDates } from "../../src/rules/columnTexts";
import { serialDate } from "../../src/rules/serialDate";

const dates = (cells: readonly unknown[]): TextDates => {
  const column = new TextDates();
  cells.forEach((cell, i) => column.note(cell, i + 2));
  return column;
};
const amounts = (cells: readonly unknown[]): TextAmounts => {
  const column = new TextAmounts();
  cells.forEach((cell, i) => column.note(cell, i + 2));
  return column;
};
const iso = (text: string): number | null => {
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  return serialDate(year, month, day);
};

describe("a date text that reads one way", () => {
  it.each([
    ["2019-02-01", "2019-02-01"],
    ["2019-01-01T00:00:00Z", "2019-01-01"],
    ["2019-12-31T23:59:59.9999999+01:00", "2019-12-31"],
    ["2019-12-31 23:59:59", "2019-12-31"],
    ["2019/02/01", "2019-02-01"],
    ["2019-02", "2019-02-01"],
    ["02/2019", "2019-02-01"],
    ["Feb 2019", "2019-02-01"],
    ["February 2019", "2019-02-01"],
    ["Februar 2019", "2019-02-01"],
    ["März 2019", "2019-03-01"],
    ["Mrz 19", "2019-03-01"],
    ["Dez. 2019", "2019-12-01"],
    ["22 Aug 2021", "2021-08-22"],
    ["22-Aug-21", "2021-08-22"],
    ["22. August 2021", "2021-08-22"],
    ["August 22, 2021", "2021-08-22"],
    ["Aug 22, 2021 5:04 PM", "2021-08-22"],
    ["29 Feb 2020", "2020-02-29"],
    ["3/3/2019", "2019-03-03"],
    [" 1 ​Mai  2019 ", "2019-05-01"],
  ])("%s", (text, day) => {
    const column = dates([text]);
    expect(column.in(text, null)).toBe(iso(day));
    expect(column.finding).toEqual({ kind: "plain" });
  });

  it.each([
    "soon",
    "29 Feb 2019",
    "2019-13-01",
    "31/31/2019",
    "Feb",
    "12",
    "May May 2019",
    "2019-02-30",
    "1.2.3.4",
    "22 Aug 2021 x",
    "1/2-2019",
    "Maybe 2019",
    "1 2 Feb 2019",
  ])("%s is none", (text) => {
    expect(dates([43_000, text]).unreadable).toEqual({ row: 3, text });
    expect(dates([text]).finding).toEqual({ kind: "plain" });
    expect(dates([text]).in(text, "dayFirst")).toBe(text);
  });
});

describe("the order of day and month", () => {
  it.each([
    ["a day above 12 tells", ["2/1/2019", "2/13/2019", 43_000], "monthFirst", false],
    ["in the other order", ["01.02.2019", "13.02.2019"], "dayFirst", false],
    ["with a time of day", ["2/1/2019 0:00", "12/31/2018 0:00"], "monthFirst", false],
    ["all on the first: US", ["9/1/2020", "10/1/2020", "1/1/2020"], "monthFirst", true],
    ["all on the first: German", ["01.02.2019", "01.03.2019"], "dayFirst", true],
  ])("%s", (_, cells, order, choice) => {
    const { finding } = dates(cells);
    expect(finding).toMatchObject({ kind: "one", reading: order });
    expect(finding.kind === "one" && finding.example !== null).toBe(choice);
  });

  it("is asked where both fit, with an example of each", () => {
    expect(dates(["3/3/2019", "2/3/2019", "4/5/2019"]).finding).toEqual({
      kind: "ask",
      example: {
        text: "2/3/2019",
        values: { dayFirst: iso("2019-03-02"), monthFirst: iso("2019-02-03") },
      },
    });
  });

  it("breaks at the first cell that leaves none", () => {
    const column = dates(["2/13/2019", "1/1/2019", "13/2/2019", "soon"]);
    expect(column.finding).toEqual({ kind: "broken", breaker: { row: 4, text: "13/2/2019" } });
    expect(column.breakerOf("dayFirst")).toEqual({ row: 2, text: "2/13/2019" });
  });

  it("reads each cell in the order taken", () => {
    const column = dates([]);
    expect(column.in("2/1/2019", "dayFirst")).toBe(iso("2019-01-02"));
    expect(column.in("2/1/2019", "monthFirst")).toBe(iso("2019-02-01"));
    expect(column.in("2/1/2019", null)).toBe("2/1/2019");
    expect(column.in(43_000, null)).toBe(43_000);
  });
});

describe("an amount text that reads one way", () => {
  it.each([
    ["$0.0808", 0.0808],
    ["1,234.50", 1_234.5],
    ["1.234,50", 1_234.5],
    ["15.000,00 $", 15_000],
    ["US$ 1,234,567.89", 1_234_567.89],
    ["USD 12", 12],
    ["(1,234.50)", -1_234.5],
    ["$(1,234.50)", -1_234.5],
    ["($1,234.50)", -1_234.5],
    ["-$12.5", -12.5],
    ["−12,5", -12.5],
    ["12.50-", -12.5],
    ["$ -", 0],
    ["1'234.50", 1_234.5],
    ["1 234,50", 1_234.5],
    ["1234", 1_234],
    ["0.080", 0.08],
    [".5", 0.5],
    ["1.2E+05", 120_000],
  ])("%s", (text, amount) => {
    const column = amounts([text]);
    const { finding } = column;
    expect(column.in(text, finding.kind === "one" ? finding.reading : null)).toBe(amount);
    expect(["one", "plain"]).toContain(finding.kind);
  });

  it.each(["ten", "1.234.50", "1,23,4", "(5", "--5", "5 apples", "1.2.3", "", "$"])(
    "%j is none",
    (text) => {
      expect(amounts([text]).unreadable?.text).toBe(text === "" ? undefined : text);
    }
  );

  it("tells another currency", () => {
    expect(amounts([]).currencyIn("€ 1.234,50")).toBe("€");
    expect(amounts([]).currencyIn("12 EUR")).toBe("eur");
    expect(amounts([]).currencyIn("$12")).toBe(null);
  });
});

describe("the decimal sign", () => {
  it.each([
    ["cents tell", ["12,234", "0.50"], "."],
    ["in the other way", ["12.234", "0,50"], ","],
    ["thousands tell", ["1,234,567"], "."],
  ])("%s", (_, cells, sign) => {
    expect(amounts(cells).finding).toEqual({ kind: "one", reading: sign, example: null });
  });

  it("is asked where both fit", () => {
    expect(amounts([5, "7", "12,234", "1,000"]).finding).toEqual({
      kind: "ask",
      example: { text: "12,234", values: { ".": 12_234, ",": 12.234 } },
    });
  });

  it("breaks at the first cell that leaves none", () => {
    expect(amounts(["1,234.50", "7", "1.234,50"]).finding).toEqual({
      kind: "broken",
      breaker: { row: 4, text: "1.234,50" },
    });
  });
});
