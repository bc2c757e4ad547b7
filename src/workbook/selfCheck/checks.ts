import { NAMESPACE } from "../../words/namespace";
import type { CheckId } from "../../words/selfCheck";
import { asText } from "../excel/asText";
import { restorable } from "../excel/contents";
import { loadDateOffset } from "../excel/dateSystem";

/** Where a check may write: some rows of the check's own sheet that no other check uses. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** A block of these rows, from their first cell. */
  cells(rows: number, columns: number): Excel.Range;
}

/** Tries one thing in Excel; gives whether it is as the add-in assumes. Repeatable. */
type Check = (place: Place) => Promise<boolean>;

/** Rows between one check's block and the next. */
export const ROWS_EACH = 10;

/** A setting that one check makes and removes again. */
export const SETTING = "PartnerCompetency.selfCheck";
/** A name that one check makes; it goes with the sheet. */
const NAME = "_PARTNER_selfCheckName";

const TRICKY = ["2024", "1/1/2017", "$120", "=1+1", "TRUE"];

async function keepsTexts(range: Excel.Range, context: Excel.RequestContext): Promise<boolean> {
  range.load("values,valueTypes");
  await context.sync();
  return (
    same(range.values[0], TRICKY) && (range.valueTypes[0] ?? []).every((type) => type === "String")
  );
}

function same(found: readonly unknown[] | undefined, wanted: readonly unknown[]): boolean {
  return JSON.stringify(found) === JSON.stringify(wanted);
}

async function valueOf(range: Excel.Range, context: Excel.RequestContext): Promise<unknown> {
  range.load("values");
  await context.sync();
  const first: unknown = range.values[0]?.[0];
  return first;
}

/** How often an answer of a function is waited for, 250 ms each time. */
const ASKED = 20;

/** What the add-in takes for granted of Excel, in the order of the report. */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
  texts({ context, cells }) {
    const range = cells(1, TRICKY.length);
    range.values = [TRICKY.map(asText)];
    return keepsTexts(range, context);
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
    return keepsTexts(range, context);
  },
  async dates({ context, cells }) {
    const range = cells(1, 1);
    range.numberFormat = [["yyyy-mm-dd"]];
    range.values = [[42_916]];
    range.load("values,text");
    await context.sync();
    // The second: the same number in a workbook that counts from 1904.
    const shown = ["2017-06-30", "2021-07-01"];
    return range.values[0]?.[0] === 42_916 && shown.includes(range.text[0]?.[0] ?? "");
  },
  async dateSystem({ context }) {
    const offset = loadDateOffset(context);
    await context.sync();
    return [0, 1_462].includes(offset());
  },
  async blanks({ context, cells }) {
    const range = cells(1, 2).load("values,valueTypes");
    await context.sync();
    return same(range.values[0], ["", ""]) && same(range.valueTypes[0], ["Empty", "Empty"]);
  },
  async errors({ context, cells }) {
    const range = cells(1, 1);
    range.formulas = [["=NA()"]];
    range.load("values,valueTypes");
    await context.sync();
    return same(range.values[0], ["#N/A"]) && same(range.valueTypes[0], ["Error"]);
  },
  async formulas({ context, cells }) {
    const range = cells(1, 1);
    range.formulas = [["=SUM(1,2)"]];
    return (await valueOf(range, context)) === 3;
  },
  async textFormat({ context, cells }) {
    const range = cells(1, 1);
    range.numberFormat = [["@"]];
    await context.sync();
    range.numberFormat = [["General"]];
    range.formulas = [["=SUM(1,2)"]];
    return (await valueOf(range, context)) === 3;
  },
  async function({ context, cells }) {
    const range = cells(1, 1);
    range.formulas = [[`=${NAMESPACE}.COMPETENCY_TIER(20000,"Developed",2)`]];
    for (let asked = 0; asked < ASKED; asked++) {
      const value = await valueOf(range, context);
      if (value === "Silver") return true;
      if (value !== "#BUSY!" && value !== "#GETTING_DATA") return false;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return false;
  },
  async names({ context, sheet, cells }) {
    const marked = cells(2, 1).load("address");
    const name = sheet.names.getItemOrNullObject(NAME).load("name");
    await context.sync();
    if (!name.isNullObject) name.delete();
    sheet.names.add(NAME, marked).visible = false;
    const found = sheet.names.getItem(NAME).load("visible");
    const range = found.getRangeOrNullObject().load("address");
    await context.sync();
    return !found.visible && !range.isNullObject && range.address === marked.address;
  },
  async hidden({ context, sheet }) {
    sheet.load("visibility");
    await context.sync();
    return sheet.visibility === "Hidden";
  },
  async region({ context, cells }) {
    const block = cells(3, 2);
    block.values = [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ];
    block.load("address");
    const region = cells(1, 1).getSurroundingRegion().load("address");
    await context.sync();
    return region.address === block.address;
  },
  async used({ context, cells }) {
    const used = cells(2, 2).getUsedRangeOrNullObject(false).load("address");
    await context.sync();
    return used.isNullObject;
  },
  async filter({ context, sheet }) {
    const filter = sheet.autoFilter.load("isDataFiltered");
    await context.sync();
    return !filter.isDataFiltered;
  },
  async table({ context, sheet, cells }) {
    cells(3, 1).values = [["a"], ["b"], ["c"]];
    const table = sheet.tables.add(cells(3, 1), true);
    await context.sync();
    try {
      const grown = cells(3, 2);
      table.resize(grown);
      const range = table.getRange().load("address");
      grown.load("address");
      await context.sync();
      return range.address === grown.address;
    } finally {
      table.delete();
      await context.sync();
    }
  },
  async settings({ context }) {
    const { settings } = context.workbook;
    settings.add(SETTING, "kept");
    const kept = settings.getItem(SETTING).load("value");
    await context.sync();
    const value: unknown = kept.value;
    kept.delete();
    await context.sync();
    return value === "kept";
  },
  async protection({ context, sheet }) {
    const protection = sheet.protection.load("protected");
    await context.sync();
    return !protection.protected;
  },
};
