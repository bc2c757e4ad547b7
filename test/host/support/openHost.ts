import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import { build } from "vite";
import { launchBrowser } from "../../support/browser";

const OFFICE_JS = fileURLToPath(
  new URL("../../../node_modules/@microsoft/office-js/dist/", import.meta.url)
);
const HOST = "https://excel.localhost";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const ADDIN_PAGE = `<!doctype html><meta charset="utf-8"><title>add-in</title>
<script src="${OFFICE_CDN}office.js"></script><script src="/addin.js"></script>`;
const HOST_PAGE = `<!doctype html><meta charset="utf-8"><title>host</title><body><script src="/host.js"></script>`;

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
  readonly uncaught: string[];
  /** Requests beyond the test's own pages. */
  readonly foreign: string[];
  close(): Promise<void>;
}

let bundle: Promise<string> | undefined;

/** Opens the host page with the small add-in in it, run by the unmodified Office.js of the npm package. */
export async function openHost(locale = "en-US"): Promise<OpenHost> {
  const script = await (bundle ??= bundleHost());
  const browser = await launchBrowser();
  try {
    return await openIn(browser, script, locale);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openIn(browser: Browser, script: string, locale: string): Promise<OpenHost> {
  const page = await browser.newPage();
  const uncaught: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => uncaught.push(error.message));
  const own = new Map([
    ["/host.html", { contentType: "text/html", body: HOST_PAGE }],
    ["/host.js", { contentType: "text/javascript", body: script }],
    ["/addin.html", { contentType: "text/html", body: ADDIN_PAGE }],
    [
      "/addin.js",
      {
        contentType: "text/javascript",
        path: fileURLToPath(new URL("./addin.js", import.meta.url)),
      },
    ],
  ]);
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const found = own.get(new URL(url).pathname);
    const file = OFFICE_JS + url.slice(OFFICE_CDN.length).replace(/\?.*$/, "").toLowerCase();
    if (url.startsWith(HOST) && found !== undefined) {
      await route.fulfill(found);
    } else if (url.startsWith(OFFICE_CDN) && existsSync(file)) {
      await route.fulfill({ contentType: "text/javascript", body: readFileSync(file) });
    } else {
      foreign.push(url);
      await route.abort();
    }
  });
  await page.goto(`${HOST}/host.html`);
  await page.evaluate(([url, language]) => window.startHost(url, language), [
    `${HOST}/addin.html`,
    locale,
  ] as const);
  const handle = await page.waitForSelector("iframe");
  const addin = await handle.contentFrame();
  if (addin === null) {
    throw new Error("The add-in's frame is not there.");
  }
  await addin.waitForFunction(() => window.ready);
  // The client then refuses members that the host does not advertise, as it does in Excel.
  await addin.evaluate(() => {
    const { CommonUtility } = OfficeExtension as unknown as {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    CommonUtility._doApiNotSupportedCheck = true;
  });
  return { page, addin, uncaught, foreign, close: () => browser.close() };
}

async function bundleHost(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: {
        entry: fileURLToPath(new URL("./hostPage.ts", import.meta.url)),
        formats: ["iife"],
        name: "hostPage",
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !("output" in output)) {
    throw new Error("The host page was not bundled.");
  }
  return output.output[0].code;
}
