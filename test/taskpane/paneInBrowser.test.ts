import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { build } from "vite";
import { launchBrowser } from "../support/browser";
import type {} from "./support/panePage";
import { paneStates } from "./paneStates";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let bundle: { readonly script: string; readonly style: string };
let page: Page;
const uncaught: string[] = [];

beforeAll(async () => {
  [browser, bundle] = await Promise.all([launchBrowser(), bundled()]);
});
afterEach(async () => {
  await page.close();
  expect(uncaught.splice(0)).toEqual([]);
});
afterAll(() => browser.close());

/** The page's script and style. */
async function bundled(): Promise<typeof bundle> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      cssCodeSplit: false,
      lib: {
        entry: fileURLToPath(new URL("./support/panePage.ts", import.meta.url)),
        formats: ["iife"],
        name: "bundle",
        cssFileName: "pane",
      },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const files = built !== undefined && "output" in built ? built.output : [];
  return {
    script: files.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join("\n"),
    style: files.flatMap((file) => (file.type === "asset" ? [String(file.source)] : [])).join("\n"),
  };
}

async function open(width: number): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 720 }, reducedMotion: "reduce" });
  page.on("pageerror", (error) => uncaught.push(String(error)));
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>Pane</title></head><body><div id="pane"></div></body></html>`
  );
  await page.addStyleTag({ content: bundle.style });
  await page.addScriptTag({ content: bundle.script });
}

/** Waits for what is focused now: a tag with its id, name or class. */
async function focusIs(selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
}

describe("every state of the pane", () => {
  it.each([
    ["light", "en"],
    ["dark", "de"],
  ] as const)("is accessible and fits into 320 pixels: %s, %s", async (theme, language) => {
    await open(320);
    await page.evaluate(axe);
    const problems: string[] = [];
    for (const name of Object.keys(paneStates)) {
      problems.push(
        ...(await page.evaluate(
          async ([state, words, dark]) => {
            window.panePage.show(state, words, dark);
            await new Promise((resolve) => requestAnimationFrame(resolve));
            await Promise.all(document.getAnimations().map((animation) => animation.finish()));
            const { axe: checker } = window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            const { violations } = await checker.run();
            const wide = document.documentElement.scrollWidth > window.innerWidth;
            return [
              ...violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes[0]?.html}`),
              ...(wide ? [`${state}: too wide`] : []),
            ];
          },
          [name, language, theme === "dark"] as const
        ))
      );
    }
    expect(problems).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  it("the arrow keys go from one view to the other", async () => {
    await open(340);
    await page.evaluate(() => window.panePage.start());
    await page.keyboard.press("Tab");
    await focusIs("#tab-partner");
    await page.keyboard.press("ArrowRight");
    await focusIs("#tab-evaluate");
    await page.locator("h1", { hasText: "Partners" }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await focusIs("#tab-partner");
  });

  it("a column is chosen and remembered", async () => {
    await open(340);
    await page.evaluate(() => window.panePage.start());
    await page.locator("#tab-evaluate").press("Enter");
    await page.locator("summary", { hasText: "Market" }).press("Enter");
    await page.getByLabel("Market", { exact: true }).selectOption({ label: "Country" });
    await page.getByText("e.g. Portugal", { exact: true }).waitFor();
    await page.getByLabel("Market", { exact: true }).selectOption({ label: "Not in this list" });
    await page.waitForFunction(() => window.panePage.saved().columns.market === null);
    await page.locator("summary", { hasText: "Market" }).press("Enter");
    await page.locator("summary", { hasText: "Not in this list" }).waitFor();
  });

  it("a ledger is joined, and its columns take the place of the list's", async () => {
    await open(340);
    await page.evaluate(() => window.panePage.start());
    await page.locator("#tab-evaluate").press("Enter");
    await page.locator("summary", { hasText: "Consumption" }).press("Enter");
    await page.getByLabel("Ledger").selectOption({ label: "Azure usage" });
    await page.getByLabel("Amount in US$").waitFor();
    expect(await page.getByLabel("Azure consumption").count()).toBe(0);
    expect(await page.evaluate(() => window.panePage.saved().ledger)).toEqual({
      sheetId: "{2}",
      columns: {},
    });
  });

  it("question, run and outcome have the focus one after the other", async () => {
    await open(340);
    await page.evaluate(() => window.panePage.start());
    await page.getByRole("button", { name: "Evaluate all partners" }).press("Enter");
    await focusIs("h1[data-question]");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    await page.getByLabel("Developing").and(page.locator(":checked")).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await focusIs("section.evaluate");
    expect(await page.evaluate(() => window.panePage.saved().answers.market)).toEqual({
      Peru: "Developing",
    });
    await page.keyboard.press("Tab");
    await focusIs("fluent-button");
    await page.evaluate(() =>
      window.panePage.finish({
        kind: "done",
        sheet: "Partners",
        written: "F2:K62",
        rows: 60,
        tiers: [],
        problems: 0,
        updated: false,
      })
    );
    await page.getByText("60 partners evaluated").waitFor();
    await focusIs("section.evaluate");
    await page.getByRole("button", { name: "Undo last evaluation" }).press("Enter");
    await page.getByText("Nothing to undo").waitFor();
    await focusIs("section.evaluate");
  });

  it("this Excel is checked and the report closed", async () => {
    await open(340);
    await page.evaluate(() => window.panePage.start());
    await page.locator("#tab-evaluate").press("Enter");
    await page.getByRole("button", { name: "Check this Excel…" }).press("Enter");
    await focusIs("section.self-check");
    await page.getByRole("button", { name: "Check", exact: true }).press("Enter");
    await page.getByText("1 as assumed, 0 different, 0 cannot be tried here.").waitFor();
    await focusIs("section.self-check");
    await page.getByRole("button", { name: "Copy report" }).waitFor();
    await page.getByRole("button", { name: "Close" }).press("Enter");
    await page.getByRole("button", { name: "Check this Excel…" }).waitFor();
  });

  it("freezing is asked in sight and done", async () => {
    await open(340);
    await page.evaluate(() => window.panePage.start());
    await page.locator("#tab-evaluate").press("Enter");
    await page.getByRole("button", { name: "Freeze for sharing…" }).press("Enter");
    const freeze = page.getByRole("button", { name: "Freeze 12 cells" });
    await freeze.waitFor();
    await focusIs("section.freeze");
    const [card, footer] = await Promise.all(
      [".freeze", ".evaluate"].map((part) => page.locator(part).boundingBox())
    );
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
    await page.getByText("Partners, F3:G8").waitFor();
    await freeze.press("Enter");
    await page.getByText("12 cells are now plain values").waitFor();
    await page.getByRole("button", { name: "Close" }).press("Enter");
    await page.getByRole("button", { name: "Freeze for sharing…" }).waitFor();
  });
});

it("text from cells is never markup", async () => {
  await open(340);
  for (const name of ["askingMarkets", "markup", "setupOpen"]) {
    await page.evaluate((state) => window.panePage.show(state, "en", false), name);
    expect(await page.locator("#pane :is(b, i:not([class]), img, script)").count()).toBe(0);
  }
});
