import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { parseSetup, setupText, NEW_SETUP } from "../../src/workbook/setup/setupParsing";
import { markets } from "../support/questions";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { CONTOSO, CONTOSO_OUT, FABRIKAM, HEADER, LIST, onSheet } from "./support/partners";
import { AS_OF, CREDENTIAL_HEADER, LEDGER_HEADER, sourceBook } from "./support/sourceBooks";

const workbooks = Workbooks.ofFile();

async function opened(
  book: Parameters<Workbooks["open"]>[0],
  select = "A2"
): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select(select);
  return open;
}

describe("the offer", () => {
  it("shows columns with samples, and what each field was found to be", async () => {
    const open = await opened(
      onSheet({
        A1: [
          ["MPN ID", "Firma", "Land", "Name", "Name"],
          ["", "Contoso", "DE", "x", "y"],
          [7, "", "", "", ""],
        ],
      })
    );
    expect(await open.describe()).toMatchObject({
      partners: {
        sheet: "Partners",
        columns: [
          { header: "MPN ID", sample: "7" },
          { header: "Firma", sample: "Contoso" },
          { header: "Land", sample: "DE" },
          { header: "Name", sample: "x" },
          { header: "Name (2)", sample: "y" },
        ],
        found: { partnerId: "MPN ID", partner: "Firma", market: "Land" },
      },
      rows: 2,
      remembered: false,
      setup: NEW_SETUP,
    });
  });

  it("offers sheets that look like sources first, and proposes them where the list lacks something", async () => {
    const ledger = [LEDGER_HEADER, [1001, "Contoso", AS_OF, 16_000]];
    const credentials = [CREDENTIAL_HEADER, [1001, "", "Ana", "70-532"]];
    const open = await opened(sourceBook(ledger, credentials));
    const offer = await open.describe();
    expect(offer.ledgers.map(({ sheet }) => sheet)).toEqual(["Ledger", "Credentials"]);
    expect(offer.credentialLists.map(({ sheet }) => sheet)).toEqual(["Credentials", "Ledger"]);
    expect(offer.ledgers[0]?.found).toEqual({
      partnerId: "MpnId",
      partner: "PartnerName",
      month: "Month",
      amount: "ACR_USD",
    });
    expect(offer.setup).toMatchObject({
      ledger: { sheetId: offer.ledgers[0]?.sheetId },
      credentials: { sheetId: offer.credentialLists[0]?.sheetId },
    });
    expect(offer.formulas).toBe("sourcesElsewhere");
    await open.setUp(() => ({ asOf: AS_OF }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2 });
    expect(await open.values("D2")).toEqual([["Silver"]]);
  });

  it("offers no column of the add-in's own", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    await open.evaluate();
    const { partners, formulas } = await open.describe();
    expect(partners.columns.map(({ header }) => header)).toEqual(HEADER);
    expect(formulas).toBe("possible");
  });

  it("is there for a list in whose header nothing is known, and for none on an empty sheet", async () => {
    const open = await opened(
      onSheet({
        A1: [
          ["Kunde", "Region", "12M", "Zertifikate"],
          ["Contoso", "Developed", 20_000, "Ana: 70-532"],
        ],
      })
    );
    expect(await open.evaluate()).toMatchObject({ kind: "noPartners" });
    expect((await open.describe()).partners.found).toEqual({});
    await open.setUp(() => ({
      columns: { partner: "Kunde", market: "Region", consumption: "12M", people: "Zertifikate" },
    }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 1, written: "E1:J2" });
    expect((await open.values("E2:I2"))[0]).toEqual(CONTOSO_OUT);
    expect(await open.check()).toMatchObject({ kind: "verdict", partner: "Contoso" });

    const empty = await opened(onSheet({}));
    expect(await empty.addin.evaluate(() => window.addin.describeSetup())).toBeNull();
  });
});

