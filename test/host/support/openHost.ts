import { fileURLToPath } from "node:url";
import type { Frame, Page } from "playwright-core";
import { sharedExcelPage } from "../../support/office/ExcelPage";

const ADDIN = fileURLToPath(new URL("./addin.js", import.meta.url));

declare global {
  /** What the small add-in keeps for the tests. */
  interface Window {
    seen: unknown[];
    ready: Promise<unknown>;
  }
}

export interface OpenHost {
  /** The page that plays Excel. */
  readonly page: Page;
  /** The add-in's frame, with Office.js ready. */
  readonly addin: Frame;
  /** Errors and rejections that nobody caught, in either frame. */
  readonly uncaught: readonly string[];
  /** Requests beyond the test's own pages. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

/** Opens a workbook with two sheets and the small add-in beside it, run by the unmodified Office.js of the npm package. */
export async function openHost(locale = "en-US"): Promise<OpenHost> {
  const excel = await sharedExcelPage();
  // What an earlier file left.
  excel.uncaught.length = excel.foreign.length = 0;
  const addin = await excel.openBook(ADDIN, { sheets: { Sheet1: {}, Data: {} } }, { locale });
  return {
    page: excel.page,
    addin,
    uncaught: excel.uncaught,
    foreign: excel.foreign,
    close: () => excel.close(),
  };
}
