import { asText } from "../excel/asText";
import { restorable } from "../excel/contents";
import { loadDateOffset } from "../excel/dateSystem";
import { otherThan, valuesOf, type Check } from "./Check";

const TRICKY = ["2024", "1/1/2017", "$120", "12%", "'quoted", "=1+1", "TRUE"];

/** Texts without a digit, which are written as they are. */
const PLAIN = ["Silver", "None", "Mar", "May", "AM", "e"];

/** 30 June 2017, as a serial date. */
const DAY = 42_916;
const FROM_1904 = 1_462;

/** As long as the longest text that undo puts into a cell. */
const LONG = 30_000;

async function textsIn(range: Excel.Range, context: Excel.RequestContext): Promise<unknown> {
  range.load("values,valueTypes");
  await context.sync();
  const { values, valueTypes } = range;
  return values[0]?.map((value: unknown, i) =>
    valueTypes[0]?.[i] === "String" ? value : [valueTypes[0]?.[i], value]
  );
}

/** How cells take contents and give them back. */
export const contentChecks = {
  async texts({ context, cells }) {
    const range = cells(1, TRICKY.length);
    range.values = [TRICKY.map(asText)];
    return otherThan(await textsIn(range, context), TRICKY);
  },
  async putBack({ context, cells }) {
    const range = cells(1, TRICKY.length);
    range.values = [TRICKY.map(asText)];
    range.load("values,formulas,valueTypes");
    await context.sync();
    const { values, formulas, valueTypes } = range;
    const kept = TRICKY.map((_, i) =>
      restorable(values[0]?.[i], formulas[0]?.[i], valueTypes[0]?.[i] ?? "")
    );
    range.formulas = [kept];
    return otherThan(await textsIn(range, context), TRICKY);
  },
  async plainTexts({ context, cells }) {
    const range = cells(1, PLAIN.length);
    range.values = [PLAIN];
    return otherThan(await textsIn(range, context), PLAIN);
  },
  async typed({ context, cells }) {
    const range = cells(1, 3);
    range.values = [["$120", "12%", "6/30/2017"]];
    const [found] = await valuesOf(range, context);
    return otherThan(found, [120, 0.12, DAY], [120, 0.12, DAY - FROM_1904]);
  },
  async numbers({ context, cells }) {
    const written = [19_999.99, 1_234_567.89, 0];
    const range = cells(1, written.length);
    range.values = [written];
    return otherThan(await valuesOf(range, context), [written]);
  },
  async dates({ context, cells }) {
    const range = cells(1, 1);
    range.numberFormat = [["yyyy-mm-dd"]];
    range.values = [[DAY]];
    range.load("values,text");
    await context.sync();
    const found = [range.values[0]?.[0], range.text[0]?.[0]];
    // The second: the same number in a workbook that counts from 1904.
    return otherThan(found, [DAY, "2017-06-30"], [DAY, "2021-07-01"]);
  },
  async dateSystem({ context }) {
    const offset = loadDateOffset(context);
    await context.sync();
    return otherThan(offset(), 0, FROM_1904);
  },
  async serials({ context, cells }) {
    const range = cells(1, 1);
    range.formulas = [["=DATE(2017,6,30)"]];
    range.load("values");
    const offset = loadDateOffset(context);
    await context.sync();
    const found: unknown = range.values[0]?.[0];
    return otherThan(typeof found === "number" ? found + offset() : found, DAY);
  },
  async blanks({ context, cells }) {
    const range = cells(1, 2).load("values,valueTypes");
    await context.sync();
    const found = [range.values[0], range.valueTypes[0]];
    return otherThan(found, [
      ["", ""],
      ["Empty", "Empty"],
    ]);
  },
  async nulls({ context, cells }) {
    const range = cells(1, 2);
    range.formulas = [["kept", "=SUM(1,2)"]];
    await context.sync();
    range.formulas = [[null, null]];
    range.load("formulas");
    await context.sync();
    return otherThan(range.formulas, [["kept", "=SUM(1,2)"]]);
  },
  async errors({ context, cells }) {
    const range = cells(1, 1);
    range.formulas = [["=NA()"]];
    range.load("values,valueTypes");
    await context.sync();
    return otherThan([range.values[0]?.[0], range.valueTypes[0]?.[0]], ["#N/A", "Error"]);
  },
  async emptyText({ context, cells }) {
    const range = cells(1, 1);
    range.formulas = [['=""']];
    range.load("values,formulas");
    const used = range.getUsedRangeOrNullObject(false).load("address");
    await context.sync();
    const found = [range.values[0]?.[0], range.formulas[0]?.[0], used.isNullObject];
    return otherThan(found, ["", '=""', false]);
  },
  async longText({ context, cells }) {
    const range = cells(1, 1);
    range.values = [[asText("x".repeat(LONG))]];
    const [[found] = []] = await valuesOf(range, context);
    return otherThan(String(found).length, LONG);
  },
  async textCells({ context, cells }) {
    const range = cells(1, 2);
    range.numberFormat = [["@", "@"]];
    range.values = [[asText("2024"), "Silver"]];
    return otherThan(await textsIn(range, context), ["2024", "Silver"]);
  },
  async copies({ context, cells }) {
    const from = cells(1, 3);
    from.formulas = [[asText("2024"), "=SUM(1,2)", 5]];
    const to = cells(2, 3).getLastRow();
    to.copyFrom(from, Excel.RangeCopyType.formulas);
    to.load("formulas,valueTypes");
    await context.sync();
    // An apostrophe may be told or not (#6687).
    const found = to.formulas[0]?.map((cell: unknown) => String(cell).replace(/^'/, ""));
    return otherThan([to.valueTypes[0]?.[0], found], ["String", ["2024", "=SUM(1,2)", "5"]]);
  },
} satisfies Record<string, Check>;
