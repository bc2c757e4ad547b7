import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import type { Evaluation, Setup, SetupOffer } from "../../src/workbook";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import {
  AS_OF,
  CREDENTIAL_HEADER,
  joined,
  LEDGER_HEADER,
  sourceBook,
  YEAR_BEFORE,
} from "./support/sourceBooks";

const workbooks = Workbooks.ofFile();

/** Opens a workbook whose list is joined with its other sheets. */
async function opened(
  book: Book,
  change: (offer: SetupOffer) => Partial<Setup> = joined
): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select("A2");
  await open.setUp(change);
  return open;
}

type Rows = readonly (readonly CellValue[])[];
const APRIL_30 = 42_855;
const ANA: Rows = [CREDENTIAL_HEADER, [1001, "Contoso", "Ana", "70-532"]];

/** The gap to the Gold amount of a partner that has what Silver needs tells its consumption. */
const gold = (consumption: number): CellValue[] => ["Silver", "Gold", 100_000 - consumption];
const silver = (consumption: number): CellValue[] => ["None", "Silver", 15_000 - consumption];

describe("consumption from a ledger", () => {
  const cases: readonly [what: string, ledger: Rows, contoso: CellValue[]][] = [
    [
      "by id, a text here and a number there, rows of others left out",
      [
        LEDGER_HEADER,
        ["1001", "somebody", AS_OF, 15_000],
        [1001, "", AS_OF - 100, 5_000],
        ["9999", "Contoso", AS_OF, 70_000],
      ],
      gold(20_000),
    ],
    [
      "by name where a row has no id, or the sheet has none",
      [LEDGER_HEADER, ["", " CONTOSO ", AS_OF, 15_000], ["", "Contoso Ltd", AS_OF, 5_000]],
      gold(15_000),
    ],
    [
      "by name alone",
      [
        ["Firma", "Monat", "Betrag"],
        ["Contoso", AS_OF, 16_000],
      ],
      gold(16_000),
    ],
    [
      "the window's edges",
      [
        LEDGER_HEADER,
        [1001, "", YEAR_BEFORE, 1],
        [1001, "", YEAR_BEFORE + 0.9, 2],
        [1001, "", YEAR_BEFORE + 1, 15_000],
        [1001, "", AS_OF + 0.5, 20],
        [1001, "", AS_OF + 1, 100],
      ],
      gold(15_020),
    ],
    [
      "credits",
      [LEDGER_HEADER, [1001, "", AS_OF, 16_000], [1001, "", AS_OF, -500.25]],
      gold(15_499.75),
    ],
    ["more credits than consumption", [LEDGER_HEADER, [1001, "", AS_OF, -5]], silver(0)],
    ["no row", [LEDGER_HEADER, [1003, "", AS_OF, 5]], silver(0)],
  ];
  it.each(cases)("%s", async (_, ledger, contoso) => {
    const open = await opened(sourceBook(ledger, ANA));
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2, written: "D1:I3" });
    expect(await open.values("D2:F2")).toEqual([contoso]);
  });

  it("counts US$ of record only, and tells what it left out", async () => {
    const ledger = [
      [...LEDGER_HEADER, "PartnerAttributionType", "Currency"],
      [1001, "", AS_OF, 15_000, "DPOR", "USD"],
      [1001, "", AS_OF, 1_000, "Transacting Partner of Record", "US$"],
      [1001, "", AS_OF, 2_000, "DPOR", "EUR"],
      [1001, "", AS_OF, 3_000, "Deal registration", "USD"],
      [1001, "", AS_OF, 4_000, "DPOR", ""],
      [4711, "", AS_OF, 4_000, "DPOR", "EUR"],
    ];
    const open = await opened(sourceBook(ledger, ANA));
    expect(await open.evaluate()).toMatchObject({
      uncountedLedgerRows: { association: 1, currency: 2, repeat: 0 },
    });
    expect(await open.values("I2")).toEqual([
      [
        "Not counted: 2,000 EUR in 1 row of the ledger; only US$ counts. " +
          "Not counted: 4,000 without a currency in 1 row of the ledger; only US$ counts.",
      ],
    ]);
    expect(await open.values("D2:F2")).toEqual([gold(16_000)]);
  });

  it("makes a row that cannot be read a problem of its partner alone, by the sheet's own row", async () => {
    const ledger = [
      ["Export of July", "", "", ""],
      LEDGER_HEADER,
      [1002, "", AS_OF, 11_000],
      [1001, "", AS_OF, "'fifteen"],
    ];
    const open = await opened(sourceBook(ledger, ANA));
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2, problems: 1 });
    const notes = (await open.values("I2:I3")).flat();
    expect(notes[0]).toContain("Row 4 of the ledger");
    expect(notes[0]).toContain("fifteen");
    expect(notes[1]).not.toContain("Row");
  });

  it.each<[days: readonly number[], lastDay: number | undefined]>([
    // 7 April is three months before the as-of day. Rows outside the 12 months tell, too.
    [[AS_OF - 400, AS_OF - 91], AS_OF - 91],
    [[AS_OF - 90], undefined],
    [[AS_OF - 200, AS_OF + 3], undefined],
  ])("tells of a ledger that ends long before the as-of day: %s", async (days, lastDay) => {
    const others = [4711, "", AS_OF, 5, "DPOR"];
    const rows = days.map((day) => [1001, "", day, 16_000, "DPOR"]);
    const ledger = [[...LEDGER_HEADER, "PartnerAttributionType"], ...rows, others];
    const open = await opened(sourceBook(ledger, ANA));
    const evaluation = await open.evaluate();
    const end = lastDay && { lastDay, lastOfMonth: APRIL_30, asOf: AS_OF };
    expect(evaluation.kind === "done" && evaluation.ledgerEnd).toEqual(end);
    const [[notes]] = (await open.values("I2")) as [[string]];
    expect(notes.startsWith("The ledger ends on April 7, 2017, long before July 7, 2017:")).toBe(
      lastDay !== undefined
    );
    await open.select("A2");
    const check = await open.check();
    expect(check.kind === "verdict" && check.ledger).toEqual({
      sheet: "Ledger",
      asOf: AS_OF,
      ...(lastDay && { end: { lastDay, lastOfMonth: APRIL_30 } }),
    });
  });

  it("tells how far a long ledger is", async () => {
    const rows = Array.from({ length: 20_001 }, () => [1001, "", AS_OF, 1]);
    const open = await opened(sourceBook([LEDGER_HEADER, ...rows], ANA));
    const evaluation: Evaluation = await open.evaluate();
    expect(evaluation).toMatchObject({ kind: "done" });
    expect(await open.values("D2:F2")).toEqual([gold(20_001)]);
    const progress = await open.addin.evaluate(() => window.addin.progress);
    expect(progress.at(-1)).toEqual({ done: 20_004, total: 20_004 });
    expect(progress.length).toBeGreaterThan(3);
  });

  it("does not read the list's own consumption", async () => {
    const partners = [
      ["Partner", "Market", "Consumption"],
      ["Contoso", "Developed", "'not a number"],
    ];
    const ledger = [LEDGER_HEADER, ["", "Contoso", AS_OF, 20_000]];
    const open = await opened(sourceBook(ledger, ANA, partners));
    await open.evaluate();
    expect(await open.values("D2:F2")).toEqual([gold(20_000)]);
  });
});

