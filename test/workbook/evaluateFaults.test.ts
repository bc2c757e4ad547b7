import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Book } from "./support/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { CONTOSO, FABRIKAM, HEADER, LIST, manyPartners, onSheet } from "./support/partners";

let workbooks: Workbooks;
beforeAll(async () => {
  workbooks = await Workbooks.launch();
});
afterEach(async () => {
  expect(await workbooks.unnoticed()).toEqual([]);
});
afterAll(() => workbooks.close());

const ACCESS_DENIED = 7000;
const BUSY = 5102;
const MEGABYTE = 1_000_000;

async function opened(book: Book): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select("A2");
  return open;
}

/** Makes the host refuse requests, counted from now on. */
const refuse = (open: OpenWorkbook, code: number, from: number, count = 1): Promise<void> =>
  open.page.evaluate(
    ([errorCode, first, last]) => {
      let request = 0;
      window.bookHost.host.faults.beforeRequest = () => {
        const at = request++;
        return at >= first && at < last ? { errorCode } : undefined;
      };
    },
    [code, from, from + count] as const
  );

/** The code of the error that a run ends with, or how it ended. */
const outcome = (open: OpenWorkbook): Promise<string> =>
  open.addin.evaluate(() =>
    window.addin.evaluate("en").then(
      ({ kind }) => kind,
      (error: { code?: string }) => error.code ?? String(error)
    )
  );

const requests = (open: OpenWorkbook): Promise<number> =>
  open.page.evaluate(() => window.bookHost.requests.length);

describe("an error at any request leaves the workbook as it was, or completely written", () => {
  const lists: readonly [what: string, book: Book, secondRun: boolean][] = [
    ["plain range", onSheet({ A1: LIST }), false],
    ["table", onSheet({ A1: LIST }, ["A1:D3"]), false],
    ["second run", onSheet({ A1: LIST }), true],
  ];
  it.each(lists)("%s", async (_, book, secondRun) => {
    const start = async (): Promise<OpenWorkbook> => {
      const open = await opened(book);
      if (!secondRun) return open;
      await open.evaluate();
      await open.type("F1:F2", [["My own header"], ["=A1"]]);
      await open.type("A2:D4", [[...CONTOSO.slice(0, 2), 0, ""], FABRIKAM, CONTOSO]);
      return open;
    };
    const whole = await start();
    const requestsBefore = await requests(whole);
    const before = await whole.state();
    await whole.evaluate();
    const after = await whole.state();
    const needed = (await requests(whole)) - requestsBefore;
    expect(after).not.toEqual(before);
    let refused = 0;
    for (let at = 0; at < needed; at++) {
      const open = await start();
      await refuse(open, ACCESS_DENIED, at);
      const ended = await outcome(open);
      if (ended !== "done") refused++;
      expect([at, ended, await open.state()]).toEqual([
        at,
        ended === "done" ? "done" : "AccessDenied",
        ended === "done" ? after : before,
      ]);
    }
    expect(refused).toBeGreaterThan(8);
  });
});

describe("a busy Excel", () => {
  it("is asked again", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    await refuse(open, BUSY, 3, 2);
    expect(await outcome(open)).toBe("done");
  });
});

describe("many rows", () => {
  const ROWS = 20_000;
  const book = onSheet({ A1: [HEADER, ...manyPartners(ROWS)] });

  it("are read and written in pieces that Excel on the web takes", async () => {
    const open = await opened(book);
    const blocked = await open.page.evaluate(() => window.bookHost.requests.length);
    expect(await open.evaluate()).toMatchObject({
      kind: "done",
      rows: ROWS,
      written: `E1:J${String(ROWS + 1)}`,
    });
    const sizes = (await open.page.evaluate(() => window.bookHost.requests)).slice(blocked);
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
  ])("cancelled %s leave the sheet as it was", async (_, abortAt) => {
    const open = await opened(book);
    expect(await open.evaluate("en", abortAt)).toEqual({ kind: "cancelled" });
    const progress = await open.addin.evaluate(() => window.addin.progress);
    expect(progress.at(-1)?.done).toBeLessThan(ROWS);
    expect(await open.page.evaluate(() => window.bookHost.workbook.names)).toEqual([]);
    expect(
      (await open.values(`E1:J${String(ROWS + 1)}`)).flat().filter((value) => value !== "")
    ).toEqual([]);
  });

  it("put everything back when a later piece fails", async () => {
    const open = await opened(book);
    await open.page.evaluate((errorCode) => {
      let writes = 0;
      window.bookHost.host.faults.beforeRequest = ({ bytes }) =>
        bytes > 500_000 && ++writes === 3 ? { errorCode } : undefined;
    }, ACCESS_DENIED);
    expect(await outcome(open)).toBe("AccessDenied");
    expect(
      (await open.values(`E1:J${String(ROWS + 1)}`)).flat().filter((value) => value !== "")
    ).toEqual([]);
    expect(await open.page.evaluate(() => window.bookHost.workbook.names)).toEqual([]);
  });
});
