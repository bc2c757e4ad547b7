import { expect, it } from "vitest";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { HEADER, manyPartners, onSheet } from "./support/partners";

const ROWS = 20_000;
const MEGABYTE = 1_000_000;
const BOOK = onSheet({ A1: [HEADER, ...manyPartners(ROWS)] });
const ACCESS_DENIED = { errorCode: 7000 } as const;

const workbooks = Workbooks.ofFile();

async function opened(): Promise<OpenWorkbook> {
  const open = await workbooks.open(BOOK);
  await open.select("A2");
  return open;
}

/** Nothing of a run is left: no output, names, sheets or notes. */
async function expectNothingLeft(open: OpenWorkbook): Promise<void> {
  const left = await open.page.evaluate(() => {
    const { workbook } = window.bookHost;
    const used = workbook.activeSheet.usedRect(false);
    const settings = [...workbook.settings.keys()];
    const sheets = workbook.sheets.map(({ name }) => name);
    return { right: used?.right, names: workbook.names, sheets, settings };
  });
  expect(left).toEqual({ right: HEADER.length - 1, names: [], sheets: ["Partners"], settings: [] });
}

/** What happens to the third piece that a run writes. */
const strikeThirdPiece = (
  open: OpenWorkbook,
  fault: typeof ACCESS_DENIED | "closeAfter" | "lost"
): Promise<void> =>
  open.page.evaluate((struck) => {
    const { host } = window.bookHost;
    let pieces = 0;
    window.struck = new Promise((resolve) => {
      host.faults.beforeRequest = ({ bytes }) => {
        if (bytes < 500_000 || ++pieces !== 3) return undefined;
        resolve("closed");
        return struck;
      };
    });
  }, fault);

it("are read and written in pieces that Excel on the web takes", async () => {
  const open = await opened();
  const before = await open.page.evaluate(() => window.bookHost.requests.length);
  expect(await open.evaluate()).toMatchObject({
    kind: "done",
    rows: ROWS,
    written: `E1:J${String(ROWS + 1)}`,
  });
  const sizes = (await open.page.evaluate(() => window.bookHost.requests)).slice(before);
  expect(Math.max(...sizes)).toBeLessThan(5 * MEGABYTE);
  expect(sizes.filter((size) => size > MEGABYTE / 2).length).toBeGreaterThan(2);
  const tiers = (await open.values(`E2:E${String(ROWS + 1)}`)).flat();
  expect(tiers.filter((tier) => !["Gold", "Silver", "None"].includes(String(tier)))).toEqual([]);
  const progress = await open.addin.evaluate(() => window.addin.progress);
  expect(progress.length).toBeGreaterThan(6);
  expect(progress.at(-1)).toEqual({ done: ROWS, total: ROWS });
});

it.each([
  ["at the start", 0],
  ["while evaluating", ROWS / 4],
  ["while writing", ROWS * 0.6],
])("cancelled %s leave the workbook as it was", async (_, abortAt) => {
  const open = await opened();
  expect(await open.evaluate("en", abortAt)).toEqual({ kind: "cancelled" });
  const progress = await open.addin.evaluate(() => window.addin.progress);
  expect(progress.at(-1)?.done).toBeLessThan(ROWS);
  await expectNothingLeft(open);
});

it("put everything back when a later piece is refused", async () => {
  const open = await opened();
  await strikeThirdPiece(open, ACCESS_DENIED);
  const ended = await open.addin.evaluate(() =>
    window.addin.evaluate("en").catch((error: { code?: string }) => error.code)
  );
  expect(ended).toBe("AccessDenied");
  await expectNothingLeft(open);
});

it.each(["closeAfter", "lost"] as const)(
  "are taken back by the next evaluation or start after a pane that wrote some (%s)",
  async (fault) => {
    const open = await opened();
    await strikeThirdPiece(open, fault);
    await open.addin.evaluate(() => {
      void window.addin.evaluate("en");
    });
    await open.page.evaluate(() => window.struck);
    // The request under way is done by Excel, whatever becomes of the pane.
    await open.page.waitForFunction(
      () => window.bookHost.workbook.activeSheet.values(window.bookHost.rect("E6000"))[0]?.[0]
    );
    const again = await workbooks.reopen();
    expect(await again.addin.evaluate(() => window.addin.recover())).toBe(true);
    await expectNothingLeft(again);
    expect(await again.addin.evaluate(() => window.addin.recover())).toBe(false);
  }
);
