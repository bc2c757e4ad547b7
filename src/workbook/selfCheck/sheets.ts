import { addressOf, PLACE } from "../excel/cells";
import { errorCode } from "../excel/retry";
import { selectedRange } from "../excel/selection";
import { otherThan, valuesOf, type Check } from "./Check";

/** A setting that one check makes and removes again. */
export const SETTING = "PartnerCompetency.selfCheck";

/** What the add-in asks of sheets and the workbook. */
export const sheetChecks = {
  async names({ context, sheet, cells, tag }) {
    const marked = cells(2, 1).load("address");
    sheet.names.add(tag, marked).visible = false;
    const found = sheet.names.getItem(tag).load("visible");
    const range = found.getRangeOrNullObject().load("address");
    await context.sync();
    return otherThan(
      [found.visible, range.isNullObject ? null : range.address],
      [false, marked.address]
    );
  },
  async nameFollows({ context, sheet, cells, tag }) {
    const marked = cells(1, 1).load(PLACE);
    sheet.names.add(tag, marked).visible = false;
    await context.sync();
    const { columnIndex } = marked;
    cells(1, 1).insert(Excel.InsertShiftDirection.right);
    const range = sheet.names.getItem(tag).getRangeOrNullObject().load(PLACE);
    await context.sync();
    return otherThan(range.isNullObject ? null : range.columnIndex, columnIndex + 1);
  },
  async insertColumn({ context, cells, rect }) {
    const { top, bottom } = rect(1, 1);
    const second = (column: number): string =>
      addressOf({ top, bottom, left: column, right: column });
    const formula = cells(1, 1);
    formula.formulas = [[`=${second(1)}`]];
    await context.sync();
    cells(1, 2).getLastColumn().insert(Excel.InsertShiftDirection.right);
    formula.load("formulas");
    await context.sync();
    return otherThan(formula.formulas[0]?.[0], `=${second(2)}`);
  },
  async hidden({ context, sheet }) {
    sheet.load("visibility");
    await context.sync();
    return otherThan(sheet.visibility, "Hidden");
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
    return otherThan(region.address, block.address);
  },
  async used({ context, cells }) {
    const used = cells(2, 2).getUsedRangeOrNullObject(false).load("address");
    await context.sync();
    return used.isNullObject ? undefined : used.address;
  },
  async selection({ context }) {
    const { sheetId, rect } = await selectedRange(context);
    return sheetId !== "" && rect.bottom >= rect.top ? undefined : addressOf(rect);
  },
  async filter({ context, sheet, cells }) {
    const list = cells(3, 1);
    list.values = [["Tier"], ["Gold"], ["None"]];
    const told: boolean[] = [];
    const ask = async (): Promise<void> => {
      sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      told.push(sheet.autoFilter.isDataFiltered);
    };
    try {
      await ask();
      const criteria = { filterOn: Excel.FilterOn.values, values: ["Gold"] };
      sheet.autoFilter.apply(list, 0, criteria);
      await ask();
      sheet.autoFilter.clearCriteria();
      await ask();
    } finally {
      sheet.autoFilter.remove();
      await context.sync();
    }
    return otherThan(told, [false, true, false]);
  },
  async protection({ context, sheet, cells }) {
    const { protection } = sheet;
    protection.load("protected");
    await context.sync();
    const told: unknown[] = [protection.protected];
    protection.protect();
    try {
      protection.load("protected");
      await context.sync();
      told.push(protection.protected);
      cells(1, 1).values = [["refused"]];
      told.push(
        await context.sync().then(
          () => "written",
          (error: unknown) => errorCode(error)
        )
      );
    } finally {
      protection.unprotect();
      await context.sync();
    }
    told.push(...(await valuesOf(cells(1, 1), context)).flat());
    return otherThan(told, [false, true, "AccessDenied", ""]);
  },
  async settings({ context }) {
    const { settings } = context.workbook;
    settings.add(SETTING, { kept: ["a", 1] });
    const kept = settings.getItem(SETTING).load("value");
    await context.sync();
    const value: unknown = kept.value;
    kept.delete();
    await context.sync();
    return otherThan(value, { kept: ["a", 1] });
  },
  async chart({ context, sheet, cells, tag }) {
    const source = cells(3, 2);
    source.values = [
      ["Tier", "Partners"],
      ["Gold", 1],
      ["Silver", 2],
    ];
    const chart = sheet.charts.add(
      Excel.ChartType.columnClustered,
      source,
      Excel.ChartSeriesBy.columns
    );
    chart.name = tag;
    chart.title.text = "Partners";
    const found = sheet.charts.getItemOrNullObject(tag).load("name,title/text");
    await context.sync();
    return otherThan(found.isNullObject ? null : found.title.text, "Partners");
  },
} satisfies Record<string, Check>;
