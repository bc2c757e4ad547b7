import { afterEach, describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import type { Book } from "../support/office/hostPage";
import type { Heard } from "./support/addinPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import {
  AS_OF,
  CREDENTIAL_HEADER,
  joined,
  LEDGER_HEADER,
  PARTNERS,
  sourceBook,
} from "./support/sourceBooks";

// The row check keeps what it has read of a ledger and a credential list, and what it says stays right.

const workbooks = Workbooks.ofFile();
let open: OpenWorkbook;
afterEach(() => open.addin.evaluate(() => window.addin.unwatch()));

type Rows = readonly (readonly CellValue[])[];
const POLL = { timeout: 20_000, interval: 10 };

/** Rows of partners that no list knows: so long a ledger takes several requests. */
const OTHERS: Rows = Array.from({ length: 4_000 }, (_, i) => [9_000 + (i % 50), "", AS_OF, 1]);
const LEDGER: Rows = [
  LEDGER_HEADER,
  [1001, "", AS_OF, 20_000],
  [1002, "", AS_OF, 11_000],
  ...OTHERS,
  [1001, "", AS_OF - 40, 500],
];
const LAST = LEDGER.length;
const PASSES: Rows = [
  CREDENTIAL_HEADER,
  [1001, "Contoso", "Ana", "70-532"],
  [1002, "Fabrikam", "Ben", "70-533"],
];

/** Opens a workbook, has its requests counted or held, and watches the row of Contoso. */
async function watching(
  book: Book = sourceBook(LEDGER, PASSES),
  before: () => Promise<void> = countReads
): Promise<void> {
  open = await workbooks.open(book);
  await open.select("A2");
  await open.setUp(joined);
  await before();
  await open.addin.evaluate(() => window.addin.watch());
}

/** Counts the cells that are read of the ledger, column by column. */
function countReads(): Promise<void> {
  return open.page.evaluate(() => {
    const { host, workbook } = window.bookHost;
    const { id } = workbook.sheet("Ledger");
    Object.assign(window, { rowsRead: 0 });
    host.faults.beforeRequest = ({ batch }) => {
      const reads = window as unknown as { rowsRead: number };
      const paths = batch.ObjectPaths;
      for (const { Name, ParentObjectPathId, ArgumentInfo } of Object.values(paths)) {
        const [, , rows, columns] = ArgumentInfo?.Arguments ?? [];
        const sheet = paths[ParentObjectPathId ?? ""]?.ArgumentInfo?.Arguments?.[0];
        if (Name === "GetRangeByIndexes" && columns === 1 && sheet === id)
          reads.rowsRead += Number(rows);
      }
      return undefined;
    };
  });
}

/** Cells of the ledger that were read since the last call. */
const cellsRead = (): Promise<number> =>
  open.page.evaluate(() => {
    const reads = window as unknown as { rowsRead: number };
    const { rowsRead } = reads;
    reads.rowsRead = 0;
    return rowsRead;
  });

const lastHeard = (): Promise<Heard | undefined> =>
  open.addin.evaluate(() => window.addin.heard.at(-1));

/** Waits until the last word of the watch is this. */
async function says(check: object): Promise<void> {
  await expect.poll(lastHeard, POLL).toMatchObject(check);
}

const verdict = (partner: string, consumption: number): object => ({
  kind: "verdict",
  partner,
  verdict: { facts: { measures: [consumption] } },
});

/** Holds the requests for whole columns of the ledger, from the second on; `release` lets them go. */
function hold(): Promise<void> {
  return open.page.evaluate(() => {
    const { host, workbook } = window.bookHost;
    const { id } = workbook.sheet("Ledger");
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    Object.assign(window, { release });
    let pieces = 0;
    host.faults.beforeRequest = ({ batch }) => {
      const text = JSON.stringify(batch);
      if (!text.includes(id) || !/\[\d+,\d+,\d+,1\]/.test(text)) return undefined;
      return ++pieces < 2 ? undefined : { delay: held };
    };
  });
}

const release = (): Promise<void> =>
  open.page.evaluate(() => (window as unknown as { release(): void }).release());

