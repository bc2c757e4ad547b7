import { Linter } from "eslint";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBrowser, openPreview, PATIENCE, values, type Preview } from "../support/preview";
import { built } from "../support/functionsBundle";

let preview: Preview;
let page: Page;

beforeAll(async () => {
  preview = await openPreview();
  ({ page } = preview);
});
afterAll(async () => {
  await preview.close();
  await closeBrowser();
});

describe("a click on the ribbon before Office is ready", () => {
  test("is not lost: the evaluation starts as soon as it can", async () => {
    // Office is ready when the test says so; until then, the page is loaded and nothing more.
    const hold = `const ready = Office.onReady;
      Office.onReady = (callback) => new Promise((go) => (window.letGo = go)).then(() => ready(callback));`;
    await page.route("**/functions.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${hold}\n${await response.text()}` });
    });
    const opened = page.waitForEvent("framenavigated", {
      predicate: (frame) => frame.url().includes("/taskpane.html"),
    });
    const rows = "Partner,Market,Consumption,People\nContoso,Developed,20000,2\n";
    await page.evaluate((csv) => {
      void window.preview.open(new File([csv], "List.csv", { type: "text/csv" }));
    }, rows);
    const pane = await opened;
    const clicked = page.evaluate(() => window.preview.host?.runCommand("evaluate"));
    await pane.waitForFunction(() => "letGo" in window);
    expect(await values(page, "List", "E1:E2")).toEqual([[""], [""]]);
    await pane.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
    await clicked;
    await expect
      .poll(() => values(page, "List", "E1:E2"), PATIENCE)
      .toEqual([["Tier"], ["Silver"]]);
    await page.unroute("**/functions.js");
  });
});

describe("where taskpane.js does not run, the pane says so", () => {
  test("the script that says it is ES5, and so is all that the page says without it", () => {
    const es5 = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
    expect(new Linter().verify(built("notice.js"), es5)).toEqual([]);
    expect(new Linter().verify("const a = 1;", es5)).toHaveLength(1);
  });

  test.each([
    ["en-US", "Internet Explorer 11", "delete Object.hasOwn; let 1;"],
    ["de-DE", "Internet Explorer 11, in dem", "delete Object.hasOwn; let 1;"],
    ["en-US", "could not start", "throw new Error();"],
    ["de-DE", "konnte nicht starten", "throw new Error();"],
  ])("%s: %s", async (locale, text, script) => {
    const context = await page.context().browser()?.newContext({ ignoreHTTPSErrors: true, locale });
    const tab = await context?.newPage();
    if (!tab) throw new Error("no browser");
    // A syntax error, as the build is to an old engine, comes from the script that is not understood.
    await tab.route("**/static/taskpane.*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: script })
    );
    if (script.includes("hasOwn"))
      await tab.addInitScript(() => delete (Object as Partial<ObjectConstructor>).hasOwn);
    await tab.goto(new URL("/taskpane.html", page.url()).href);
    const shown = tab.locator("p:visible");
    expect(await shown.allInnerTexts()).toEqual([expect.stringContaining(text)]);
    expect(await shown.getAttribute("lang")).toBe(locale.slice(0, 2));
    await context?.close();
  });
});
