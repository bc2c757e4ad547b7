import { LifecycleStages } from "@univerjs/core";
import { Linter } from "eslint";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPreview, PATIENCE, values, type Preview } from "../support/preview";
import { built } from "../support/functionsBundle";

let preview: Preview;
let page: Page;

beforeAll(async () => {
  preview = await openPreview();
  ({ page } = preview);
});
afterAll(() => preview.close());

test("what is typed into the name box stays, whatever the grid finishes meanwhile", async () => {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await expect.poll(() => box.inputValue(), PATIENCE).toBe("A1");
  await box.fill("B5");
  await page.waitForFunction(
    (steady) => window.preview.univerAPI.getCurrentLifecycleStage() === steady,
    LifecycleStages.Steady
  );
  expect(await box.inputValue()).toBe("B5");
  await box.press("Escape");
});

test("Excel on the web tells no theme and is light, whatever the system is", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  const seen = await preview.pane.evaluate(() => [
    matchMedia("(prefers-color-scheme: dark)").matches,
    document.documentElement.dataset["theme"],
  ]);
  await page.emulateMedia({ colorScheme: null });
  expect(seen).toEqual([true, "light"]);
});

test("the pane tells the functions how the workbook counts days", async () => {
  const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  await pane?.waitForFunction(() => globalThis.partnerDateOffset === 0);
});

describe("a click on the ribbon before Office is ready", () => {
  test("is not lost: the evaluation starts as soon as it can", async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/functions.js", async (route) => {
      await released;
      await route.continue();
    });
    const opened = page.waitForEvent("framenavigated", {
      predicate: (frame) => frame.url().includes("/taskpane.html"),
    });
    const rows = "Partner,Market,Consumption,People\nContoso,Developed,20000,2\n";
    await page.evaluate((csv) => {
      void window.preview.open(new File([csv], "List.csv", { type: "text/csv" }));
    }, rows);
    const pane = await opened;
    const arrived = pane.evaluate(
      () =>
        new Promise<void>((resolve) =>
          addEventListener("message", ({ data }) => {
            if (String(data).includes("appCommandInvoked")) resolve();
          })
        )
    );
    const clicked = page.evaluate(() => window.preview.host?.runCommand("evaluate"));
    // The click has come, and no script of the pane yet.
    await arrived;
    expect(await values(page, "List", "E1:E2")).toEqual([[""], [""]]);
    release();
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

test("an edit in the grid tells what the cell held, and what it holds (d.ts, ChangedEventDetail)", async () => {
  const { pane } = preview;
  await pane.evaluate(() => {
    window.heard = [];
    return Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, details }) => {
        // Of several cells there are none.
        const told = (details as Excel.ChangedEventDetail | undefined) && {
          before: details.valueBefore as unknown,
          after: details.valueAfter as unknown,
          types: [details.valueTypeBefore, details.valueTypeAfter],
        };
        window.heard.push([address, told]);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await page.evaluate(() => {
    const sheet = window.preview.univerAPI.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange("Y1").setValue("first");
    sheet?.getRange("Y1").setValue(7);
    sheet?.getRange("Y1:Z1").setValues([["", "x"]]);
    sheet?.getRange("Y1:Z1").clearContent();
  });
  const heard = (): Promise<unknown> => pane.evaluate(() => window.heard);
  await expect.poll(heard, PATIENCE).toEqual([
    ["Y1", { before: "", after: "first", types: ["Empty", "String"] }],
    ["Y1", { before: "first", after: 7, types: ["String", "Double"] }],
    ["Y1:Z1", undefined],
    ["Y1:Z1", undefined],
  ]);
});

declare global {
  interface Window {
    heard: unknown[];
  }
}
