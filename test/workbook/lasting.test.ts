import { describe, expect, it } from "vitest";
import type { ProfileName } from "../../preview/host/profiles";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { LIST, onSheet } from "./support/partners";
import { AS_OF, joined, LEDGER_HEADER, sourceBook } from "./support/sourceBooks";

// What the workbook remembers is found again after the file was saved and opened, where ids are other ones.

const workbooks = Workbooks.ofFile();

const PLAIN = onSheet({ A1: LIST });
const TABLE = onSheet({ A1: LIST }, ["A1:D3"]);

const PATHS: readonly (readonly [from: ProfileName, to: ProfileName])[] = [
  ["web", "web"],
  ["web", "windows365"],
  ["windows365", "ltsc2021"],
  ["mac365", "ltsc2024"],
];

async function opened(book: Book, profile: ProfileName = "web"): Promise<OpenWorkbook> {
  const open = await workbooks.open(book, profile);
  await open.select("A2");
  return open;
}

async function remembered(open: OpenWorkbook): Promise<string> {
  const { remembered: known, setup } = await open.describe();
  return known ? setup.output : "nothing";
}

const choose = (open: OpenWorkbook, output: "values" | "formulas"): Promise<void> =>
  open.addin.evaluate((mode) => window.addin.choose({ output: mode }), output);

describe.each([
  ["a plain range", PLAIN],
  ["a table", TABLE],
])("the setup of %s", (_, book) => {
  it.each(PATHS)("is found in the file opened again: %s, then %s", async (from, to) => {
    const open = await opened(book, from);
    await choose(open, "formulas");
    expect(await remembered(open)).toBe("formulas");
    const again = await workbooks.reopenIn(to);
    expect(await remembered(again)).toBe("formulas");
    expect(await again.evaluate()).toMatchObject({ kind: "done" });
  });

  it("is found after renaming and moving sheet and table", async () => {
    const open = await opened(book);
    await choose(open, "formulas");
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      workbook.addSheet("Before");
      workbook.sheet("Partners").name = "Renamed";
      workbook.moveSheet(workbook.sheet("Renamed"), 1);
      const [table] = workbook.tables;
      if (table) table.name = "MyOwnName";
    });
    const again = await workbooks.reopenIn("ltsc2021");
    expect(await remembered(again)).toBe("formulas");
  });

  it("goes along with a copy of the sheet, and each keeps its own from then on", async () => {
    const open = await opened(book);
    await choose(open, "formulas");
    await open.page.evaluate(() => {
      const { workbook, copySheet } = window.bookHost;
      copySheet(workbook, workbook.sheet("Partners"), "Copy");
    });
    await open.select("A2", "Copy");
    expect(await remembered(open)).toBe("formulas");
    await choose(open, "values");
    expect(await remembered(open)).toBe("values");
    await open.select("A2", "Partners");
    expect(await remembered(open)).toBe("formulas");
    const again = await workbooks.reopenIn("windows365");
    expect(await remembered(again)).toBe("formulas");
    await again.select("A2", "Copy");
    expect(await remembered(again)).toBe("values");
  });

  it("is taken over from where the first versions kept it, by id", async () => {
    const open = await opened(book);
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      const id = workbook.tables[0]?.id ?? workbook.sheet("Partners").id;
      const setup = { version: 1, columns: {}, ledger: null, credentials: null, asOf: null };
      const text = JSON.stringify({ ...setup, markets: {}, output: "formulas", summary: true });
      workbook.settings.set(`PartnerCompetency.setup.${id}`, text);
    });
    expect(await remembered(open)).toBe("formulas");
    await choose(open, "values");
    const again = await workbooks.reopenIn("web");
    expect(await remembered(again)).toBe("values");
    const keys = await again.page.evaluate(() => [...window.bookHost.workbook.settings.keys()]);
    expect(keys.filter((key) => key.startsWith("PartnerCompetency.setup."))).toEqual([]);
  });
});

describe("the sources of a list", () => {
  it.each(PATHS)("are found in the file opened again: %s, then %s", async (from, to) => {
    const ledger = [LEDGER_HEADER, ["1001", "Contoso", AS_OF - 40, 10_000]];
    const open = await opened(sourceBook(ledger), from);
    await open.setUp((offer) => joined(offer));
    await open.page.evaluate(() => {
      const { workbook, copySheet } = window.bookHost;
      workbook.sheet("Ledger").name = "Consumption of 2017";
      copySheet(workbook, workbook.sheet("Consumption of 2017"), "A copy");
      workbook.moveSheet(workbook.sheet("A copy"), 0);
    });
    const again = await workbooks.reopenIn(to);
    const { setup, ledgers } = await again.describe();
    const chosen = ledgers.find(({ sheetId }) => sheetId === setup.ledger?.sheetId);
    expect(["Consumption of 2017", "A copy"]).toContain(chosen?.sheet);
    expect(await again.evaluate()).toMatchObject({ kind: "done" });
    expect(await again.values("F2")).toEqual([[5_000]]);
  });
});

describe("the list that was evaluated last", () => {
  it.each(PATHS)("is found from another sheet after opening: %s, then %s", async (from, to) => {
    const open = await opened({ sheets: { ...PLAIN.sheets, Notes: { A1: [["x"]] } } }, from);
    await open.addin.evaluate(() => window.addin.choose({ summary: false }));
    await open.evaluate();
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      workbook.sheet("Partners").name = "Renamed";
      workbook.moveSheet(workbook.sheet("Notes"), 0);
    });
    const again = await workbooks.reopenIn(to);
    await again.select("A1", "Notes");
    expect(await again.evaluate()).toMatchObject({ kind: "done", sheet: "Renamed", updated: true });
  });
});

describe("the columns and the summary of an earlier run", () => {
  it.each(PATHS)("are known in the file opened again: %s, then %s", async (from, to) => {
    const open = await opened(TABLE, from);
    const first = await open.evaluate();
    const again = await workbooks.reopenIn(to);
    await again.select("A2", "Partners");
    expect(await again.evaluate()).toEqual({ ...first, updated: true });
  });

  it("are its own for a copy of the list: the summary of the first stays as it is", async () => {
    const open = await opened(PLAIN);
    await open.evaluate();
    await open.page.evaluate(() => {
      const { workbook, copySheet } = window.bookHost;
      copySheet(workbook, workbook.sheet("Partners"), "Copy");
    });
    await open.select("A2", "Copy");
    const second = await open.evaluate();
    expect(second).toMatchObject({ kind: "done", sheet: "Copy", updated: true });
    await open.select("A2", "Partners");
    const first = await open.evaluate();
    const summaries = [first, second].map((result) => "summary" in result && result.summary);
    expect(new Set(summaries).size).toBe(2);
  });
});
