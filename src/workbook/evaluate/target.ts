import { addressOf, intersect, PLACE, rectOf, type Rect } from "../excel/cells";
import { occupied } from "../excel/contents";
import { inExcel, rangeAt } from "../excel/inExcel";
import { refusalOf } from "../excel/writable";
import { selectedRange } from "../excel/selection";
import { columnNumbers } from "../list/columnsOf";
import { findList } from "../list/findList";
import { missingColumns } from "../list/needed";
import { isOurHeader, outputColumns, type OutputKey } from "../list/outputColumns";
import { type OwnColumns } from "../list/ownColumns";
import { readOwnNames } from "../list/ownNames";
import { withoutOwnColumns } from "../list/ownOfList";
import { partnerRows, type PartnerList } from "../list/partnerList";
import { ledgerWithoutList } from "../offer/makeList";
import { withProposedSources } from "../offer/proposedSources";
import type { ListRules } from "../ruleTables/listRules";
import { findSources, type Sources } from "../sources";
import type { Evaluation } from "./Evaluation";
import { withNewRows } from "./newRows";
import { planColumns, type PlannedColumn } from "./plannedColumns";

/** What a bulk evaluation reads and where it writes. */
export interface Target {
  readonly list: PartnerList;
  /** What the list is judged by. */
  readonly rules: ListRules;
  readonly own: OwnColumns;
  readonly plan: readonly PlannedColumn[];
  /** The columns to append, header included; undefined where all are there. */
  readonly appended: Rect | undefined;
  /** The cells to write to had neither contents nor formats. */
  readonly bare: boolean;
}

/** The target, and the sheets that its list is joined with. */
export interface FoundTarget extends Target {
  readonly sources: Sources;
}

/** Finds the list to evaluate, its sources and its output columns, and makes sure that nothing stands in their way. */
export async function findTarget(): Promise<FoundTarget | Evaluation> {
  const found = await inExcel(lookAround);
  if ("kind" in found) return found;
  const { list, rules, own, sources } = found;
  const { sheet } = list;
  const { rules: book } = rules.index;
  const isOurs = (key: OutputKey, column: number): boolean =>
    isOurHeader(key, String(list.header.written[column - list.rect.left] ?? ""));
  const right = list.table?.rect.right ?? list.rect.right;
  const planned = planColumns(right, own, outputColumns(book), isOurs);
  const plan = await withNewRows(list, planned);
  const appended = appendedPart(list, plan);
  const { blocked, bare } = await inTheWay(list, plan, appended);
  if (blocked) return { kind: "blocked", sheet, address: addressOf(blocked) };
  return { list, rules, own, plan, appended, bare, sources };
}

type Around = Pick<FoundTarget, "list" | "rules" | "own" | "sources">;

async function lookAround(context: Excel.RequestContext): Promise<Around | Evaluation> {
  const selection = await selectedRange(context);
  const found = await findList(context, selection);
  if (!found) {
    const ledger = await ledgerWithoutList(context, selection.sheetId);
    return ledger ? { kind: "noList", ...ledger } : { kind: "noPartners", sheet: selection.sheet };
  }
  const { sheet, sheetId } = found;
  const filled = await filledPart(context, found);
  const { list: known, own } = withoutOwnColumns(filled, await readOwnNames(context, sheetId));
  const list = await withProposedSources(context, known);
  if (list.rulesProblem) return list.rulesProblem;
  const { rules } = list;
  const missing = missingColumns(list);
  if (missing.length > 0) return { kind: "missingColumns", sheet, missing };
  if (partnerRows(list) === 0) return { kind: "noPartners", sheet };
  const sources = await findSources(context, list);
  if ("missing" in sources)
    return { kind: "missingColumns", sheet: sources.sheet, missing: [sources.missing] };
  // What is overwritten is kept on a sheet meanwhile, and the summary is one.
  const needsSheets = own.columns.size > 0 || list.setup.summary;
  const refusal = await refusalOf(context, [sheetId], needsSheets);
  return refusal ?? { list, rules, own, sources };
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
    rect: { ...list.rect, bottom, right: Math.max(right, ...columnNumbers(list.columns)) },
  };
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