describe("people from a credential list", () => {
  const LEDGER: Rows = [LEDGER_HEADER, [1001, "", AS_OF, 200_000]];
  const cases: readonly [what: string, credentials: Rows, tier: string][] = [
    ["two people", [...ANA, [1001, "", "Ben", "Exam 70-533"]], "Gold"],
    ["the same person twice", [...ANA, [1001, "", " ANA ", "70-533"]], "Silver"],
    [
      "titles as exports have them",
      [
        ["IndividualFirstName", "IndividualLastName", "MPNId", "TrainingTitle"],
        ["Ana", "Silva", 1001, "Exam 70-532: Developing Microsoft Azure Solutions"],
        ["Ana", "Ito", "1001", "Technical Assessment for Cloud App Security"],
        [
          "Ben",
          "Ito",
          "1001",
          "Exam 70-533: Implementing Microsoft Azure Infrastructure Solutions",
        ],
      ],
      "Gold",
    ],
    [
      "first name beside a column of last names",
      [
        ["Name", "Vorname", "Firma", "Prüfung"],
        ["Silva", "Ana", "Contoso", "70-532"],
        ["Silva", "Eva", "Contoso", "Prüfung 70-532"],
      ],
      "Gold",
    ],
    [
      "status and day of the pass",
      [
        [...CREDENTIAL_HEADER, "Status", "TrainingCompletionDate"],
        [1001, "", "Ana", "70-532", "passed", AS_OF],
        [1001, "", "Ben", "70-532", "failed", AS_OF],
        [1001, "", "Eva", "70-532", "passed", AS_OF + 1],
      ],
      "Silver",
    ],
    ["nobody", [CREDENTIAL_HEADER, [1003, "", "Ana", "70-532"]], "None"],
  ];
  it.each(cases)("%s", async (_, credentials, tier) => {
    const open = await opened(sourceBook(LEDGER, credentials));
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2 });
    expect(await open.values("D2")).toEqual([[tier]]);
  });

  it("takes rosters longer than a cell", async () => {
    const people = Array.from({ length: 1_200 }, (_, i) => [
      1001,
      "",
      `Somebody with a rather long name ${String(i)}`,
      "70-532",
    ]);
    const open = await opened(sourceBook(LEDGER, [CREDENTIAL_HEADER, ...people]));
    expect(await open.evaluate()).toMatchObject({ problems: 0 });
    expect(await open.values("D2")).toEqual([["Gold"]]);
  });

  it("tells of a status that it does not know", async () => {
    const credentials = [
      [...CREDENTIAL_HEADER, "Status"],
      [1001, "", "Ana", "70-532", "perhaps"],
    ];
    const open = await opened(sourceBook(LEDGER, credentials));
    expect(await open.evaluate()).toMatchObject({ problems: 1 });
    expect((await open.values("I2")).flat()[0]).toContain("perhaps");
  });
});

