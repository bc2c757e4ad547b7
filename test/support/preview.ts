import type { Frame, Page } from "playwright-core";
import "../../preview/grid/global.d";
import { sharedBrowser } from "./browser";
import { site } from "./site";

/** The preview in a real browser. */
export interface Preview {
  readonly page: Page;
  /** The task pane, run by the real Office.js. */
  readonly pane: Frame;
  /** Requests that left the tests' own site, and errors in the page. */
  readonly leaks: string[];
  close(): Promise<void>;
}

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
    pane: paneOf(page),
    leaks,
    close: () => context.close(),
  };
}

/** For what the grid calculates: it takes formulas up a moment after they are typed, and functions a moment later. */
export const PATIENCE = { timeout: 20_000 };

/** The frame of the pane; it is a new one after another file was opened. */
export function paneOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/taskpane.html"));
  if (!frame) throw new Error("the preview shows no task pane");
  return frame;
}

/** The browser is for the next file, too. */
export function closeBrowser(): void {}

/** Selects a cell through the name box, as a user does. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill(address);
  await box.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName !== "INPUT");
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

/** Types into a cell with the keyboard. The first key opens the cell's editor, and the rest waits for it, as a hand does. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text.slice(0, 1));
  await page.waitForFunction(() => window.preview.host?.cellEditMode);
  await page.keyboard.type(text.slice(1), { delay: 10 });
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !window.preview.host?.cellEditMode);
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
    async ([name, block]) => {
      const { workbook } = window.preview;
      await workbook.calculated();
      const found = workbook.sheets.find((each) => each.name === name);
      const [from, to] = (block as string).split(":").map((cell) => {
        const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell) as unknown as [
          string,
          string,
          string,
        ];
        const column =
          [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        return { row: Number(digits) - 1, column };
      });
      if (!found || !from) throw new Error(`no cells ${block} on ${name}`);
      const end = to ?? from;
      return found.values({ top: from.row, left: from.column, bottom: end.row, right: end.column });
    },
    [sheet, address]
  );
}
