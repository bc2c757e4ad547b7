import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dialog, Frame, Page } from "playwright-core";
import { expect } from "vitest";
import "../../preview/grid/global.d";
import { parseArea } from "../../preview/workbook/address";
import type { Rect } from "../../preview/workbook/WorkbookStore";
import { sharedBrowser } from "./browser";
import { site } from "./site";

/** The preview in a real browser. */
export interface Preview {
  readonly page: Page;
  /** The task pane, run by the real Office.js; another one after a file was opened. */
  readonly pane: Frame;
  /** Requests that left the tests' own site, and errors in the page. */
  readonly leaks: string[];
  close(): Promise<void>;
}

/** Opens the preview with its sample. That takes seconds: open it once for a file, and `openSample` where it must be untouched. */
export async function openPreview(query = ""): Promise<Preview> {
  const { url: siteUrl } = await site();
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    // For what a test fetches without the browser.
    ignoreHTTPSErrors: true,
    locale: "en-US",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const leaks: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(siteUrl) && !/^(data|blob):/.test(url)) leaks.push(url);
  });
  page.on("pageerror", (error) => leaks.push(String(error)));
  const answer = await page.goto(`${siteUrl}/preview/index.html${query}`);
  if (!answer?.ok()) throw new Error('The preview is not built. Run "npm run build:preview".');
  await page.waitForFunction(() => "preview" in window);
  await page.evaluate(() => window.preview.ready);
  return {
    page,
    get pane() {
      return paneOf(page);
    },
    leaks,
    close: () => context.close(),
  };
}

/** How long a poll goes on. Nobody waits for as long where all is well, and a loaded machine takes its time. */
export const PATIENCE = { timeout: 45_000 };

/** The frame of the pane; it is a new one after another file was opened. */
export function paneOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/taskpane.html"));
  if (!frame) throw new Error("the preview shows no task pane");
  return frame;
}

/**
 * Opens a file with the button, edits given up; gives the pane beside it, when it says something and its functions can
 * be called.
 */
export async function openFile(page: Page, name: string, content: Buffer): Promise<Frame> {
  const before = await page.evaluateHandle(() => window.preview.host);
  const giveUp = (dialog: Dialog): Promise<void> => dialog.accept();
  page.on("dialog", giveUp);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: content });
  await page.waitForFunction((host) => window.preview.host !== host, before);
  page.off("dialog", giveUp);
  await page.evaluate(() => window.preview.host?.functionsReady);
  const pane = paneOf(page);
  await pane.locator("h1").waitFor();
  return pane;
}

const SAMPLE = fileURLToPath(new URL("../../assets/sample-partners.xlsx", import.meta.url));

/** The sample as it was, in the page that is open. */
export function openSample(page: Page): Promise<Frame> {
  return openFile(page, "sample-partners.xlsx", readFileSync(SAMPLE));
}

/** Selects a cell or block through the name box, as a user does, and waits until it is selected. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill(address);
  await box.press("Enter");
  await page.waitForFunction(({ top, left, bottom, right }) => {
    const { rect } = window.preview.workbook.selection();
    const there =
      rect.top === top && rect.left === left && rect.bottom === bottom && rect.right === right;
    return there && document.activeElement?.tagName !== "INPUT";
  }, rectOf(address));
}

/** Says how the one amount of the sample's list reads that is text, and goes on to evaluate. */
export async function answerSample(
  pane: Frame,
  amount = "15,000.00",
  apply = "Apply and evaluate"
): Promise<void> {
  await pane.getByLabel(amount).check();
  await pane.getByRole("button", { name: apply }).click();
}

/** Types into a cell, key by key. The first key opens the cell's editor, and the rest waits for it, as a hand does. */
export function typeInto(page: Page, address: string, text: string): Promise<void> {
  return put(page, address, text, (rest) => page.keyboard.type(rest, { delay: 10 }));
}

/** Puts a text into a cell at one stroke, as from the clipboard: for what is not about typing, since keys take long. */
export function enter(page: Page, address: string, text: string): Promise<void> {
  return put(page, address, text, (rest) => page.keyboard.insertText(rest));
}

async function put(
  page: Page,
  address: string,
  text: string,
  write: (rest: string) => Promise<void>
): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text.slice(0, 1));
  await page.waitForFunction(() => window.preview.host?.cellEditMode);
  await write(text.slice(1));
  await page.keyboard.press("Enter");
  await page.waitForFunction((rect) => {
    const { host, workbook } = window.preview;
    return !host?.cellEditMode && workbook.activeSheet.formulas(rect)[0]?.[0] !== "";
  }, rectOf(address));
}

/** Waits until cells show what is expected, and says what they show where they never do. */
export async function expectCells(
  page: Page,
  sheet: string,
  address: string,
  cells: readonly (readonly unknown[])[]
): Promise<void> {
  await expect.poll(() => values(page, sheet, address), PATIENCE).toEqual(cells);
}

/** Empties cells of the active sheet, spills included, for the next case. */
export async function clearCells(page: Page, address: string): Promise<void> {
  await page.evaluate(async (rect) => {
    const { workbook } = window.preview;
    workbook.activeSheet.clear(rect, "All");
    await workbook.calculated();
  }, rectOf(address));
}

/** The formula, or else the value, of a cell of the active sheet. */
export function formulaIn(page: Page, address: string): Promise<unknown> {
  return page.evaluate(
    (rect) => window.preview.workbook.activeSheet.formulas(rect)[0]?.[0],
    rectOf(address)
  );
}

function rectOf(address: string): Rect {
  const rect = parseArea(address);
  if (rect === null) throw new Error(`${address} is no address.`);
  return rect;
}

/** The values of a block on a sheet, as the host reads them, once no function is still under way. */
export async function values(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  for (;;) {
    const read = await readValues(page, sheet, address);
    if (!read.flat().includes("#BUSY!")) return read;
  }
}

async function readValues(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  return page.evaluate(
    async ([name, rect]) => {
      const { workbook } = window.preview;
      await workbook.calculated();
      const found = workbook.sheets.find((each) => each.name === name);
      if (!found) throw new Error(`There is no sheet ${name}.`);
      return found.values(rect);
    },
    [sheet, rectOf(address)] as const
  );
}
