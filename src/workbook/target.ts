import { addressOf, intersect, PLACE, rectOf, type Rect } from "./cells";
import { occupied } from "./contents";
import { withoutColumns } from "./findHeader";
import { inExcel, rangeAt } from "./inExcel";
import { ownColumnsOf, planColumns, type OwnColumns, type PlannedColumn } from "./ownColumns";
import { readOwnNames } from "./ownNames";
import {
  findPartnerList,
  missingColumns,
  partnerRows,
  shifted,
  type PartnerList,
} from "./partnerList";
import { selectedRange } from "./selection";
import type { Evaluation } from "./types";

/** What a bulk evaluation reads and where it writes. */
export interface Target {
  readonly list: PartnerList;
  readonly own: OwnColumns;
  readonly plan: readonly PlannedColumn[];
  /** The columns to append, header included; undefined where all are there. */
  readonly appended: Rect | undefined;
  /** The cells to write to had neither contents nor formats. */
  readonly bare: boolean;
}

/** Finds the list around the selection and its output columns, and makes sure that nothing stands in their way. */
export async function findTarget(): Promise<Target | Evaluation> {
  const found = await inExcel(async (context) => {
    const selection = await selectedRange(context);
    const list = await findPartnerList(context, selection);
    if (!list) return { sheet: selection.sheet };
    return {
      sheet: selection.sheet,
      list: await filledPart(context, list),
      names: await readOwnNames(context, list.sheetId),
    };
  });
  const { sheet, list } = found;
  if (!list) return { kind: "noPartners", sheet };
  const own = ownColumnsOf(list.rect, list.columns.consumption ?? -1, found.names);
  const read = withoutOwnColumns(list, own);
  const missing = missingColumns(read);
  if (missing.length > 0) return { kind: "missingColumns", sheet, missing };
  if (partnerRows(read) === 0) return { kind: "noPartners", sheet };
  const plan = planColumns(list.table?.rect.right ?? list.rect.right, own);
  const appended = appendedPart(read, plan);
  const { blocked, bare } = await inTheWay(read, plan, appended);
  if (blocked) return { kind: "blocked", sheet, address: addressOf(blocked) };
  return { list: read, own, plan, appended, bare };
}

/** A plain list without the columns and rows that only the title above it spans. */
async function filledPart(context: Excel.RequestContext, list: PartnerList): Promise<PartnerList> {
  if (list.table) return list;
  const range = rangeAt(context, list.sheetId, list.rect)
    .getUsedRangeOrNullObject(true)
    .load(PLACE);
  await context.sync();
  if (range.isNullObject) return list;
  const { bottom, right } = rectOf(range);
  return {
    ...list,
    rect: { ...list.rect, bottom, right: Math.max(right, ...Object.values(list.columns)) },
  };
}

/** A column of ours that the user has renamed "People" is still not a column of theirs. */
function withoutOwnColumns(list: PartnerList, own: OwnColumns): PartnerList {
  const ours = new Set([...own.columns.values()].map(({ left }) => left - list.rect.left));
  if (ours.size === 0) return list;
  const header = withoutColumns(list.header, ours);
  return { ...list, header, columns: shifted(header.columns, list.rect.left) };
}

function appendedPart({ rect }: PartnerList, plan: readonly PlannedColumn[]): Rect | undefined {
  const columns = plan.flatMap(({ column, own }) => (own ? [] : [column]));
  if (columns.length === 0) return undefined;
  return { ...rect, left: Math.min(...columns), right: Math.max(...columns) };
}

/** The first cell, or another table, that stands where the output goes. */
async function inTheWay(
  { sheetId, rect, table, tables }: PartnerList,
  plan: readonly PlannedColumn[],
  appended: Rect | undefined
): Promise<{ blocked?: Rect; bare: boolean }> {
  const blocks: Rect[] = [];
  // A table grows with its totals row.
  if (appended) blocks.push({ ...appended, bottom: table?.rect.bottom ?? appended.bottom });
  for (const { own } of plan) {
    if (own && own.bottom < rect.bottom)
      blocks.push({ ...own, top: own.bottom + 1, bottom: rect.bottom });
  }
  let bare = true;
  for (const block of blocks) {
    const found = await occupied(sheetId, block);
    // Empty cells of another table are not free.
    const others = tables.filter(({ id }) => id !== table?.id);
    const blocked =
      found.cell ?? others.map((other) => intersect(other.rect, block)).find((part) => part);
    if (blocked) return { blocked, bare: false };
    bare &&= found.bare;
  }
  return { bare };
}
