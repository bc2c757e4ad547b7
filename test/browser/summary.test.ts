import { expect, test } from "vitest";
import { answerSample, goTo, openPreview } from "../support/preview";

test("an evaluation makes a summary sheet with a chart, and its links lead to the list", async () => {
  const { page, pane, leaks, close } = await openPreview("?lang=en");
  await goTo(page, "A5");
  await pane.getByRole("button", { name: "Evaluate all partners" }).click();
  await answerSample(pane);
  await pane.getByText("60 partners evaluated").waitFor();
  // The tabs of sheets.
  await page.getByText("Partner summary", { exact: true }).first().click();
  await page.getByRole("img", { name: "Partners by tier" }).waitFor();
  const link = await page.evaluate(() => {
    const { activeSheet } = window.preview.workbook;
    const cells = activeSheet.values({ top: 20, left: 1, bottom: 21, right: 1 });
    return cells.map(([cell]) => String(cell));
  });
  expect(link[0]).toBe("Cell");
  await goTo(page, "B22");
  const cell = await page.evaluate(() => {
    // The grid is a canvas, the largest one; its sheet says where on it the cell is.
    const [canvas] = [...document.querySelectorAll("canvas")]
      .map((each) => each.getBoundingClientRect())
      .sort((one, other) => other.height - one.height);
    const { sheet } = window.preview.workbook.activeSheet;
    const { x, y, height } = sheet.getRange("B22").getCellRect();
    return { x: (canvas?.x ?? 0) + x + 12, y: (canvas?.y ?? 0) + y + height / 2 };
  });
  await page.mouse.click(cell.x, cell.y);
  await page.waitForFunction(() => window.preview.workbook.activeSheet.name === "Partners");
  const selected = await page.evaluate(() => window.preview.workbook.selection().rect);
  expect(`A${String(selected.top + 1)}`).toBe(link[1]);
  // The chart belongs to the other sheet.
  await page.getByRole("img", { name: "Partners by tier" }).waitFor({ state: "detached" });
  expect(leaks).toEqual([]);
  await close();
});
