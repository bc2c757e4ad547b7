import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { makeSampleWorkbook } from "../../scripts/sample/workbook.mjs";

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type Row = Workbook["sheets"][number]["rows"][number];

const file = new URL("../../assets/sample-partners.xlsx", import.meta.url);
const OF_RECORD = ["DPOR", "TPOR", "Partner of record"];
const YEAR_START = Date.UTC(2016, 7, 1);

let workbook: Workbook;
let partners: Row[];
let ledger: Row[];
let credentials: Row[];

const sheet = (name: string) => {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

const column = (rows: Row[], index: number) => rows.map((row) => row[index]);

const countOf = (values: unknown[], wanted: unknown) =>
  values.filter((value) => value === wanted).length;

beforeAll(async () => {
  workbook = await readXlsx(readFileSync(file));
  partners = sheet("Partners").rows.slice(2);
  ledger = sheet("Azure usage").rows.slice(1);
  credentials = sheet("Credentials").rows.slice(1);
});

test("the file is what its script makes", async () => {
  const { sheets, properties } = await readXlsx(await makeSampleWorkbook());
  expect({ sheets, properties }).toEqual({
    sheets: workbook.sheets,
    properties: workbook.properties,
  });
});

test("three sheets, in this order", () => {
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Partners",
    "Azure usage",
    "Credentials",
  ]);
});

describe("Partners", () => {
  test("a merged title stands above the header, and both stay in view", () => {
    const { rows, merges, freezePane } = sheet("Partners");
    expect(rows[0]?.[0]).toMatch(/^Cloud Platform competency/);
    expect(rows[1]).toEqual(["Partner", "Country", "Market", "Consumption (US$)", "People"]);
    expect(merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }]);
    expect(freezePane).toMatchObject({ rows: 2 });
  });

  test("60 partners, each with a name of its own and a country", () => {
    expect(partners).toHaveLength(60);
    expect(new Set(column(partners, 0)).size).toBe(60);
    expect(partners.filter((row) => !row[0] || !row[1])).toEqual([]);
  });

  test("one market is blank, the others are words of a market", () => {
    const markets = column(partners, 2);
    expect(countOf(markets, null)).toBe(1);
    const word =
      /^(Developed|Developing|Developing market|Emerging|Industrieland|Entwicklungsland)$/;
    expect(markets.filter((market) => market !== null && !word.test(String(market)))).toEqual([]);
  });

  test("one consumption is text, one is an error, the others are amounts", () => {
    const amounts = column(partners, 3);
    const others = amounts.filter((amount) => typeof amount !== "number");
    expect(others).toEqual(["15.000,00 $", "#N/A"]);
    const row = 2 + amounts.indexOf("#N/A");
    expect(sheet("Partners").cells?.get(`${row},3`)?.type).toBe("error");
    expect(amounts.filter((amount) => typeof amount === "number" && amount < 0)).toEqual([]);
  });

  test("people are rosters, counts or blank", () => {
    const people = column(partners, 4);
    expect(people.filter((cell) => typeof cell === "number")).toEqual([2, 1, 3, 1, 0]);
    expect(countOf(people, null)).toBe(2);
    const rosters = people.filter((cell) => typeof cell === "string");
    for (const part of ["Prüfung 70-532", "MCSA: Linux on Azure", "AZ-104", "70-532\n", "13736"]) {
      expect(
        rosters.some((roster) => roster.includes(part)),
        part
      ).toBe(true);
    }
  });

  test("names have accents", () => {
    const accented = column(partners, 0).filter((name) => /[^\u0020-\u007e]/.test(String(name)));
    expect(accented.length).toBeGreaterThan(20);
  });
});

describe("Azure usage", () => {
  test("header and size", () => {
    const header = [
      "MPN ID",
      "Partner",
      "Month",
      "Subscription",
      "Service",
      "Amount",
      "Association",
    ];
    expect(sheet("Azure usage").rows[0]).toEqual(header);
    expect(ledger.length).toBeGreaterThan(4_500);
    expect(ledger.length).toBeLessThan(5_500);
  });

  test("24 months up to July 2017, as dates but for what one partner typed", () => {
    const dates = column(ledger, 2).filter((date) => date instanceof Date);
    const months = [...new Set(dates.map((date) => date.toISOString().slice(0, 10)))].sort();
    expect(months).toHaveLength(24);
    expect([months[0], months[23]]).toEqual(["2015-08-01", "2017-07-01"]);
    const typed = ledger.filter((row) => !(row[2] instanceof Date));
    expect(new Set(typed.map((row) => `${row[1]}: ${row[2]}`))).toEqual(
      new Set(["Cerro Pintado Datos: 1 Jul 2017"])
    );
  });

  test("all associations occur, and some credits", () => {
    expect(new Set(column(ledger, 6))).toEqual(
      new Set(["DPOR", "TPOR", "Partner of record", "PAL", null])
    );
    const credits = column(ledger, 5).filter((amount) => Number(amount) < 0);
    expect(credits.length).toBeGreaterThan(20);
    expect(column(ledger, 5).every((amount) => typeof amount === "number")).toBe(true);
  });

  test("the last 12 months of record add up to the partner's consumption, repeats counted once", () => {
    const cents = new Map<unknown, number>();
    const repeated = new Set<unknown>();
    let before: Row = [];
    for (const row of ledger) {
      const [, partner, month, , , amount, association] = row;
      const repeats = row.slice(0, 6).every((cell, i) => String(cell) === String(before[i]));
      if (repeats && association !== before[6]) repeated.add(partner);
      before = row;
      if (!OF_RECORD.includes(String(association)) || repeats) continue;
      if (month instanceof Date && month.getTime() < YEAR_START) continue;
      cents.set(partner, (cents.get(partner) ?? 0) + Math.round(Number(amount) * 100));
    }
    const typed = partners.filter((row) => typeof row[3] === "number");
    expect(typed.map((row) => cents.get(row[0]))).toEqual(
      typed.map((row) => Math.round(Number(row[3]) * 100))
    );
    expect(repeated).toEqual(new Set(["Wattlebark Solutions", "Rūkalnis Debesys"]));
  });
});

describe("Credentials", () => {
  test("header and size", () => {
    const header = [
      "Partner",
      "First name",
      "Last name",
      "Credential",
      "Date",
      "Status",
      "Expires",
    ];
    expect(sheet("Credentials").rows[0]).toEqual(header);
    expect(credentials.length).toBeGreaterThan(250);
    expect(credentials.length).toBeLessThan(350);
  });

  test("every row is about a partner of the first sheet, with a person, a credential and a date", () => {
    const names = new Set(column(partners, 0));
    expect(credentials.filter((row) => !names.has(row[0] ?? null))).toEqual([]);
    expect(
      credentials.filter((row) => !row[1] || !row[2] || !row[3] || !(row[4] instanceof Date))
    ).toEqual([]);
  });

  test("two certificates expire, one of them before the last of the 12 months", () => {
    const expiring = credentials.filter((row) => row[6] instanceof Date);
    expect(expiring.map((row) => (row[6] as Date).getUTCFullYear())).toEqual([2017, 2018]);
  });

  test("credentials and statuses are spelled in many ways", () => {
    const spelled = new Set(column(credentials, 3));
    for (const spelling of ["70532", "70 533", "Assessment 13736", "Prüfung 70-532", "MCSA"]) {
      expect(spelled, spelling).toContain(spelling);
    }
    const statuses = new Set(column(credentials, 5));
    for (const status of ["Passed", "Failed", "Expired", "bestanden", "nicht bestanden", null]) {
      expect(statuses).toContain(status);
    }
  });
});
