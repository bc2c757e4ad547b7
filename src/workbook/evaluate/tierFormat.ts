import { cloudPlatform } from "../../rules";
import { wordsFor, type Language } from "../../words";
import { PLACE, rectOf, sameRect, type Rect } from "../excel/cells";
import { inExcel, rangeAt, writeInExcel } from "../excel/inExcel";

// The tier column's colours: conditional formats "equal to Gold" and so on. The add-in knows its own by their rule and
// fill; one that the user has recoloured is the user's, stays, and is not set again.

/** A conditional format on cells that hold a text. */
export interface TierFormat {
  readonly rect: Rect;
  readonly text: string;
  readonly fill: string;
  readonly color: string;
}

type Colours = Readonly<Pick<TierFormat, "fill" | "color">>;

const UNDETERMINED: Colours = { fill: "#FCE4D6", color: "#843C0C" };
const NONE: Colours = { fill: "#F2F2F2", color: "#595959" };
/** Every text on its fill has a contrast of more than 4.5 to 1. */
const TIERS: Readonly<Record<string, Colours>> = {
  Gold: { fill: "#FFE699", color: "#614700" },
  Silver: { fill: "#D6DCE5", color: "#333F50" },
};

/** All texts that a tier cell shows and their colours, in all languages. */
const PALETTE: ReadonlyMap<string, Colours> = new Map([
  ...(["en", "de"] as const).flatMap((language) => [
    [wordsFor(language).catalogue.none, NONE] as const,
    [wordsFor(language).catalogue.undetermined, UNDETERMINED] as const,
  ]),
  ...Object.entries(TIERS),
]);

/** The formats that a run gives the cells of its tier column. */
export function tierFormats(
  rect: Rect,
  language: Language,
  mode: "values" | "formulas"
): TierFormat[] {
  const { none, undetermined } = wordsFor(language).catalogue;
  const names = cloudPlatform.tiers.map(({ name }) => name);
  const others = mode === "values" ? [none, undetermined] : [wordsFor("en").catalogue.none];
  return [...names, ...others].flatMap((text) => {
    const colours = PALETTE.get(text);
    return colours ? [{ rect, text, ...colours }] : [];
  });
}

/** Excel has conditional formats in its API since this version. */
export function canFormatTiers(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.6");
}

/** The add-in's own formats on these cells. */
export async function readTierFormats(sheetId: string, cells: Rect): Promise<TierFormat[]> {
  return inExcel(async (context) => {
    const found = await findFormats(context, sheetId, cells);
    return found.filter(isOurs).map(({ rect, text, fill, color }) => ({ rect, text, fill, color }));
  });
}

/**
 * Makes `wanted` the add-in's only formats on the cells. Repeatable; what is there already stays, so that nothing
 * piles up.
 */
export function setTierFormats(
  sheetId: string,
  cells: Rect,
  wanted: readonly TierFormat[]
): Promise<void> {
  return writeInExcel(async (context) => {
    const found = await findFormats(context, sheetId, cells);
    const theirs = new Set(found.filter((one) => !isOurs(one)).map(({ text }) => text));
    const kept = new Set<TierFormat>();
    for (const one of found.filter(isOurs)) {
      const same = wanted.find((other) => !kept.has(other) && isSame(one, other));
      if (same) kept.add(same);
      else one.format.delete();
    }
    for (const one of wanted)
      if (!kept.has(one) && !theirs.has(one.text)) add(context, sheetId, one);
    await context.sync();
  });
}

interface Found extends TierFormat {
  readonly format: Excel.ConditionalFormat;
}

/** The formats "equal to" one of our texts, ours or not. */
async function findFormats(
  context: Excel.RequestContext,
  sheetId: string,
  cells: Rect
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
    const text = textOf(value.rule);
    if (text === undefined) return [];
    const { fill, font } = value.format;
    // Excel gives no range where the user has cut it into several.
    const rect = range.isNullObject ? NOWHERE : rectOf(range);
    return [{ format, rect, text, fill: fill.color, color: font.color }];
  });
}

const NOWHERE: Rect = { top: -1, left: -1, bottom: -1, right: -1 };

/** The text of a rule "equal to"; "" where the rule was never set, for Excel refused that request half-way. */
function textOf(rule: Partial<Excel.ConditionalCellValueRule> | null): string | undefined {
  const formula = rule?.formula1 ?? "";
  if (formula === "") return "";
  const text = /^="?([^"]*)"?$/.exec(formula)?.[1];
  return rule?.operator === "EqualTo" && text !== undefined && PALETTE.has(text) ? text : undefined;
}

function isOurs({ text, fill }: TierFormat): boolean {
  return text === "" || PALETTE.get(text)?.fill === fill.toUpperCase();
}

function isSame(a: TierFormat, b: TierFormat): boolean {
  return a.text === b.text && sameRect(a.rect, b.rect);
}

function add(
  context: Excel.RequestContext,
  sheetId: string,
  { rect, text, fill, color }: TierFormat
): void {
  const format = rangeAt(context, sheetId, rect).conditionalFormats.add("CellValue").cellValue;
  format.rule = { operator: "EqualTo", formula1: `="${text}"` };
  format.format.fill.color = fill;
  format.format.font.color = color;
}