describe("people as two counts", () => {
  const HEADER = [
    "Partner",
    "Market",
    "Consumption",
    "People with exams",
    "People with assessments",
  ];
  it.each<[exams: CellValue, assessments: CellValue, tier: string]>([
    [2, "", "Gold"],
    ["", 2, "Gold"],
    [1, 1, "Silver"],
    [0, 0, "None"],
    ["", "", "None"],
    [1.5, 2, "Cannot be determined"],
    [1, "'two", "Cannot be determined"],
    [-1, 2, "Cannot be determined"],
  ])("%j with exams, %j with assessments: %s", async (exams, assessments, tier) => {
    const open = await workbooks.open({
      sheets: { Partners: { A1: [HEADER, ["Contoso", "Developed", 200_000, exams, assessments]] } },
    });
    await open.select("A2");
    const evaluation = await open.evaluate();
    const [[value]] = (await open.values("F2")) as [[CellValue]];
    if (tier === "Cannot be determined") expect(evaluation).toMatchObject({ problems: 1 });
    else expect(value).toBe(tier);
  });

  it("leaves a row of totals alone", async () => {
    const open = await workbooks.open({
      sheets: {
        Partners: {
          A1: [HEADER, ["Contoso", "Developed", 200_000, 2, 0], ["Total", "", 200_000, 2, 0]],
        },
      },
    });
    await open.select("A2");
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 1 });
    expect(await open.values("F3:K3")).toEqual([["", "", "", "", "", ""]]);
  });
});

describe("sources that cannot be used", () => {
  const cases: readonly [what: string, ledger: Rows, credentials: Rows, expected: object][] = [
    [
      "a ledger without months",
      [["MpnId", "ACR_USD"]],
      ANA,
      { kind: "missingColumns", sheet: "Ledger", missing: ["consumption"] },
    ],
    [
      "credentials without names",
      [LEDGER_HEADER],
      [["MPNId", "Exam"]],
      { kind: "missingColumns", sheet: "Credentials", missing: ["people"] },
    ],
  ];
  it.each(cases)("%s", async (_, ledger, credentials, expected) => {
    const open = await opened(sourceBook(ledger, credentials));
    const before = await open.state();
    expect(await open.evaluate()).toEqual(expected);
    expect(await open.state()).toEqual(before);
  });

  it("no key in common", async () => {
    const ledger = [
      ["MpnId", "Month", "ACR_USD"],
      [1, AS_OF, 1],
    ];
    const partners = [
      ["Partner", "Market"],
      ["Contoso", "Developed"],
    ];
    const open = await opened(sourceBook(ledger, ANA, partners));
    expect(await open.evaluate()).toEqual({
      kind: "missingColumns",
      sheet: "Ledger",
      missing: ["partner"],
    });
  });

  it("a deleted sheet", async () => {
    const open = await opened(sourceBook([LEDGER_HEADER], ANA));
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      workbook.deleteSheet(workbook.sheet("Ledger"));
    });
    expect(await open.evaluate()).toEqual({
      kind: "missingColumns",
      sheet: "Partners",
      missing: ["consumption"],
    });
    expect((await open.describe()).setup.ledger).toBeNull();
  });
});

describe("the row check", () => {
  const LEDGER: Rows = [LEDGER_HEADER, [1001, "", AS_OF, 20_000]];

  it("joins the row", async () => {
    const open = await opened(sourceBook(LEDGER, ANA));
    expect(await open.check()).toMatchObject({
      kind: "verdict",
      partner: "Contoso",
      verdict: { tier: "Silver", facts: { measures: [20_000] } },
    });
  });

  it("names the sheet of a fault", async () => {
    const open = await opened(sourceBook([LEDGER_HEADER, [1001, "", AS_OF, "'x"]], ANA));
    expect(await open.check()).toMatchObject({
      kind: "faults",
      faults: [{ field: "consumption", header: "Ledger", address: "B2" }],
    });
  });
});
