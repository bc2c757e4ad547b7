import { describe, expect, it } from "vitest";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { ADATUM, LIST, onSheet } from "./support/partners";

const workbooks = Workbooks.ofFile();

const PLAIN = onSheet({ A1: LIST });

interface Shown {
  readonly text: string;
  readonly fill: string | undefined;
  readonly bottom: number;
}

async function opened(book: Book): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select("A2");
  return open;
}

/** The conditional formats of the sheet, by their texts. */
async function shown(open: OpenWorkbook): Promise<Shown[]> {
  const formats = await open.page.evaluate(() =>
    window.bookHost.workbook.activeSheet.conditionalFormats.map(({ rule, rect, fillColor }) => ({
      text: String(rule["formula1"]).slice(2, -1),
      fill: fillColor,
      bottom: rect.bottom,
    }))
  );
  return formats.sort((a, b) => (a.text < b.text ? -1 : 1));
}

const texts = async (open: OpenWorkbook): Promise<string[]> =>
  (await shown(open)).map(({ text }) => text);

describe("the tier column", () => {
  it.each<[language: "en" | "de", output: "values" | "formulas", texts: string[]]>([
    ["en", "values", ["Cannot be determined", "Gold", "None", "Silver"]],
    ["de", "values", ["Gold", "Keine", "Nicht bestimmbar", "Silver"]],
    ["de", "formulas", ["Gold", "None", "Silver"]],
  ])("has one format for each text: %s, %s", async (language, output, expected) => {
    const open = await opened(PLAIN);
    await open.addin.evaluate((mode) => window.addin.choose({ output: mode }), output);
    await open.evaluate(language);
    expect(await texts(open)).toEqual(expected);
  });

  it("has them once after several runs, in another language too", async () => {
    const open = await opened(PLAIN);
    await open.evaluate();
    await open.evaluate();
    expect(await texts(open)).toHaveLength(4);
    await open.evaluate("de");
    expect(await texts(open)).toEqual(["Gold", "Keine", "Nicht bestimmbar", "Silver"]);
  });

  it("has them on rows that were added", async () => {
    const open = await opened(PLAIN);
    await open.evaluate();
    await open.type("A4:D4", [ADATUM]);
    await open.evaluate();
    expect((await shown(open)).map(({ bottom }) => bottom)).toEqual([3, 3, 3, 3]);
  });

  it("keeps colours that the user has changed, and the user's own formats", async () => {
    const open = await opened(PLAIN);
    await open.evaluate();
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      const formats = workbook.activeSheet.conditionalFormats;
      for (const format of formats)
        if (format.rule["formula1"] === '="Gold"') format.fillColor = "#FFFF00";
      const rule = { operator: "EqualTo", formula1: '="mine"' };
      formats.push({ id: "mine", type: "CellValue", rect: rect("E1:E9"), rule });
      formats.push({ id: "new", type: "Custom", rect: rect("E2:E3"), rule: { formula: "=TRUE" } });
    });
    const before = await shown(open);
    await open.evaluate();
    expect(await shown(open)).toEqual(before);
    expect(before.filter(({ text }) => text === "Gold")).toMatchObject([{ fill: "#FFFF00" }]);
  });

  it("loses them when the run is undone, but not the user's", async () => {
    const open = await opened(PLAIN);
    await open.evaluate();
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      const rule = { operator: "EqualTo", formula1: '="mine"' };
      workbook.activeSheet.conditionalFormats.push({
        id: "mine",
        type: "CellValue",
        rect: rect("E2:E3"),
        rule,
      });
    });
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await texts(open)).toEqual(["mine"]);
  });
});
