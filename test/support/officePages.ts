import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";

const OFFICE_JS = fileURLToPath(
  new URL("../../node_modules/@microsoft/office-js/dist/", import.meta.url)
);
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the pages stand: under one host name, as Office.js demands. */
export const SITE = "https://excel.localhost";

/** The page that plays Excel, and the add-in's, each with its script. */
const PAGES: Readonly<Record<string, string>> = {
  "/host.html": `<!doctype html><meta charset="utf-8"><title>Excel</title><body><script src="/host.js"></script>`,
  "/addin.html": `<!doctype html><meta charset="utf-8"><title>add-in</title>
<script src="${OFFICE_CDN}office.js"></script><script src="/addin.js"></script>`,
};

/** Serves both pages with the npm package's Office.js, and nothing from the network. */
export async function serveOfficePages(
  page: Page,
  scripts: { readonly host: string; readonly addin: string }
): Promise<void> {
  const bodies = new Map([
    ["/host.js", scripts.host],
    ["/addin.js", scripts.addin],
  ]);
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const html = PAGES[url.pathname];
    const script = bodies.get(url.pathname);
    const file = OFFICE_JS + url.href.slice(OFFICE_CDN.length).replace(/\?.*$/, "").toLowerCase();
    const contentType = "text/javascript";
    if (html !== undefined) await route.fulfill({ contentType: "text/html", body: html });
    else if (script !== undefined) await route.fulfill({ contentType, body: script });
    else if (url.href.startsWith(OFFICE_CDN) && existsSync(file))
      await route.fulfill({ contentType, body: readFileSync(file) });
    else await route.abort();
  });
}

/** The script of a page in one file. */
export async function bundled(entry: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "page" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !("output" in output)) throw new Error(`${entry} was not bundled.`);
  return output.output[0].code;
}
