import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { functions } from "../../help/functions.mjs";
import { storedFormula } from "../../preview/grid/formulas/germanFormulas";
import { germanFormula } from "../../scripts/help/formula.mjs";
import {
  enter,
  formulaIn,
  goTo,
  openPreview,
  typeInto,
  values,
  type Preview,
} from "../support/preview";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview("?lang=de");
});
afterEach(() => expect(preview.leaks).toEqual([]));
afterAll(() => preview.close());

/** The formula of a cell as it is stored. */
const stored = (address: string): Promise<unknown> => formulaIn(preview.page, address);

const ROWS_APART = 14;

describe("an example of the German help, as typed", () => {
  beforeAll(() =>
    preview.page.evaluate(() => {
      const { workbook } = window.preview;
      workbook.activeSheet = workbook.addSheet("Beispiele");
    })
  );

  const examples = Object.entries(functions).map(([id, example], i) => ({ id, ...example, i }));
  test.each(examples)("$id", async ({ formula, result, i }) => {
    const address = `B${i * ROWS_APART + 1}`;
    const typed = germanFormula(formula);
    await enter(preview.page, address, typed);
    expect(await stored(address)).toBe(storedFormula(typed));
    const first: unknown = Array.isArray(result) ? result[0]?.[0] : result;
    expect(await values(preview.page, "Beispiele", address)).toEqual([[first]]);
  });
});

test("functions, decimals and constants are typed in German, and shown so again", async () => {
  const { page } = preview;
  await typeInto(page, "H3", '=WENN(SUMME(1,5;2)>3;"a;b";FALSCH)');
  expect(await stored("H3")).toBe('=IF(SUM(1.5,2)>3,"a;b",FALSE)');
  // Were it shown in English, it would be read as German again: 1.5,2 as one number.
  await goTo(page, "H3");
  await page.keyboard.press("F2");
  await page.waitForFunction(() => window.preview.host?.cellEditMode);
  await page.keyboard.type("&1");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !window.preview.host?.cellEditMode);
  expect(await stored("H3")).toBe('=IF(SUM(1.5,2)>3,"a;b",FALSE)&1');
});

test("an error is explained in German", async () => {
  const { page } = preview;
  await typeInto(page, "H5", "=GIBTESNICHT(1;2)");
  await goTo(page, "H5");
  await page.getByText("#NAME? – Die Vorschau kennt").waitFor();
});
