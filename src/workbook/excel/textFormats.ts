import { PLACE, rectOf, sameRect, type Rect } from "./cells";
import { inExcel, rangeAt } from "./inExcel";

// Conditional formats "equal to" a text. The add-in knows its own by their text and fill; one that the user has
// recoloured is the user's, stays, and is not set again.

/** A conditional format on cells that hold a text. */
export interface TextFormat {
  readonly rect: Rect;
  readonly text: string;
  readonly fill: string;
  readonly color: string;
}

/** Every text that the add-in formats, with the fill (in capitals) that it gives it. */
export type OurFormats = readonly Readonly<Pick<TextFormat, "text" | "fill">>[];

/** Excel has conditional formats in its API since this version. */
export function canFormatTexts(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.6");
}

/** The add-in's own formats on these cells. */
export async function readTextFormats(
  sheetId: string,
  cells: Rect,
  ours: OurFormats
): Promise<TextFormat[]> {
  return inExcel(async (context) => {
    const found = await findFormats(context, sheetId, cells, ours);
    return found
      .filter((one) => isOneOf(ours, one))
      .map(({ rect, text, fill, color }) => ({ rect, text, fill, color }));
  });
}

/**
 * Makes `wanted` the add-in's only formats on the cells. Repeatable; what is there already stays, so that nothing
 * piles up.
 */
export function setTextFormats(
  sheetId: string,
  cells: Rect,
  wanted: readonly TextFormat[],
  ours: OurFormats
): Promise<void> {
  return inExcel(async (context) => {
    const found = await findFormats(context, sheetId, cells, ours);
    const theirs = new Set(found.filter((one) => !isOneOf(ours, one)).map(({ text }) => text));
    const kept = new Set<TextFormat>();
    for (const one of found.filter((other) => isOneOf(ours, other))) {
      const same = wanted.find((other) => !kept.has(other) && isSame(one, other));
      if (same) kept.add(same);
      else one.format.delete();
    }
    // Excel puts a new one before the others: the last first, so that they stand in their order.
    for (const one of [...wanted].reverse())
      if (!kept.has(one) && !theirs.has(one.text)) add(context, sheetId, one);
    await context.sync();
  });
}

interface Found extends TextFormat {
  readonly format: Excel.ConditionalFormat;
}

/** The formats "equal to" one of our texts, ours or not. */
async function findFormats(
  context: Excel.RequestContext,
  sheetId: string,
  cells: Rect,
  ours: OurFormats
): Promise<Found[]> {
  const formats = rangeAt(context, sheetId, cells).conditionalFormats.load("items/id,items/type");
  await context.sync();
  const cellValues = formats.items.filter(({ type }) => type === "CellValue");
  if (cellValues.length === 0) return [];
  const read = cellValues.map((format) => ({
    format,
    value: format.cellValue.load("rule,format/fill/color,format/font/color"),
    range: format.getRangeOrNullObject().load(PLACE),
  }));
  await context.sync();
  return read.flatMap(({ format, value, range }) => {
    const text = textOf(value.rule, ours);
    if (text === undefined) return [];
    const { fill, font } = value.format;
    // Excel gives no range where the user has cut it into several.
    const rect = range.isNullObject ? NOWHERE : rectOf(range);
    return [{ format, rect, text, fill: fill.color, color: font.color }];
  });
}

const NOWHERE: Rect = { top: -1, left: -1, bottom: -1, right: -1 };

/** The text of a rule "equal to"; "" where the rule was never set, for Excel refused that request half-way. */
function textOf(
  rule: Partial<Excel.ConditionalCellValueRule> | null,
  ours: OurFormats
): string | undefined {
  const formula = rule?.formula1 ?? "";
  if (formula === "") return "";
  const text = /^="?([^"]*)"?$/.exec(formula)?.[1];
  return rule?.operator === "EqualTo" && ours.some((one) => one.text === text) ? text : undefined;
}

function isOneOf(ours: OurFormats, { text, fill }: TextFormat): boolean {
  return text === "" || ours.some((one) => one.text === text && one.fill === fill.toUpperCase());
}

function isSame(a: TextFormat, b: TextFormat): boolean {
  return a.text === b.text && sameRect(a.rect, b.rect);
}

function add(
  context: Excel.RequestContext,
  sheetId: string,
  { rect, text, fill, color }: TextFormat
): void {
  const format = rangeAt(context, sheetId, rect).conditionalFormats.add("CellValue").cellValue;
  format.rule = { operator: "EqualTo", formula1: `="${text}"` };
  format.format.fill.color = fill;
  format.format.font.color = color;
}
