import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import { build } from "vite";
import { launchBrowser } from "../../support/browser";
import type { ProfileName } from "../../../preview/host/profiles";
import type { CellValue, Rect } from "../../../preview/workbook/WorkbookStore";
import type { Evaluation, RowCheck, Setup, SetupOffer } from "../../../src/workbook";
import type { Book } from "./hostPage";

const OFFICE_JS = fileURLToPath(
  new URL("../../../node_modules/@microsoft/office-js/dist/", import.meta.url)
);
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const SITE = "https://excel.localhost";
const PAGES: Readonly<Record<string, string>> = {
  "/host.html": `<!doctype html><meta charset="utf-8"><title>Excel</title><body><script src="/hostPage.js"></script>`,
  "/addin.html": `<!doctype html><meta charset="utf-8"><title>add-in</title>
<script src="${OFFICE_CDN}office.js"></script><script src="/addinPage.js"></script>`,
};

/** A workbook in a page that plays Excel, and the add-in's workbook code beside it on the real Office.js. */
export class OpenWorkbook {
  constructor(
    readonly page: Page,
    readonly addin: Frame
  ) {}

  /** Selects cells as the user would. */
  select(address: string, sheet?: string): Promise<void> {
    return this.page.evaluate(
      ([area, name]) => {
        const { workbook, rect } = window.bookHost;
        workbook.select(
          name === undefined ? workbook.activeSheet : workbook.sheet(name),
          rect(area)
        );
      },
      [address, sheet] as const
    );
  }

  /** Types into cells as the user would. */
  type(address: string, cells: CellValue[][]): Promise<void> {
    return this.page.evaluate(
      ([area, contents]) => {
        const { workbook, rect } = window.bookHost;
        workbook.asUser(() => workbook.activeSheet.setContents(rect(area), contents));
      },
      [address, cells] as const
    );
  }

  values(address: string): Promise<CellValue[][]> {
    return this.page.evaluate(
      (area) => window.bookHost.workbook.activeSheet.values(window.bookHost.rect(area)),
      address
    );
  }

  formulas(address: string): Promise<CellValue[][]> {
    return this.page.evaluate(
      (area) => window.bookHost.workbook.activeSheet.formulas(window.bookHost.rect(area)),
      address
    );
  }

  /** Everything that a run may change: contents and formats of the sheet, tables, names. */
  state(): Promise<unknown> {
    return this.page.evaluate(() => {
      const { workbook } = window.bookHost;
      const sheet = workbook.activeSheet;
      const used = sheet.usedRect(false);
      /** Styles by cell; what Excel has anyway is left out, for it does not tell whether it was set. */
      const styles = ({ top, left, bottom, right }: Rect): unknown[] => {
        const found: unknown[] = [];
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) {
            const { bold, italic, fontColor, fillColor } = sheet.style(row, column);
            const fill = fillColor === "#FFFFFF" ? undefined : fillColor;
            const color = fontColor === "#000000" ? undefined : fontColor;
            if (bold || italic || color !== undefined || fill !== undefined)
              found.push({
                row,
                column,
                bold: bold ?? false,
                italic: italic ?? false,
                color,
                fill,
              });
          }
        return found;
      };
      return {
        used,
        contents: used && sheet.formulas(used),
        formats: used && sheet.numberFormats(used),
        styles: used && styles(used),
        widths: used && Array.from({ length: used.right + 3 }, (_, i) => sheet.columnWidth(i)),
        conditionalFormats: sheet.conditionalFormats.map(({ rect, rule, fillColor }) => ({
          rect,
          rule,
          fillColor,
        })),
        settings: [...workbook.settings.keys()],
        sheets: workbook.sheets.map(({ name }) => name),
        tables: workbook.tables.map(({ name, rect }) => ({ name, rect })),
        names: workbook.names
          .map(({ name, visible, target }) => ({ name, visible, rect: target?.rect }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      };
    });
  }

  /** Checks the row that is selected now. */
  async check(): Promise<RowCheck> {
    await this.addin.evaluate(() => window.addin.watch());
    const check = await this.lastCheck();
    await this.addin.evaluate(() => window.addin.unwatch());
    return check;
  }

  /** What the watch says when it has come to rest. */
  async lastCheck(): Promise<RowCheck> {
    await this.addin.waitForFunction(() => {
      const { heard, errors } = window.addin;
      return errors.length > 0 || (heard.length > 0 && heard.at(-1)?.kind !== "reading");
    });
    return this.addin.evaluate(() => {
      const { heard, errors } = window.addin;
      const last = heard.at(-1);
      if (errors.length > 0 || last === undefined || last.kind === "reading")
        throw new Error(errors.join());
      return last;
    });
  }

  /** What the pane would show of the list around the selection. */
  async describe(): Promise<SetupOffer> {
    const offer = await this.addin.evaluate(() => window.addin.describeSetup());
    if (offer === null) throw new Error("There is no list.");
    return offer;
  }

  /** Changes the setup of the list around the selection, as the pane does. */
  async setUp(change: (offer: SetupOffer) => Partial<Setup>): Promise<void> {
    const offer = await this.describe();
    await this.addin.evaluate(([list, setup]) => window.addin.saveSetup(list, setup), [
      offer.list,
      { ...offer.setup, ...change(offer) },
    ] as const);
  }

  evaluate(language: "en" | "de" = "en", abortAt?: number): Promise<Evaluation> {
    return this.addin.evaluate(([to, at]) => window.addin.evaluate(to, at), [
      language,
      abortAt,
    ] as const);
  }
}

/** A browser with one page, in which a test file opens one workbook after the other. */
export class Workbooks {
  private readonly uncaught: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly page: Page
  ) {}

