import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openPreview, type Preview } from "../support/preview";
import { excelFormulas } from "./excelFormulas";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview("?lang=en");
});
afterEach(() => expect(preview.leaks).toEqual([]));
afterAll(() => preview.close());

type Content = string | number | boolean;

/** Writes rows into a new sheet from a place on, and gives their values once all is calculated. */
function calculated(column: number, rows: readonly (readonly Content[])[]): Promise<Content[][]> {
  return preview.page.evaluate(
    async ([left, contents]) => {
      const { workbook } = window.preview;
      const sheet = workbook.addSheet(`Sheet${workbook.sheets.length + 1}`);
      const width = contents[0]?.length ?? 0;
      const right = left + width - 1;
      const block = { top: 0, left, bottom: contents.length - 1, right };
      sheet.setContents(
        block,
        contents.map((row) => [...row])
      );
      await workbook.calculated();
      return sheet.values(block);
    },
    [column, rows] as const
  );
}

test("errors come through comparisons, however often a column is compared", async () => {
  const rows = [
    [
      "=PARTNER.COMPETENCY_TIER(12600,AJ1,1)",
      '=IFERROR(IF(A1="None","Silver",IF(A1="Silver","Gold","")),"")',
      '=IF(B1<>"",PARTNER.CONSUMPTION_GAP(12600,AJ1,B1),IF(A1="","",0))',
      '=IF(A1="Silver",1,2)',
      '=A1=""',
    ],
  ];
  expect(await calculated(0, rows)).toEqual([["#N/A", "", "#N/A", "#N/A", "#N/A"]]);
});

test("all columns of a sheet can be set to one width", async () => {
  const widths = await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Widths");
      sheet.getRange().format.columnWidth = 60;
      const one = sheet.getRange("ZZ1").load("format/columnWidth");
      const all = sheet.getRange("A:XFD").load("format/columnWidth");
      await context.sync();
      return [one.format.columnWidth, all.format.columnWidth];
    })
  );
  expect(widths).toEqual([60, 60]);
});

test("a sheet that is filtered, named and deleted leaves the user where they are, and no names", async () => {
  const selected = () =>
    preview.page.evaluate(() => {
      const { workbook } = window.preview;
      const { sheet, rect } = workbook.selection();
      const names = workbook.names.map(({ name }) => name);
      return [sheet.name, rect, workbook.activeSheet.name, names];
    });
  const before = await selected();
  const filtered = await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Filtered");
      const list = sheet.getRange("A1:A3");
      list.values = [["Tier"], ["Gold"], ["None"]];
      sheet.autoFilter.apply(list, 0, { filterOn: "Values", values: ["Gold"] });
      sheet.names.add("hidden", list).visible = false;
      list.load("rowHidden");
      sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      const found = [list.rowHidden, sheet.autoFilter.isDataFiltered];
      sheet.delete();
      await context.sync();
      return found;
    })
  );
  expect(filtered).toEqual([null, true]);
  expect(await selected()).toEqual(before);
});

describe("a formula gives what Excel gives", () => {
  let answers: Content[];

  beforeAll(async () => {
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Partners").tables.add("A2:E62", true);
        const odd = worksheets.add("Odd headers");
        odd.getRange("A1:C3").values = [
          ["it's #1", "Cons [US$], x", "a b"],
          [1, 2, 3],
          [4, 5, 6],
        ];
        odd.tables.add("A1:C3", true).name = "Odd_1.x";
        await context.sync();
      })
    );
    answers = await preview.page.evaluate(
      async (formulas) => {
        const { workbook } = window.preview;
        const sheet = workbook.addSheet("Formulas");
        const put = (row: number, column: number, content: string) =>
          sheet.setContents({ top: row, left: column, bottom: row, right: column }, [[content]]);
        put(0, 25, "=PARTNER.COMPETENCY_CARD(Partners!A3,Partners!D3,Partners!C3,Partners!E3)");
        put(0, 26, "=PARTNER.RULES()");
        const block = { top: 0, left: 0, bottom: formulas.length - 1, right: 0 };
        sheet.setContents(
          block,
          formulas.map((formula) => [formula])
        );
        await workbook.calculated();
        return sheet.values(block).flat();
      },
      excelFormulas.map(([formula]) => formula)
    );
  });

  test.each(excelFormulas.map(([formula, answer], row) => [formula, answer, row] as const))(
    "%s",
    (_, answer, row) => {
      const given = answers[row];
      if (typeof answer === "number") expect(given).toBeCloseTo(answer, 9);
      else expect(given).toBe(answer);
    }
  );
});

test("edits are not given up without a question", async () => {
  const { page } = preview;
  const address = page.url();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await calculated(0, [["mine"]]);
  await page.locator("#language").selectOption("de");
  const name = "other.csv";
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from("a,b\n1,2\n") });
  await expect.poll(() => asked).toHaveLength(2);
  expect(asked[0]).toBe("Your changes are not saved. Go on without them?");
  expect(await page.locator("#language").inputValue()).toBe("en");
  expect(page.url()).toBe(address);
  expect(await page.locator("#file-name").textContent()).toBe("sample-partners.xlsx");
});
