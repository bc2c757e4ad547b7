import type { Rect } from "../excel/cells";
import { readStyles } from "../excel/cellStyles";
import type { HiddenName } from "../excel/hiddenNames";
import { inExcel, rangeAt } from "../excel/inExcel";
import { readNumberFormats } from "../excel/numberFormats";
import { canFormatTexts, readTextFormats } from "../excel/textFormats";
import type { Digest } from "../undo/digest";
import type { TakeBack } from "../undo/takeBack";
import { type FormatPlan } from "./formats";
import type { PlannedColumn } from "./plannedColumns";
import type { Target } from "./target";
import { ourTiers } from "./tierColours";

/** What a run will do beyond writing cells. */
export interface Doings {
  readonly formats: FormatPlan;
  /** The names that are set, as they are now. */
  readonly names: readonly HiddenName[];
  readonly grows: boolean;
}

/** How to take a run back, in the order in which it does things. Reads what the run will overwrite; writes nothing. */
export async function runSteps(
  target: Target,
  doings: Doings,
  wrote: (rect: Rect) => Promise<Digest> | "formulas"
): Promise<TakeBack[]> {
  const { list, plan } = target;
  const { sheetId, table } = list;
  const { formats, names, grows } = doings;
  const steps = await formatSteps(target, formats);
  for (const rect of ownBlocks(plan)) steps.push({ do: "copyBack", sheetId, rects: [rect] });
  for (const rect of emptyBlocks(target))
    steps.push({ do: "clear", sheetId, rect, what: "Contents", wrote: await wrote(rect) });
  if (grows && table) {
    steps.push({ do: "resizeTable", sheetId, table: table.name, rect: table.rect });
  }
  if (names.length > 0) steps.push({ do: "names", sheetId, names });
  steps.push({ do: "columnWidths", sheetId, widths: formats.widthsBefore });
  if (canFormatTexts()) {
    const cells = tierCells(target);
    const ours = ourTiers(target.rules.index.rules);
    const before = await readTextFormats(sheetId, cells, ours);
    steps.push({ do: "textFormats", sheetId, cells, formats: before, ours });
  }
  return steps;
}

/** The tier column, as far as this run or an earlier one has formatted it. */
export function tierCells({ list, plan }: Target): Rect {
  const tier = plan.find(({ key }) => key === "tier");
  const column = tier?.column ?? 0;
  const bottom = Math.max(list.rect.bottom, tier?.own?.bottom ?? 0);
  return { top: list.firstRow, bottom, left: column, right: column };
}

/** The cells of an earlier run in as few blocks as they make, from left to right. */
export function ownBlocks(plan: readonly PlannedColumn[]): Rect[] {
  const rects = plan.flatMap(({ own }) => (own ? [own] : [])).sort((a, b) => a.left - b.left);
  const blocks: Rect[] = [];
  for (const own of rects) {
    const last = blocks.at(-1);
    if (last?.right === own.left - 1 && last.bottom === own.bottom)
      blocks.splice(-1, 1, { ...last, right: own.right });
    else blocks.push(own);
  }
  return blocks;
}

/** The cells that are written to and were empty. */
function emptyBlocks({ list, plan, appended }: Target): Rect[] {
  const below = plan.flatMap(({ own }) =>
    own && own.bottom < list.rect.bottom
      ? [{ ...own, top: own.bottom + 1, bottom: list.rect.bottom }]
      : []
  );
  return appended ? [appended, ...below] : below;
}

/** Where cells had no formats, clearing them puts them back; elsewhere each is read and set again. */
async function formatSteps(target: Target, formats: FormatPlan): Promise<TakeBack[]> {
  const { list, appended } = target;
  const { sheetId } = list;
  const steps: TakeBack[] = [];
  const bare = target.bare && appended && !(await hasConditionalFormats(sheetId, appended));
  if (bare) steps.push({ do: "clear", sheetId, rect: appended, what: "Formats" });
  const isCleared = ({ left, right }: Rect): boolean =>
    bare === true && left >= appended.left && right <= appended.right;
  for (const { rect } of formats.numberFormats) {
    if (isCleared(rect)) continue;
    for (const before of await readNumberFormats(sheetId, rect))
      steps.push({ do: "numberFormat", sheetId, ...before });
  }
  const headers = formats.headers.filter((rect) => !isCleared(rect));
  if (headers.length === 0) return steps;
  const styles = await readStyles(sheetId, headers);
  headers.forEach((rect, i) => {
    const style = styles[i];
    if (style) steps.push({ do: "cellStyle", sheetId, rect, style });
  });
  return steps;
}

/** Clearing formats would take the user's conditional formats away as well. */
async function hasConditionalFormats(sheetId: string, rect: Rect): Promise<boolean> {
  if (!canFormatTexts()) return false;
  return inExcel(async (context) => {
    const formats = rangeAt(context, sheetId, rect).conditionalFormats.load("items/id");
    await context.sync();
    return formats.items.length > 0;
  });
}
