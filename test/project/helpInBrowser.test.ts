import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser";
import { built } from "../support/functionsBundle";

const address = pathToFileURL(fileURLToPath(new URL("../../dist/help.html", import.meta.url))).href;

let browser: Browser;

beforeAll(async () => {
  expect(built("help.html")).not.toBe("");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (hash: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await browser.newPage({ locale: "en-US", ...options });
  await page.goto(address + hash);
  return page;
};

const shownLanguages = (page: Page) =>
  page
    .locator("main > [lang]:visible")
    .evaluateAll((parts) => parts.map((part) => part.getAttribute("lang")));

describe("the language of the help page", () => {
  test.each<[string, string, boolean, string]>([
    ["en-US", "", true, "en"],
    ["de-AT", "", true, "de"],
    ["en-US", "#de-RULES", true, "de"],
    ["de-DE", "#RULES", true, "en"],
    ["de-DE", "", false, "en"],
    ["de-DE", "#de", false, "de"],
    ["de-DE", "#de-PEOPLE_GAP", false, "de"],
  ])("browser in %s, address %s, script: %s", async (locale, hash, javaScriptEnabled, language) => {
    const page = await open(hash, { locale, javaScriptEnabled });
    expect(await shownLanguages(page)).toEqual([language]);
    if (hash.includes("_") || hash.includes("RULES")) {
      const place = await page.locator(hash).boundingBox();
      expect(place?.y).toBeGreaterThanOrEqual(0);
      expect(place?.y).toBeLessThan(400);
    }
    await page.close();
  });

  test("can be changed beside each function", async () => {
    const page = await open("#PEOPLE_GAP");
    await page.locator('section:has(> div > #PEOPLE_GAP) a:text-is("Deutsch")').click();
    expect(await shownLanguages(page)).toEqual(["de"]);
    expect(await page.locator("#de-PEOPLE_GAP").isVisible()).toBe(true);
    await page.close();
  });
});

describe.each(["#en", "#de"])("%s", (hash) => {
  test("needs no scrolling sideways at 320 pixels", async () => {
    const page = await open(hash, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  test.each(["light", "dark"] as const)("is accessible, %s", async (colorScheme) => {
    const page = await open(hash, { colorScheme });
    await page.evaluate(axe.source); // the page lets no script in
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