describe("sources of the row check", () => {
  it("are read once, however long they are; further rows are answered from what was read", async () => {
    await watching();
    await says(verdict("Contoso", 20_500));
    const all = 4 * (LAST - 1);
    expect(await cellsRead()).toBe(all);
    await open.select("A3");
    await says(verdict("Fabrikam", 11_000));
    await open.select("A2");
    await says({ ...verdict("Contoso", 20_500), verdict: { tier: "Silver" } });
    expect(await cellsRead()).toBe(0);
  });

  it("are read on while other rows are selected; what needs no source is answered meanwhile", async () => {
    await watching(sourceBook(LEDGER, PASSES), hold);
    const progress = { done: 200, total: LAST - 1 + 2 };
    const sheets = ["Ledger", "Credentials"];
    await says({ kind: "readingSources", partner: "Contoso", sheets, progress });
    await open.select("A3");
    await says({ kind: "readingSources", partner: "Fabrikam" });
    await open.select("A1");
    await says({ kind: "headerRow" });
    await open.select("A3");
    await release();
    await says(verdict("Fabrikam", 11_000));
  });

  it("stay unread once that is cancelled, till somebody wants it", async () => {
    await watching(sourceBook(LEDGER, PASSES), hold);
    await says({ kind: "readingSources" });
    await open.addin.evaluate(() => window.addin.cancelReading());
    await says({ kind: "sourcesUnread", partner: "Contoso", sheets: ["Ledger", "Credentials"] });
    await open.select("A3");
    await says({ kind: "sourcesUnread", partner: "Fabrikam" });
    await release();
    await open.addin.evaluate(() => window.addin.readOn());
    await says(verdict("Fabrikam", 11_000));
  });

  it("are right after edits, of which only what they touch is read again", async () => {
    await watching();
    await says(verdict("Contoso", 20_500));
    await cellsRead();
    // An amount: the row that is shown changes without being selected.
    await open.type("D2", [[30_000]], "Ledger");
    await says(verdict("Contoso", 30_500));
    expect(await cellsRead()).toBeLessThan(50);
    // A row goes from one partner to another.
    await open.type(`A${String(LAST)}`, [[1002]], "Ledger");
    await says(verdict("Contoso", 30_000));
    await cellsRead();
    await open.select("A3");
    await says(verdict("Fabrikam", 11_500));
    // Rows below the last, of a partner that had others.
    await open.type(`A${String(LAST + 1)}:D${String(LAST + 1)}`, [[1002, "", AS_OF, 7]], "Ledger");
    await says(verdict("Fabrikam", 11_507));
    // Columns that are not read.
    await cellsRead();
    await open.type("H2", [["a remark"]], "Ledger");
    await open.select("A2");
    await says(verdict("Contoso", 30_000));
    expect(await cellsRead()).toBe(0);
    // A fault, and its end.
    await open.type("D2", [["x"]], "Ledger");
    await says({ kind: "faults", faults: [{ fault: { details: { row: 2 } } }] });
    await open.type("D2", [[1]], "Ledger");
    await says(verdict("Contoso", 1));
  });

  it("are right after rows were inserted, deleted and sorted", async () => {
    await watching();
    await says(verdict("Contoso", 20_500));
    await cellsRead();
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      workbook.asUser(() => workbook.sheet("Ledger").insertRows(2, 3));
    });
    await open.type("A4:D4", [[1001, "", AS_OF, 4]], "Ledger");
    await says(verdict("Contoso", 20_504));
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      workbook.asUser(() => workbook.sheet("Ledger").deleteRows(1, 1));
    });
    await says(verdict("Contoso", 504));
    expect(await cellsRead()).toBeLessThan(200);
    await open.page.evaluate((last) => {
      const { workbook, rect } = window.bookHost;
      const ledger = workbook.sheet("Ledger");
      workbook.asUser(() => workbook.sortRows(ledger, rect(`A2:D${String(last)}`)));
    }, LAST + 2);
    await open.type("A2:D2", [[1002, "", AS_OF, 3]], "Ledger");
    await open.select("A3");
    await says({ kind: "verdict", partner: "Fabrikam" });
    const sum = await open.page.evaluate(() => {
      const ledger = window.bookHost.workbook.sheet("Ledger");
      const rows = ledger.values(window.bookHost.rect("A2:D4100"));
      return rows.reduce((all, [id, , , amount]) => all + (id === 1002 ? Number(amount) : 0), 0);
    });
    await says(verdict("Fabrikam", sum));
  });

  it("are right after edits while they are read", async () => {
    await watching(sourceBook(LEDGER, PASSES), hold);
    await says({ kind: "readingSources", progress: { done: 200 } });
    await open.type("D2", [[40_000]], "Ledger");
    await open.type(`D${String(LAST)}`, [[600]], "Ledger");
    await release();
    await says(verdict("Contoso", 40_600));
  });

  it("are read from the start where rows move while they are read", async () => {
    await watching(sourceBook(LEDGER, PASSES), hold);
    await says({ kind: "readingSources", progress: { done: 200 } });
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      workbook.asUser(() => workbook.sheet("Ledger").deleteRows(1, 1));
    });
    await release();
    await says(verdict("Contoso", 500));
  });

  it("follow the credential list, the list and the setup", async () => {
    await watching();
    await says({ ...verdict("Contoso", 20_500), verdict: { tier: "Silver" } });
    await cellsRead();
    await open.type("D2", [["70-410"]], "Credentials");
    await says({ kind: "verdict", verdict: { tier: null } });
    // The ledger is not read for that, nor for a list in another order.
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      workbook.asUser(() =>
        workbook.sheet("Partners").setContents(rect("A2:C3"), [
          ["1002", "Fabrikam", "Developing"],
          [1001, "Contoso", "Developed"],
        ])
      );
    });
    await says(verdict("Fabrikam", 11_000));
    expect(await cellsRead()).toBe(0);
    // A partner that the list did not have before.
    await open.type("A2:B2", [[9_001, "Northwind"]], "Partners");
    await says(verdict("Northwind", 80));
    expect(await cellsRead()).toBeLessThan(4 * LAST);
    await open.setUp(({ setup }) => ({ ...setup, asOf: AS_OF - 1 }));
    await says(verdict("Northwind", 0));
  });

  it("are read again after any change where they hold formulas", async () => {
    const ledger = [LEDGER_HEADER, [1001, "", AS_OF, "=Rates!A1*2"]];
    const { sheets } = sourceBook(ledger, PASSES);
    await watching({
      sheets: { ...sheets, Rates: { A1: [[8_000]] } },
      results: { "=Rates!A1*2": 16_000 },
    });
    await says(verdict("Contoso", 16_000));
    await cellsRead();
    await open.type("A1", [[9_000]], "Rates");
    await expect.poll(cellsRead, POLL).toBeGreaterThan(0);
    await says(verdict("Contoso", 16_000));
  });

  it("may be gone", async () => {
    await watching();
    await says(verdict("Contoso", 20_500));
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      workbook.deleteSheet(workbook.sheet("Ledger"));
    });
    await says({ kind: "missingColumns", missing: ["consumption"] });
  });

  it("serve two lists at once", async () => {
    const { sheets } = sourceBook(LEDGER, PASSES);
    const more = [PARTNERS[0] ?? [], ["9002", "Litware", "Developed"], [1001, "Contoso", ""]];
    await watching({ sheets: { ...sheets, More: { A1: more } } });
    await says(verdict("Contoso", 20_500));
    await open.select("A2", "More");
    await open.setUp(joined);
    await says(verdict("Litware", 80));
    await cellsRead();
    await open.select("A3", "Partners");
    await says(verdict("Fabrikam", 11_000));
    await open.select("A3", "More");
    await says(verdict("Contoso", 20_500));
    await open.type("D2", [[1]], "Ledger");
    await says(verdict("Contoso", 501));
    await open.select("A2", "Partners");
    await says(verdict("Contoso", 501));
    expect(await cellsRead()).toBeLessThan(50);
  });
});
