import { readFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import "../../preview/grid/global.d";
import { makeCertificate } from "../../scripts/certificate.mjs";
import { serveSite } from "../../scripts/hosting/staticSite.mjs";
import { startServer } from "../../scripts/previewServer.mjs";
import { DIST } from "../../scripts/release/contents.mjs";
import { OFFICE_CDN } from "../../scripts/staticFiles.mjs";
import { launchBrowser } from "../support/browser";
import { paneOf, PATIENCE, values } from "../support/preview";

const OFFICE_JS = fileURLToPath(
  new URL("../../node_modules/@microsoft/office-js/dist/", import.meta.url)
);

let site: Awaited<ReturnType<typeof serveSite>>;
let preview: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

/** The site as a release puts it on a web server, below a path, and the preview on another server that shows it. */
beforeAll(async () => {
  const certificate = await makeCertificate();
  const frames = ["https://localhost:*"];
  [site, preview, browser] = await Promise.all([
    serveSite({ folder: DIST, base: "/partners/", frames, certificate }),
    startServer({ port: 0, certificate }),
    launchBrowser(),
  ]);
});
afterAll(() => Promise.all([browser.close(), site.close(), preview.close()]));

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** A plain request, its path as it is given. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = new URL(site.url);
    const options = { port, path, method, headers, rejectUnauthorized: false };
    request(options, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers }));
    })
      .on("error", reject)
      .end();
  });

const hashed = /static\/taskpane\.[0-9a-f]+\.js/.exec(
  readFileSync(`${DIST}taskpane.html`, "utf8")
)?.[0];

describe("what the server answers", () => {
  test.each([
    ["taskpane.html", "no-cache", "text/html; charset=utf-8"],
    ["functions.js", "no-cache", "text/javascript; charset=utf-8"],
    ["functions.de-DE.json", "no-cache", "application/json; charset=utf-8"],
    ["manifest.xml", "no-cache", "text/xml; charset=utf-8"],
    ["assets/icon-32.png", "public, max-age=86400", "image/png"],
    [hashed ?? "", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"],
  ])("%s: %s", async (file, cache, type) => {
    const { status, headers } = await ask(`/partners/${file}`, { "Accept-Encoding": "gzip, br" });
    expect([status, headers["cache-control"], headers["content-type"]]).toEqual([200, cache, type]);
    expect(headers["content-encoding"]).toBe(file.endsWith(".png") ? undefined : "gzip");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("https://*.officeapps.live.com");
    const again = await ask(`/partners/${file}`, { "If-None-Match": headers.etag ?? "" });
    expect(again.status).toBe(304);
  });

  test.each([
    ["GET", "/partners/nothing.js", 404],
    ["GET", "/partners/", 404],
    ["GET", "/taskpane.html", 404],
    ["GET", "/partners/../../package.json", 404],
    ["GET", "/partners/..%2fpackage.json", 404],
    ["GET", "/partners/%E0%A4%A", 404],
    ["POST", "/partners/taskpane.html", 405],
  ])("%s %s: %i", async (method, path, status) => {
    expect((await ask(path, {}, method)).status).toBe(status);
  });
});

describe("a session from there", () => {
  let page: Page;
  let pane: Frame;
  const requests: string[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" });
    await context.route(`${OFFICE_CDN}**`, (route) => {
      const file = route.request().url().slice(OFFICE_CDN.length).replace(/\?.*/, "").toLowerCase();
      return route.fulfill({ path: OFFICE_JS + file });
    });
    page = await context.newPage();
    page.on("request", (one) => requests.push(one.url()));
    page.on("pageerror", (error) => refused.push(String(error)));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${preview.url}/preview/index.html?addin=${site.url}`);
    await page.waitForFunction(() => "preview" in window);
    await page.evaluate(async () => {
      await window.preview.ready;
      const rows = "Partner,Market,Consumption,People\nContoso,Developed,20000,2\n";
      await window.preview.open(new File([rows], "List.csv", { type: "text/csv" }));
    });
    pane = paneOf(page);
  });

  test("check of a row, evaluation and undo ask for nothing but the add-in's files and Office.js", async () => {
    expect(pane.url().startsWith(site.url)).toBe(true);
    await page.evaluate(() => {
      const { workbook } = window.preview;
      workbook.select(workbook.activeSheet, { top: 1, left: 0, bottom: 1, right: 0 });
    });
    await pane.getByRole("heading", { name: "Contoso" }).waitFor();
    await page.evaluate(() => window.preview.host?.runCommand("evaluate"));
    await expect
      .poll(() => values(page, "List", "E1:E2"), PATIENCE)
      .toEqual([["Tier"], ["Silver"]]);
    await pane.getByText("Undo last evaluation").click();
    await expect.poll(() => values(page, "List", "E1:E2"), PATIENCE).toEqual([[""], [""]]);

    const own = [`${preview.url}/`, site.url, OFFICE_CDN, "data:", "blob:"];
    expect(requests.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
    const asked = requests.filter((url) => url.startsWith(site.url));
    expect(asked.length).toBeGreaterThan(4);
    const files = asked
      .map((url) => new URL(url).pathname.slice("/partners/".length))
      .map((file) => file.replace(/\.[0-9a-f]{12}\./, ".hash."));
    expect([...new Set(files)].sort()).toEqual([
      ...["commands.js", "functions.js", "functions.json", "manifest.xml", "notice.js"],
      ...["static/taskpane.hash.css", "static/taskpane.hash.js", "taskpane.html"],
    ]);
    expect(refused).toEqual([]);
  });

  test.each([
    ["a script of another host", "script-src-elem", "https://example.com/x.js"],
    ["a script in the page's text", "script-src-elem", "inline"],
    ["a request to another host", "connect-src", "https://example.com/data"],
    ["a picture of another host", "img-src", "https://example.com/x.png"],
  ])("%s is refused and reported", async (_what, directive, blocked) => {
    const report = await pane.evaluate(
      ([kind, url]) =>
        new Promise<{ directive: string; blocked: string }>((resolve) => {
          document.addEventListener(
            "securitypolicyviolation",
            ({ effectiveDirective, blockedURI }) =>
              resolve({ directive: effectiveDirective, blocked: blockedURI }),
            { once: true }
          );
          if (kind === "connect-src") void fetch(url as string).catch(() => undefined);
          else if (kind === "img-src") new Image().src = url as string;
          else {
            const script = document.createElement("script");
            if (url === "inline") script.textContent = "window.ran = true";
            else script.src = url as string;
            document.head.append(script);
          }
        }),
      [directive, blocked]
    );
    expect(report).toEqual({ directive, blocked });
    expect(await pane.evaluate(() => "ran" in window)).toBe(false);
  });
});
