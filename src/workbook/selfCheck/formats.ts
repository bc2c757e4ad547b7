import { hasFill } from "../excel/cellStyles";
import { readTextFormats, setTextFormats, type TextFormat } from "../excel/textFormats";
import { otherThan, valuesOf, type Check } from "./Check";

const GREEN = "#C6EFCE";
const DARK = "#000000";
/** Points; Excel rounds widths to whole pixels. */
const WIDTH = 90;

/** How formats are set, read and put back. */
export const formatChecks = {
  async textFormat({ context, cells }) {
    const range = cells(1, 1);
    range.numberFormat = [["@"]];
    await context.sync();
    range.numberFormat = [["General"]];
    range.formulas = [["=SUM(1,2)"]];
    return otherThan(await valuesOf(range, context), [[3]]);
  },
  async oneFormat({ context, cells }) {
    const range = cells(2, 2);
    // Office.js applies a single value to every cell; its types know grids only.
    range.numberFormat = "#,##0.00" as unknown as string[][];
    range.load("numberFormat");
    await context.sync();
    const row = ["#,##0.00", "#,##0.00"];
    return otherThan(range.numberFormat, [row, row]);
  },
  async mixed({ context, cells }) {
    const first = cells(1, 1);
    first.format.font.bold = true;
    first.format.fill.color = GREEN;
    const { format } = cells(1, 2).load("format/font/bold,format/fill/color");
    await context.sync();
    // The types do not know of null.
    const found: readonly unknown[] = [format.font.bold, format.fill.color];
    return otherThan(found, [null, null], [null, ""]);
  },
  async noFill({ context, cells }) {
    const { format } = cells(1, 1).load("format/fill/color");
    await context.sync();
    return hasFill(format.fill.color) ? format.fill.color : undefined;
  },
  async clearing({ context, cells }) {
    const range = cells(1, 1);
    range.numberFormat = [["0.00"]];
    range.values = [[1]];
    range.clear(Excel.ClearApplyTo.contents);
    range.load("values,numberFormat");
    await context.sync();
    return otherThan([range.values[0]?.[0], range.numberFormat[0]?.[0]], ["", "0.00"]);
  },
  async widths({ context, cells }) {
    const { format } = cells(1, 1).getEntireColumn();
    format.columnWidth = WIDTH;
    format.load("columnWidth");
    await context.sync();
    const { columnWidth } = format;
    return Math.abs(columnWidth - WIDTH) < 1 ? undefined : String(columnWidth);
  },
  async colours({ context, sheetId, rect }) {
    const cells = rect(3, 1);
    const wanted = ["Gold", "Silver"].map((text): TextFormat => ({
      rect: cells,
      text,
      fill: GREEN,
      color: DARK,
    }));
    await context.sync();
    await setTextFormats(sheetId, cells, wanted, wanted);
    const found = await readTextFormats(sheetId, cells, wanted);
    return otherThan(
      found.map(({ text, fill, rect: { top, bottom } }) => [text, fill.toUpperCase(), top, bottom]),
      wanted.map(({ text, fill }) => [text, fill, cells.top, cells.bottom])
    );
  },
  async colourOrder({ context, cells }) {
    const { conditionalFormats } = cells(1, 1);
    for (const formula1 of ['="first"', '="second"'])
      conditionalFormats.add("CellValue").cellValue.rule = { operator: "EqualTo", formula1 };
    conditionalFormats.load("items/cellValue/rule");
    await context.sync();
    const found = conditionalFormats.items.map(({ cellValue }) => cellValue.rule.formula1);
    return otherThan(found, ['="second"', '="first"']);
  },
} satisfies Record<string, Check>;