describe("the setup is remembered", () => {
  const TWO = ["Partner", "Market", "Consumption 2016", "Consumption 2017", "People"];
  const ROW = ["Contoso", "Developed", 20_000, 1, "Ana: 70-532"];

  it.each([
    ["of a sheet", undefined],
    ["of a table", ["A1:E2"]],
  ])("%s, and found again when columns moved", async (_, tables) => {
    const open = await opened(onSheet({ A1: [TWO, ROW] }, tables));
    await open.setUp(() => ({ columns: { consumption: "Consumption 2016" }, summary: false }));
    const { remembered, partners } = await open.describe();
    expect([remembered, partners.found.consumption]).toEqual([true, "Consumption 2016"]);
    const swapped = [2, 4, 0, 3, 1];
    const moved = [TWO, ROW].map((row) => swapped.map((column) => row[column] ?? ""));
    await open.type("A1:E2", moved);
    expect(await open.check()).toMatchObject({ verdict: { tier: "Silver" } });
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    expect((await open.values("F2:J2"))[0]).toEqual(CONTOSO_OUT);
  });

  it("looks for synonyms again when a chosen header is gone", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    await open.setUp(() => ({ columns: { consumption: "Market" } }));
    expect((await open.describe()).partners.found).not.toHaveProperty("market");
    await open.setUp(() => ({ columns: { consumption: "Usage" } }));
    expect((await open.describe()).partners.found.consumption).toBe("Consumption");
  });

  it("takes a list without market where the user said so", async () => {
    const open = await opened(
      onSheet({
        A1: [
          ["Partner", "Consumption", "People"],
          ["Contoso", 20_000, "Ana: 70-532"],
        ],
      })
    );
    expect(await open.evaluate()).toEqual({
      kind: "missingColumns",
      sheet: "Partners",
      missing: ["market"],
    });
    await open.setUp(() => ({ columns: { market: null } }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", problems: 0 });
  });

  it("is left alone where it is broken", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    await open.setUp(() => ({ columns: { consumption: null } }));
    expect(await open.evaluate()).toMatchObject({ kind: "missingColumns" });
    await open.page.evaluate(() => {
      const { settings } = window.bookHost.workbook;
      for (const key of settings.keys()) settings.set(key, '{"version":1,"columns":5}');
    });
    expect((await open.describe()).remembered).toBe(false);
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
  });

  it("evaluates the last list again when the selection is in none", async () => {
    const open = await workbooks.open({
      sheets: { Start: { A1: [["Hello"]] }, Partners: { B3: LIST } },
    });
    await open.select("A1", "Start");
    expect(await open.evaluate()).toEqual({ kind: "noPartners", sheet: "Start" });
    await open.select("B4", "Partners");
    await open.setUp(() => ({ summary: false }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", sheet: "Partners" });
    await open.select("A1", "Start");
    expect((await open.describe()).partners.sheet).toBe("Partners");
    expect(await open.evaluate()).toMatchObject({ kind: "done", sheet: "Partners", updated: true });
  });

  it("evaluates the list of a ledger that is selected", async () => {
    const open = await opened(
      sourceBook(
        [LEDGER_HEADER, [1001, "", AS_OF, 16_000]],
        [CREDENTIAL_HEADER, [1001, "", "Ana", "70-532"]]
      )
    );
    await open.setUp(() => ({ asOf: AS_OF, summary: false }));
    await open.evaluate();
    await open.select("A2", "Ledger");
    expect(await open.evaluate()).toMatchObject({ kind: "done", sheet: "Partners" });
  });
});

describe("parseSetup", () => {
  const setup = {
    ...NEW_SETUP,
    columns: { market: null, people: "Team" },
    ledger: { sheetId: "{1}", columns: { amount: "ACR" } },
    asOf: AS_OF,
    answers: {
      market: { germany: "Developed", x: null },
      partner: { "ledger contoso": "Contoso Ltd", "credentials x": null },
      association: { "csp tier 1": false },
      dateOrder: { "ledger month": "dayFirst" },
      decimalSign: { "ledger amount": "," },
    },
  } as const;

  it("reads what was written", () => {
    expect(parseSetup(setupText(setup))).toEqual(setup);
  });

  it.each<[what: string, change: Record<string, unknown>]>([
    ["another version", { version: 2 }],
    ["columns", { columns: { people: 4 } }],
    ["a ledger without sheet", { ledger: { columns: {} } }],
    ["credentials", { credentials: "Sheet2" }],
    ["a date", { asOf: "7 July" }],
    ["a market", { answers: { ...NEW_SETUP.answers, market: { germany: "Rich" } } }],
    ["an order", { answers: { ...NEW_SETUP.answers, dateOrder: { x: "yearFirst" } } }],
    ["answers", { answers: {} }],
    ["an output", { output: "both" }],
    ["a summary", { summary: 1 }],
  ])("refuses %s", (_, change) => {
    const text = JSON.stringify({ version: 1, ...setup, ...change });
    expect(parseSetup(text)).toBeUndefined();
  });

  it.each([undefined, null, 5, "", "{", "[]", "null"])("refuses %j", (text) => {
    expect(parseSetup(text)).toBeUndefined();
  });
});

describe("markets that are no market words", () => {
  const COUNTRIES: CellValue[][] = [
    ["Partner", "Country", "Consumption", "People"],
    ["Contoso", "Germany", 12_000, "Ana: 70-532"],
    ["Fabrikam", " india", 12_000, "Ben: 70-532"],
    ["Adatum", "GERMANY", 9_000, ""],
    ["Litware", "", 12_000, "Eva: 70-532"],
    ["Proseware", "Developing", 12_000, "Eva: 70-532"],
    ["Wingtip", "Mars", 12_000, "Eva: 70-532"],
    ["Total", "3 countries", 69_000, ""],
  ];

  it("are asked for once, before anything is written, and remembered", async () => {
    const open = await opened(onSheet({ A1: COUNTRIES }));
    const before = await open.state();
    expect(await open.evaluate()).toEqual({
      kind: "questions",
      sheet: "Partners",
      questions: markets("Germany", "india", "Mars"),
    });
    expect(await open.state()).toEqual(before);
    await open.setUp(() => ({
      answers: {
        ...NEW_SETUP.answers,
        market: { germany: "Developed", india: "Developing", mars: null },
      },
      summary: false,
    }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 6, problems: 2 });
    expect((await open.values("E2:E8")).flat()).toEqual([
      "None",
      "Silver",
      "None",
      "Cannot be determined",
      "Silver",
      "Cannot be determined",
      "",
    ]);
    expect(await open.check()).toMatchObject({ verdict: { facts: { market: "Developed" } } });
    await open.type("B9:B9", [["x"]]);
    await open.type("A8:D8", [["Northwind", "France", 1, ""]]);
    expect(await open.evaluate()).toMatchObject({
      kind: "questions",
      questions: markets("France", "x"),
    });
  });

  it("are asked for 500 at a time", async () => {
    const rows = Array.from({ length: 600 }, (_, i) => [
      `P${String(i)}`,
      `Land ${String(i)}`,
      1,
      "",
    ]);
    const open = await opened(onSheet({ A1: [HEADER, ...rows] }));
    const asked = await open.evaluate();
    expect(asked.kind === "questions" && asked.questions.length).toBe(500);
  });
});

describe("duplicated partners", () => {
  it("are reported by id, else by name", async () => {
    const header = ["MPN ID", ...HEADER];
    const open = await opened(
      onSheet({
        A1: [
          header,
          [1, ...CONTOSO],
          ["", ...FABRIKAM],
          ["1", "Contoso Ltd", "Developed", 1, ""],
          [2, ...CONTOSO],
          ["", " fabrikam ", "Developing", 1, ""],
          ["", "Subtotal", "", 1, ""],
          ["", "Subtotal", "", 1, ""],
          [1, ...CONTOSO],
        ],
      })
    );
    await open.setUp(() => ({ summary: false }));
    expect(await open.evaluate()).toMatchObject({
      kind: "done",
      duplicates: [
        { partner: "Contoso Ltd", rows: [2, 4, 9] },
        { partner: "fabrikam", rows: [3, 6] },
      ],
    });
  });

  it("are reported 100 at most", async () => {
    const rows = Array.from({ length: 150 }, (_, i) => [`P${String(i)}`, "Developed", 1, ""]);
    const open = await opened(onSheet({ A1: [HEADER, ...rows, ...rows] }));
    const evaluation = await open.evaluate();
    expect(evaluation.kind === "done" && evaluation.duplicates?.length).toBe(100);
  });
});

describe("a second run", () => {
  it("changes nothing when nothing changed", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    await open.evaluate();
    const first = await open.state();
    const last = await open.page.evaluate(() => [...window.bookHost.workbook.settings]);
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true });
    expect(await open.state()).toEqual(first);
    expect(await open.page.evaluate(() => [...window.bookHost.workbook.settings])).toEqual(last);
  });
});
