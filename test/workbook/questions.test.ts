import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import type { Question } from "../../src/workbook";
import { withAnswers } from "../../src/workbook/setup/questions";
import { serialDate } from "../../src/rules/serialDate";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { AS_OF, CREDENTIAL_HEADER, joined, LEDGER_HEADER, sourceBook } from "./support/sourceBooks";

const workbooks = Workbooks.ofFile();

type Rows = readonly (readonly CellValue[])[];
const ANA: Rows = [CREDENTIAL_HEADER, [1001, "Contoso", "Ana", "70-532"]];

async function opened(ledger: Rows, credentials: Rows = ANA): Promise<OpenWorkbook> {
  const open = await workbooks.open(sourceBook(ledger, credentials));
  await open.select("A2");
  await open.setUp(joined);
  return open;
}

/** What an evaluation asks, and the check of a row no less; nothing is written then. */
async function asked(open: OpenWorkbook): Promise<readonly Question[]> {
  const before = await open.state();
  const evaluation = await open.evaluate();
  const check = await open.check();
  expect(await open.state()).toEqual(before);
  const questions = evaluation.kind === "questions" ? evaluation.questions : [];
  expect(check.kind === "questions" ? check.questions : []).toEqual(questions);
  return questions;
}

/** Answers everything, then evaluates: the US$ that Contoso has, by its gap. */
async function answered(
  open: OpenWorkbook,
  questions: readonly Question[],
  ...answers: readonly (string | null)[]
): Promise<number> {
  await open.setUp(({ setup }) =>
    withAnswers(
      setup,
      questions.map((question, i) => ({ question, answer: answers[i] }))
    )
  );
  expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2 });
  return consumption(open);
}

async function consumption(open: OpenWorkbook): Promise<number> {
  const [[, next, gap] = []] = await open.values("D2:F2");
  return (next === "Gold" ? 100_000 : 15_000) - Number(gap);
}

const WITH_ASSOCIATION = [
  "MpnId",
  "Month",
  "SubscriptionId",
  "ServiceName",
  "ACR_USD",
  "PartnerAttributionType",
];

describe("the same consumption under several associations", () => {
  it("counts once, and both pane and notes say what was left out", async () => {
    const open = await opened([
      WITH_ASSOCIATION,
      [1001, AS_OF, "S1", "Storage", 8_000, "Transacting partner of record"],
      [1001, AS_OF, "S1", "Storage", 8_000, "Partner of record"],
      [1001, AS_OF, "S1", "Storage", 8_000, "Partner admin link"],
      [1001, AS_OF, "S1", "Compute", 500, "Partner of record"],
      [1001, AS_OF, "S1", "Compute", 500, "DPOR"],
    ]);
    expect(await open.evaluate()).toMatchObject({
      kind: "done",
      uncountedLedgerRows: { association: 1, currency: 0, repeat: 1 },
    });
    expect(await consumption(open)).toBe(9_000);
    expect(await open.values("I2")).toEqual([
      ["Not counted: 1 row of the ledger that repeats consumption for another association."],
    ]);
  });
});

describe("other associations", () => {
  const LEDGER: Rows = [
    WITH_ASSOCIATION,
    [1001, AS_OF, "S1", "Storage", 1_000, "TPOR"],
    [1001, AS_OF, "S1", "Compute", 200.5, "CSP Tier 1"],
    [1001, AS_OF, "S2", "Compute", 100, " csp tier 1"],
    [1001, AS_OF, "S1", "Storage", 1_000, "CSP Tier 1"],
    [4711, AS_OF, "S3", "Compute", 70, "CSP Tier 2"],
    [1002, AS_OF, "S3", "Compute", 30, "CSP Tier 2"],
    [1002, AS_OF - 400, "S3", "Compute", 30, "Something"],
  ];

  it.each([
    ["counts", 1_300.5],
    ["doesNotCount", 1_000],
  ])("are asked once with their sums, and remembered: %s", async (answer, sum) => {
    const open = await opened(LEDGER);
    const questions = await asked(open);
    expect(questions).toEqual([
      { kind: "association", subject: "CSP Tier 1", rows: 3, amount: 1_300.5 },
      { kind: "association", subject: "CSP Tier 2", rows: 1, amount: 30 },
    ]);
    expect(await answered(open, questions, answer, "doesNotCount")).toBe(sum);
  });
});