  static async launch(): Promise<Workbooks> {
    // Before any page asks, so that an error in them is told at once.
    await Promise.all(["/hostPage.js", "/addinPage.js"].map(bundled));
    const browser = await launchBrowser();
    const workbooks = new Workbooks(browser, await browser.newPage());
    await workbooks.serve();
    return workbooks;
  }

  /** Opens a workbook in an Excel, with the add-in's workbook code beside it. */
  async open(book: Book, profile: ProfileName = "web"): Promise<OpenWorkbook> {
    const { page } = this;
    await page.goto(`${SITE}/host.html`);
    await page.evaluate(([url, cells, name]) => window.openBook(url, cells, name), [
      `${SITE}/addin.html`,
      book,
      profile,
    ] as const);
    return this.withAddin();
  }

  /** Saves and closes the workbook, and opens it in an Excel, be it another one. */
  async reopenIn(profile: ProfileName): Promise<OpenWorkbook> {
    await this.page.evaluate(([url, name]) => window.reopenBook(url, name), [
      `${SITE}/addin.html`,
      profile,
    ] as const);
    return this.withAddin();
  }

  /** Opens the add-in anew beside the same workbook, after its pane was closed. */
  async reopen(): Promise<OpenWorkbook> {
    await this.page.evaluate((url) => window.reopenAddin(url), `${SITE}/addin.html`);
    return this.withAddin();
  }

  private async withAddin(): Promise<OpenWorkbook> {
    const { page } = this;
    const addin = await (await page.waitForSelector("iframe")).contentFrame();
    if (addin === null) throw new Error("The add-in's frame is not there.");
    await addin.waitForFunction(() => "addin" in window);
    await addin.evaluate(() => window.addin.ready.then(() => undefined));
    // The client then refuses what the host does not advertise, as it does in Excel.
    await addin.evaluate(() => {
      const { CommonUtility } = OfficeExtension as unknown as {
        CommonUtility: Record<string, boolean>;
      };
      CommonUtility["_doApiNotSupportedCheck"] = true;
    });
    return new OpenWorkbook(page, addin);
  }

  /** What went wrong without a test noticing: uncaught errors, and members that the host does not have. */
  async unnoticed(): Promise<string[]> {
    const missing = await this.page.evaluate(() => [...window.bookHost.host.unimplemented]);
    return [...this.uncaught.splice(0), ...missing];
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Office.js comes from the npm package, and nothing from the network. */
  private async serve(): Promise<void> {
    this.page.on("pageerror", (error) => this.uncaught.push(error.message));
    await this.page.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      const html = PAGES[url.pathname];
      const file = OFFICE_JS + url.href.slice(OFFICE_CDN.length).replace(/\?.*$/, "").toLowerCase();
      const script = { contentType: "text/javascript" };
      if (html !== undefined) await route.fulfill({ contentType: "text/html", body: html });
      else if (url.origin === SITE)
        await route.fulfill({ ...script, body: await bundled(url.pathname) });
      else if (url.href.startsWith(OFFICE_CDN) && existsSync(file))
        await route.fulfill({ ...script, body: readFileSync(file) });
      else await route.abort();
    });
  }
}

const bundles = new Map<string, Promise<string>>();

/** The script of a page, bundled once: "/hostPage.js" from hostPage.ts. */
function bundled(path: string): Promise<string> {
  const name = path.replace(/^\/|\.js$/g, "");
  const known = bundles.get(name) ?? bundle(name);
  bundles.set(name, known);
  return known;
}

async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !("output" in output)) throw new Error(`${name} was not bundled.`);
  return output.output[0].code;
}
