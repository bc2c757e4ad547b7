import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import "../../preview/grid/global.d";
import type { WorkbookStore } from "../../preview/workbook/WorkbookStore";
import { ExcelPage } from "../support/office/ExcelPage";
import { site } from "../support/site";

/** A workbook just made, with a sample's page beside it. */
export interface OpenExcel {
  readonly page: Page;
  readonly addin: Frame;
  /** Names of what the sample asked for and the host has not. */
  missing(): Promise<string[]>;
  /** Every sheet's contents, for the eye. */
  contents(): Promise<string[]>;
}

const ADDIN = fileURLToPath(new URL("./addinPage.ts", import.meta.url));

/** Stands in the pane's place in the preview; its script is one that the tests' site makes (test/support/site.ts). */
const PANE = `<!doctype html><meta charset="utf-8"><title>sample</title>
<script src="/office-js/office.js"></script><body><script src="/script/test/snippets/addinPage.ts.js"></script>`;

/** The host on a workbook in memory: fast, but without a calculation of formulas. */
export async function openInMemory(browser: Browser): Promise<OpenExcel> {
  const excel = await ExcelPage.open(browser);
  const addin = await excel.openBook(ADDIN, { sheets: { Sheet1: {} } });
  const { page } = excel;
  return {
    page,
    addin,
    missing: () => page.evaluate(() => [...window.bookHost.host.unimplemented]),
    contents: async () =>
      page.evaluate(contentsOf, await page.evaluateHandle(() => window.bookHost.workbook)),
  };
}

/** The host on the preview's grid, as it was built. */
export async function openInPreview(browser: Browser): Promise<OpenExcel> {
  const page = await browser.newPage({ locale: "en-US" });
  const { url } = await site();
  await page.route("**/taskpane.html*", (route) =>
    route.fulfill({ contentType: "text/html", body: PANE })
  );
  await page.route("**/sample-partners.xlsx", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${url}/preview/index.html`);
  await page.waitForFunction(() => "preview" in window);
  await page.evaluate(() => window.preview.ready);
  const addin = await (await page.waitForSelector("iframe")).contentFrame();
  if (addin === null) throw new Error("The add-in's frame is not there.");
  return {
    page,
    addin,
    missing: () => page.evaluate(() => [...(window.preview.host?.unimplemented ?? [])]),
    contents: async () => {
      await page.evaluate(() => window.preview.workbook.calculated());
      return page.evaluate(
        contentsOf,
        await page.evaluateHandle(() => window.preview.workbook as WorkbookStore)
      );
    },
  };
}

/** Of each sheet the first twenty rows; runs in the page, all by itself. */
function contentsOf(workbook: WorkbookStore): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedRect(true);
    if (used === null) return [`${sheet.name}: empty`];
    const rows = { ...used, bottom: Math.min(used.bottom, used.top + 19) };
    const text = sheet.text(rows);
    const lines = sheet.formulas(rows).map((row, i) =>
      row
        .map((content, j) => {
          const shown = text[i]?.[j] ?? "";
          return shown === String(content) ? shown : `${String(content)} «${shown}»`;
        })
        .join(" | ")
    );
    return [`${sheet.name}, from row ${String(used.top + 1)}:`, ...lines.map((row) => `  ${row}`)];
  });
}