describe("dates and amounts as text", () => {
  const day = (year: number, month: number, date: number): number =>
    serialDate(year, month, date) ?? 0;

  it("are asked with an example of each reading, and the cells stay", async () => {
    const open = await opened([
      LEDGER_HEADER,
      [1001, "", "'2/3/2017", "'12,234"],
      [1001, "", "'3/5/2017", 5],
    ]);
    const questions = await asked(open);
    expect(questions).toMatchObject([
      {
        kind: "dateOrder",
        sheet: "Ledger",
        header: "Month",
        example: {
          text: "2/3/2017",
          values: { dayFirst: day(2017, 3, 2), monthFirst: day(2017, 2, 3) },
        },
      },
      {
        kind: "decimalSign",
        header: "ACR_USD",
        example: { text: "12,234", values: { ".": 12_234, ",": 12.234 } },
      },
    ]);
    expect(await answered(open, questions, "monthFirst", ".")).toBe(12_239);
  });

  it.each<[title: string, rows: CellValue[][], sum: number]>([
    [
      "the one order and the one sign that fit",
      [
        ["'6/13/2017", "'1,234.50"],
        ["'7/1/2017", "'$0.0808"],
        ["'8/1/2017", "'(5)"],
      ],
      1_234.58,
    ],
    [
      "German",
      [
        ["'13.06.2017", "'1.234,50"],
        ["'01.07.2017", "'15.000,00 $"],
      ],
      16_234.5,
    ],
    [
      "all on the first of a month",
      [
        ["'6/1/2017", 10],
        ["'7/1/2017", 20],
        ["'8/1/2017", 40],
      ],
      30,
    ],
    [
      "dates that read one way",
      [
        ["'2017-06", 1],
        ["'Juni 2017", 2],
        ["'2017-06-01T00:00:00Z", 4],
        ["'22 Aug 2016", 8],
        [AS_OF, 16],
      ],
      31,
    ],
    [
      "an amount that names another currency",
      [
        [AS_OF, "'$ 1,000.00"],
        [AS_OF, "'€ 500.00"],
      ],
      1_000,
    ],
  ])("are read without a question: %s", async (_, rows, sum) => {
    const open = await opened([LEDGER_HEADER, ...rows.map((row) => [1001, "", ...row])]);
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    // The gap is to the cent.
    expect(await consumption(open)).toBeCloseTo(sum, 2);
  });

  it("name the first cell that breaks the column", async () => {
    const open = await opened([
      LEDGER_HEADER,
      [1001, "", "'6/13/2017", 1],
      [1002, "", AS_OF, 1],
      [4711, "", "'13/6/2017", 1],
    ]);
    expect(await open.evaluate()).toMatchObject({ kind: "done", problems: 1 });
    expect(await open.values("I2")).toEqual([
      [
        'No order of day and month fits all dates of the column Month; "13/6/2017" in row 4 breaks it.',
      ],
    ]);
  });

  it("in the list's own column are asked, and undetermined till then", async () => {
    const open = await workbooks.open({
      sheets: {
        Partners: {
          A1: [
            ["Partner", "Market", "Consumption", "People"],
            ["Contoso", "Developed", "'15.000,00 $", "Ana: 70-532"],
            ["Fabrikam", "Developed", 15_000, "Ben: 70-532"],
          ],
        },
      },
    });
    await open.select("A2");
    const questions = await asked(open);
    expect(questions).toMatchObject([
      {
        kind: "decimalSign",
        sheet: "Partners",
        header: "Consumption",
        example: { text: "15.000,00 $", values: { ",": 15_000 } },
      },
    ]);
    await open.setUp(({ setup }) => ({
      ...withAnswers(setup, [{ question: questions[0] as Question, answer: "," }]),
      summary: false,
    }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", problems: 0 });
    expect((await open.values("E2:E3")).flat()).toEqual(["Silver", "Silver"]);
    expect(await open.values("C2")).toEqual([["15.000,00 $"]]);
  });
});

describe("several columns of ids", () => {
  it("the one whose ids the list knows is taken", async () => {
    const open = await opened([
      ["PartnerId", "MPNID", "ResellerMPNID", "UsageDate", "ACR_USD"],
      ["b7e1", 4711, 1001, AS_OF, 10],
      ["b7e1", 4711, "1001 ", AS_OF, 20],
    ]);
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    expect(await consumption(open)).toBe(30);
  });

  it("where two or none are known, it is asked", async () => {
    const open = await opened([
      ["MPNID", "ResellerMPNID", "UsageDate", "ACR_USD"],
      [1001, 1002, AS_OF, 10],
      [1002, 1001, AS_OF, 20],
    ]);
    const questions = await asked(open);
    expect(questions).toEqual([
      {
        kind: "idColumn",
        subject: "ledger",
        sheet: "Ledger",
        columns: [
          { header: "MPNID", sample: "1001", matches: 2 },
          { header: "ResellerMPNID", sample: "1002", matches: 2 },
        ],
      },
    ]);
    expect(await answered(open, questions, "ResellerMPNID")).toBe(20);
  });
});

describe("amounts that are no consumption", () => {
  const BILLED: Rows = [
    ["MpnId", "Month", "BilledRevenueUSD"],
    [1001, AS_OF, 700],
  ];

  it("are offered, and never taken by themselves", async () => {
    const open = await opened(BILLED);
    const questions = await asked(open);
    expect(questions).toMatchObject([
      { kind: "amountColumn", sheet: "Ledger", columns: [{ header: "BilledRevenueUSD" }] },
    ]);
    expect(await answered(open, questions, "BilledRevenueUSD")).toBe(700);
  });

  it("are not asked again once refused", async () => {
    const open = await opened(BILLED);
    const [question] = await asked(open);
    await open.setUp(({ setup }) =>
      withAnswers(setup, [{ question: question as Question, answer: null }])
    );
    expect(await open.evaluate()).toMatchObject({
      kind: "missingColumns",
      sheet: "Ledger",
      missing: ["consumption"],
    });
  });
});

describe("people of an export", () => {
  const HEADER = [
    "MPNId",
    "IndividualFirstName",
    "IndividualLastName",
    "MCPID",
    "TrainingTitle",
    "ExpirationDate",
    "ActivationStatus",
  ];
  const GOLD: Rows = [LEDGER_HEADER, [1001, "", AS_OF, 100_000]];

  it.each<[title: string, rows: CellValue[][], tier: string]>([
    [
      "two colleagues of one name are two",
      [
        ["Ana", "Silva", 11, "70-532", "", "Active"],
        ["Ana", "Silva", 12, "70-533", "", "Active"],
      ],
      "Gold",
    ],
    [
      "one person with two spellings is one",
      [
        ["Ana", "Silva", 11, "70-532", "", "Active"],
        ["A.", "Silva", "11", "70-533", "", "Active"],
      ],
      "Silver",
    ],
    [
      "inactive ones do not count",
      [
        ["Ana", "Silva", 11, "70-532", "", "Active"],
        ["Ben", "Ito", 12, "70-533", "", "Inactive"],
      ],
      "Silver",
    ],
    [
      "expired ones do not count, on the day itself they do",
      [
        ["Ana", "Silva", 11, "70-532", AS_OF, ""],
        ["Ben", "Ito", 12, "70-533", "'6 Jul 2017", ""],
      ],
      "Silver",
    ],
  ])("%s", async (_, rows, tier) => {
    const open = await opened(GOLD, [HEADER, ...rows.map((row) => [1001, ...row])]);
    expect(await open.evaluate()).toMatchObject({ kind: "done", problems: 0 });
    expect(await open.values("D2")).toEqual([[tier]]);
  });
});
