import { fileURLToPath } from "node:url";
import type { Browser, Frame, JSHandle, Page } from "playwright-core";
import type { ProfileName } from "../../../preview/host/profiles";
import { sharedBrowser } from "../browser";
import { pageUrl, site } from "../site";
import type { Book, Opening } from "./hostPage";

const HOST_PAGE = fileURLToPath(new URL("./hostPage.ts", import.meta.url));

/** A page that plays Excel, and in it an add-in on the real Office.js of the npm package. */
export class ExcelPage {
  /** Errors and rejections that nobody caught, in either frame. */
  readonly uncaught: string[] = [];
  /** Requests beyond the site of the tests: none gets anywhere. */
  readonly foreign: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly siteUrl: string
  ) {
    page.on("pageerror", (error) => this.uncaught.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(siteUrl) && !/^(data|blob|about):/.test(url)) this.foreign.push(url);
    });
  }

  /** A page of one's own; its script builds on ./hostPage. */
  static async open(browser: Browser, hostPage = HOST_PAGE): Promise<ExcelPage> {
    const { url } = await site();
    const excel = new ExcelPage(await browser.newPage(), url);
    await excel.page.goto(pageUrl(url, "page", hostPage));
    return excel;
  }

  /** Opens a book with an add-in beside it, in place of what was open: that takes a tenth of a new page's time. */
  async openBook(addin: string, book: Book, opening: Opening = {}): Promise<Frame> {
    const url = this.addinUrl(addin);
    // As a text: Playwright is slow with many cells.
    return this.frameOf(
      await this.page.evaluateHandle(
        ([address, text, where]) => window.openBook(address, JSON.parse(text) as Book, where),
        [url, JSON.stringify(book), opening] as const
      )
    );
  }

  /** Opens the add-in anew beside the same workbook, after its pane was closed. */
  async reopen(addin: string): Promise<Frame> {
    const url = this.addinUrl(addin);
    return this.frameOf(
      await this.page.evaluateHandle((address) => window.reopenAddin(address), url)
    );
  }

  /** Saves and closes the workbook, and opens it in an Excel, be it another one. */
  async reopenIn(profile: ProfileName, addin: string): Promise<Frame> {
    return this.frameOf(
      await this.page.evaluateHandle(([address, name]) => window.reopenBook(address, name), [
        this.addinUrl(addin),
        profile,
      ] as const)
    );
  }

  private addinUrl(script: string): string {
    return pageUrl(this.siteUrl, "addin", script);
  }

  /** The add-in's frame, when Office.js and the add-in's script have run in it. */
  async frameOf(iframe: JSHandle<HTMLIFrameElement>): Promise<Frame> {
    const addin = await iframe.asElement()?.contentFrame();
    if (!addin) throw new Error("The add-in's frame is not there.");
    await addin.waitForFunction(
      () =>
        "Office" in window && document.readyState !== "loading" && Office.onReady().then(() => true)
    );
    // The client then refuses what the host does not advertise, as it does in Excel.
    await addin.evaluate(() => {
      const { CommonUtility } = OfficeExtension as unknown as {
        CommonUtility: { _doApiNotSupportedCheck: boolean };
      };
      CommonUtility._doApiNotSupportedCheck = true;
    });
    return addin;
  }

  /** Closes the workbook and its pane; the page is for the next. */
  async close(): Promise<void> {
    await this.page.evaluate(() => window.bookHost.host.dispose());
  }

  /** What went wrong without a test noticing: uncaught errors, and members that the host does not have. */
  async unnoticed(): Promise<string[]> {
    const missing = await this.page.evaluate(() => [...window.bookHost.host.unimplemented]);
    return [...this.uncaught.splice(0), ...this.foreign.splice(0), ...missing];
  }
}

let shared: Promise<ExcelPage> | undefined;

/** The page in which the test files of this process open one book after the other. */
export function sharedExcelPage(): Promise<ExcelPage> {
  return (shared ??= sharedBrowser().then((browser) => ExcelPage.open(browser)));
}
