import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { closeBrowser, openPreview, type Preview } from "../support/preview";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview("?lang=en");
});
afterEach(() => expect(preview.leaks).toEqual([]));
afterAll(closeBrowser);

/** Writes cells into a new sheet, and gives their values once all is calculated. */
function calculated(cells: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  return preview.page.evaluate(async (contents) => {
    const { workbook } = window.preview;
    const sheet = workbook.addSheet(`Sheet${workbook.sheets.length + 1}`);
    const place = (address: string) => {
      const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      const at = { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
      return { top: at.row, left: at.column, bottom: at.row, right: at.column };
    };
    const entries = Object.entries(contents);
    for (const [address, content] of entries)
      sheet.setContents(place(address), [[content as string]]);
    for (;;) {
      await workbook.calculated();
      const found = entries.map(([address]) => [address, sheet.values(place(address))[0]?.[0]]);
      if (!found.some(([, value]) => value === "#BUSY!")) return Object.fromEntries(found);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, cells);
}

test("errors come through comparisons, however often a column is compared", async () => {
  const cells = {
    A1: 12_600,
    C1: "Layla: 70-533",
    D1: "=PARTNER.COMPETENCY_TIER(A1,B1,C1)",
    E1: '=IFERROR(IF(D1="None","Silver",IF(D1="Silver","Gold","")),"")',
    F1: '=IF(E1<>"",PARTNER.CONSUMPTION_GAP(A1,B1,E1),IF(D1="","",0))',
    G1: '=IF(D1="Silver",1,2)',
    H1: '=D1=""',
  };
  const { D1, E1, F1, G1, H1 } = await calculated(cells);
  expect({ D1, E1, F1, G1, H1 }).toEqual({
    D1: "#N/A",
    E1: "",
    F1: "#N/A",
    G1: "#N/A",
    H1: "#N/A",
  });
});

test("all columns of a sheet can be set to one width", async () => {
  const widths = await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      sheet.getRange().format.columnWidth = 60;
      const one = sheet.getRange("ZZ1").load("format/columnWidth");
      const all = sheet.getRange("A:XFD").load("format/columnWidth");
      await context.sync();
      return [one.format.columnWidth, all.format.columnWidth];
    })
  );
  expect(widths).toEqual([60, 60]);
});
