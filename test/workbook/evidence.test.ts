import { afterEach, describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { AS_OF, joined, sourceBook, YEAR_BEFORE } from "./support/sourceBooks";

const workbooks = Workbooks.ofFile();
let open: OpenWorkbook;
afterEach(() => open.addin.evaluate(() => window.addin.unwatch()));

type Rows = readonly (readonly CellValue[])[];

const LEDGER: Rows = [
  ["MpnId", "Month", "ACR_USD", "PartnerAttributionType", "Currency", "SubscriptionId"],
  [1001, AS_OF, 8_000.5, "DPOR", "USD", "'=1+1"],
  [1001, AS_OF, 8_000.5, "TPOR", "USD", "'=1+1"],
  [1002, AS_OF, 12_000, "DPOR", "USD", "S9"],
  [1001, AS_OF - 40, 7_000, "DPOR", "USD", "S2"],
  [1001, AS_OF - 40, 400, "PAL", "USD", "S2"],
  [1001, AS_OF - 41, 300, "DPOR", "EUR", "'+49"],
  [1001, AS_OF - 42, -0.25, "DPOR", "USD", "S3"],
  [1001, AS_OF - 43, "", "DPOR", "USD", "S3"],
  [1001, YEAR_BEFORE, 999, "DPOR", "USD", "S3"],
  [1001, AS_OF + 1, 999, "DPOR", "USD", "S3"],
];
const PASSES: Rows = [
  ["MPNId", "Name", "Exam", "Status", "TrainingCompletionDate", "ExpirationDate"],
  [1001, "Ana", "Exam 70-532", "passed", AS_OF - 10, ""],
  [1001, " ANA ", "70-532", "passed", AS_OF - 9, ""],
  [1001, "Ben", "70-533", "failed", AS_OF - 8, ""],
  [1001, "Ben", "70-533", "passed", AS_OF - 7, AS_OF - 1],
  [1001, "Eva", "13736", "passed", AS_OF + 1, ""],
  [1001, "Eva", "AZ-104", "passed", AS_OF - 6, ""],
  [1001, "Eva", "MCSA", "", "", ""],
  [1002, "Kim", "70-532", "passed", AS_OF, ""],
];

async function watching(book = sourceBook(LEDGER, PASSES)): Promise<void> {
  open = await workbooks.open(book);
  await open.select("A2");
  await open.setUp(joined);
  await open.addin.evaluate(() => window.addin.watch());
  await open.lastCheck();
}

const show = (language: "en" | "de" = "en"): Promise<object> =>
  open.addin.evaluate((to) => window.addin.showEvidence(to), language);

/** What a sheet holds, row by row; without the blank cells at the end of each. */
const contents = (name: string): Promise<CellValue[][]> =>
  open.page.evaluate((sheet) => {
    const store = window.bookHost.workbook.sheet(sheet);
    const used = store.usedRect(true);
    if (!used) return [];
    return store.values({ ...used, top: 0, left: 0 }).map((cells) => {
      const filled = cells.map((cell, column) => (cell === "" ? 0 : column + 1));
      return cells.slice(0, Math.max(...filled));
    });
  }, name);

const TODAY = expect.any(Number) as CellValue;
/** Links have the value 0 here, for nobody calculates. */
const LINK = 0;

/** The twelve months that end on 7 July 2017, the first of them on 8 July 2016. */
const MONTHS = [
  42_559, 42_583, 42_614, 42_644, 42_675, 42_705, 42_736, 42_767, 42_795, 42_826, 42_856, 42_887,
  42_917,
];
const LIST_RULES = "Cloud Platform competency, Azure Consumption option, 2017-07-07";

/** A line for each of the months; those without rows are 0. */
const months = (sums: Readonly<Record<number, CellValue[]>>): CellValue[][] =>
  MONTHS.map((day) => [day, ...(sums[day] ?? [0, 0, 0])]);

describe("the rows behind a verdict", () => {
  it("are listed with what counts and why not, by month and in all", async () => {
    await watching();
    expect(await show()).toEqual({ kind: "shown", sheet: "Partner evidence" });
    // By hand: 8,000.50 in July; 7,000 less 0.25 in May.
    expect(await contents("Partner evidence")).toEqual([
      ["Partner evidence"],
      ["Partner", "Contoso"],
      ["Row in the list", LINK],
      ["Tier", "Silver"],
      ["Market", "Developed"],
      ["12 months up to", AS_OF],
      ["Rules", LIST_RULES],
      ["Made on", TODAY],
      [],
      ["Consumption by month, from Ledger"],
      ["Month", "Rows", "Counted", "US$"],
      ...months({ 42_856: [5, 2, 6_999.75], 42_917: [2, 1, 8_000.5] }),
      ["Total", 7, 3, 15_000.25],
      ["The tier is judged by this total."],
      ["Rows outside the 12 months, which are not listed: 2."],
      [],
      ["Rows of the 12 months on Ledger"],
      ["Cell", "Date", "Association", "What for", "Amount", "Currency", "US$ counted", "Why not"],
      [LINK, AS_OF - 43, "DPOR", "S3", "", "USD", "", "No amount."],
      [LINK, AS_OF - 42, "DPOR", "S3", -0.25, "USD", -0.25],
      [LINK, AS_OF - 41, "DPOR", "+49", 300, "EUR", "", "Only US$ counts."],
      [LINK, AS_OF - 40, "DPOR", "S2", 7_000, "USD", 7_000],
      [LINK, AS_OF - 40, "PAL", "S2", 400, "USD", "", "This association does not count."],
      [LINK, AS_OF, "DPOR", "=1+1", 8_000.5, "USD", 8_000.5],
      [LINK, AS_OF, "TPOR", "=1+1", 8_000.5, "USD", "", "Repeats a row for another association."],
      [],
      ["Credentials, from Credentials"],
      [
        "Cell",
        "Person",
        "Written as",
        "Credential",
        "Passed on",
        "Expires",
        "Status",
        "Counts as",
        "Counts for, or why not",
      ],
      [LINK, "Ana", "Ana", "Exam 70-532", AS_OF - 10, "", "passed", "70-532", "Exams"],
      [LINK, "Ana", " ANA ", "70-532", AS_OF - 9, "", "passed", "", "This person has it already."],
      [LINK, "", "Ben", "70-533", AS_OF - 8, "", "failed", "", "Not passed, or no longer held."],
      [
        LINK,
        "Ben",
        "Ben",
        "70-533",
        AS_OF - 7,
        AS_OF - 1,
        "passed",
        "",
        "Expired before the last of the 12 months.",
      ],
      [
        LINK,
        "",
        "Eva",
        "13736",
        AS_OF + 1,
        "",
        "passed",
        "",
        "Passed after the last of the 12 months.",
      ],
      [
        LINK,
        "Eva",
        "Eva",
        "AZ-104",
        AS_OF - 6,
        "",
        "passed",
        "",
        "Is none of the exams and assessments of these rules.",
      ],
      [
        LINK,
        "Eva",
        "Eva",
        "MCSA",
        "",
        "",
        "",
        "",
        'Names no track; write "MCSA: Linux on Azure" if it is that one.',
      ],
    ]);
    const formulas = await open.page.evaluate(() => {
      const sheet = window.bookHost.workbook.sheet("Partner evidence");
      return sheet.formulas({ top: 0, left: 0, bottom: 60, right: 0 }).flat();
    });
    expect(formulas.filter((formula) => String(formula).startsWith("="))).toEqual([
      ...["C9", "C8", "C7", "C5", "C6", "C2", "C3"].map((cell) => link("Ledger", cell)),
      ...["C2", "C3", "C4", "C5", "C6", "C7", "C8"].map((cell) => link("Credentials", cell)),
    ]);
    expect(await open.check()).toEqual({ kind: "evidence", place: { sheet: "Partners", row: 2 } });
  });

  it("take the place of those of another partner, and of nothing that is the user's", async () => {
    await watching();
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      const own = workbook.addSheet("Partner evidence");
      workbook.asUser(() => own.setContents(rect("A1"), [["mine"]]));
    });
    expect(await show()).toEqual({ kind: "shown", sheet: "Partner evidence 2" });
    await open.select("A3", "Partners");
    await checked("Fabrikam");
    expect(await show()).toEqual({ kind: "shown", sheet: "Partner evidence 2" });
    const rows = await contents("Partner evidence 2");
    expect(rows[1]).toEqual(["Partner", "Fabrikam"]);
    expect(rows[24]).toEqual(["Total", 1, 1, 12_000]);
    expect(rows.at(-1)).toEqual([
      LINK,
      "Kim",
      "Kim",
      "70-532",
      AS_OF,
      "",
      "passed",
      "70-532",
      "Exams",
    ]);
    // What the user has written into it is the user's from then on.
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      workbook.asUser(() =>
        workbook.sheet("Partner evidence 2").setContents(rect("K1"), [["checked"]])
      );
    });
    await open.select("A2", "Partners");
    await checked("Contoso");
    expect(await show("de")).toEqual({ kind: "shown", sheet: "Partnernachweis" });
    expect((await contents("Partner evidence 2"))[0]?.at(-1)).toBe("checked");
    expect((await contents("Partnernachweis"))[24]).toEqual(["Summe", 7, 3, 15_000.25]);
    expect(await contents("Partner evidence")).toEqual([["mine"]]);
  });

  it("are those of the list where all stands there", async () => {
    const people = "Ana: 70-532; Ben: AZ-104; 13736";
    open = await workbooks.open({
      sheets: {
        Partners: {
          A1: [
            ["Partner", "Market", "Consumption", "People"],
            ["Contoso", "", 20_000, people],
          ],
        },
      },
    });
    await open.select("A2");
    await open.addin.evaluate(() => window.addin.watch());
    await open.lastCheck();
    expect(await show()).toEqual({ kind: "shown", sheet: "Partner evidence" });
    expect((await contents("Partner evidence")).slice(4)).toEqual([
      ["Market", "not known"],
      ["Rules", LIST_RULES],
      ["Made on", TODAY],
      [],
      ["As it stands in the list"],
      ["Cell", "Measure", "Amount"],
      [LINK, "Consumption", 20_000],
      [],
      ["Credentials, as the list has them"],
      [
        "Cell",
        "Person",
        "Written as",
        "Credential",
        "Passed on",
        "Expires",
        "Status",
        "Counts as",
        "Counts for, or why not",
      ],
      [LINK, "Ana", "Ana", "70-532", "", "", "", "70-532", "Exams"],
      [
        LINK,
        "Ben",
        "Ben",
        "AZ-104",
        "",
        "",
        "",
        "",
        "Is none of the exams and assessments of these rules.",
      ],
      [LINK, "(no name)", "", "13736", "", "", "", "Cloud App Security (13736)", "Assessments"],
    ]);
  });

  it("lead the other tabs to the list that they are about", async () => {
    await watching();
    const { list } = await open.describe();
    const { sheet } = (await show()) as { sheet: string };
    await open.select("A2", sheet);
    expect((await open.describe()).list).toEqual(list);
    await open.setUp(() => ({ summary: true }));
    const done = await open.evaluate();
    expect(done).toMatchObject({ kind: "done", sheet: "Partners", rows: 2 });
    const summary = done.kind === "done" ? done.summary : undefined;
    await open.select("A2", summary);
    expect((await open.describe()).list).toEqual(list);
  });

  it("are not written where the structure is protected, and not after a change", async () => {
    await watching();
    await open.page.evaluate(() => (window.bookHost.workbook.isStructureProtected = true));
    expect(await show()).toMatchObject({ kind: "structureProtected" });
    await open.page.evaluate(() => (window.bookHost.workbook.isStructureProtected = false));
    await open.select("A9");
    expect(await show()).toEqual({ kind: "changed" });
    expect(
      await open.page.evaluate(() => window.bookHost.workbook.sheets.map(({ name }) => name))
    ).toEqual(["Partners", "Ledger", "Credentials"]);
  });
});

/** Waits till a partner is judged. */
async function checked(partner: string): Promise<void> {
  await expect
    .poll(() => open.addin.evaluate(() => window.addin.heard.at(-1)), {
      timeout: 20_000,
      interval: 10,
    })
    .toMatchObject({ kind: "verdict", partner });
}

const link = (sheet: string, cell: string): string => `=HYPERLINK("#'${sheet}'!${cell}","${cell}")`;
