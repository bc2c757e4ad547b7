import { describe, expect, it } from "vitest";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { HEADER, LIST, onSheet } from "./support/partners";
import { runStruck } from "./support/strike";

const workbooks = Workbooks.ofFile();

const MEGABYTE = 1_000_000;
const LONGEST = 32_767;
const REQUEST_TOO_LARGE = 5103;
const ACCESS_DENIED = 7000;

async function opened(book: Book): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select("A2");
  return open;
}

/** Partners whose notes are as long as a cell takes: another title follows a listed key. */
const longNotes = (rows: number, sign: string): unknown[][] =>
  Array.from({ length: rows }, (_, i) => [
    `Partner ${String(i)}`,
    "Developed",
    1,
    `A: 70-532 ${sign.repeat(Math.floor((LONGEST - 10) / sign.length))}`,
  ]);

describe("the longest texts", () => {
  it.each([
    ["letters", "x"],
    ["quotation marks", '"'],
    ["backslashes", "\\"],
    ["letters of three bytes", "漢"],
    ["control characters", "x\u0001"],
  ])("are written in requests that Excel on the web takes: %s", async (_, sign) => {
    const rows = 120;
    const cells = [HEADER, ...longNotes(rows, sign)] as Book["sheets"][string][string];
    const open = await opened(onSheet({ A1: cells }));
    const first = await open.page.evaluate(() => window.bookHost.requests.length);
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows });
    const sizes = (await open.page.evaluate(() => window.bookHost.requests)).slice(first);
    expect(Math.max(...sizes)).toBeLessThan(5 * MEGABYTE);
    const notes = (await open.values(`J2:J${String(rows + 1)}`)).flat();
    const lengths = notes.map((note) => String(note).length);
    expect(Math.min(...lengths)).toBeGreaterThan(LONGEST - 200);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
  });
});

describe("a request that is too large all the same", () => {
  it("is sent in halves", async () => {
    const book = onSheet({
      A1: [HEADER, ...Array.from({ length: 400 }, (_, i) => [`P${String(i)}`, "Developed", i, 1])],
    });
    const open = await opened(book);
    await open.addin.evaluate(() => window.addin.choose({ summary: false }));
    await open.page.evaluate((errorCode) => {
      window.bookHost.host.faults.beforeRequest = ({ bytes }) =>
        bytes > 20_000 ? { errorCode } : undefined;
    }, REQUEST_TOO_LARGE);
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 400 });
    expect((await open.values("E2:E401")).flat().filter((tier) => tier === "")).toEqual([]);
  });
});

describe("formats of empty cells", () => {
  it("are put back whichever request fails", async () => {
    const start = async (): Promise<OpenWorkbook> => {
      const open = await opened(onSheet({ A1: LIST }));
      await open.page.evaluate(() => {
        const { workbook, rect } = window.bookHost;
        const sheet = workbook.activeSheet;
        sheet.setNumberFormats(rect("G2:G3"), [["0.0%"], ["@"]]);
        sheet.setStyle(rect("E1:J1"), { italic: true, fillColor: "#FFFF00" });
      });
      await open.addin.evaluate(() => window.addin.choose({ summary: false }));
      return open;
    };
    const whole = await start();
    const count = (): Promise<number> => whole.page.evaluate(() => window.bookHost.requests.length);
    const first = await count();
    await whole.evaluate();
    const needed = (await count()) - first;
    // The later half: earlier ones write nothing but contents.
    let open = await start();
    let before = await open.state();
    for (let at = Math.floor(needed / 2); at < needed; at++) {
      const ended = await runStruck(open, at, ACCESS_DENIED);
      if (ended === "done") {
        open = await start();
        before = await open.state();
      } else expect([at, await open.state()]).toEqual([at, before]);
    }
  });
});
