import { plainValue } from "../../rules";
import { columnsMeaning } from "../../rules/headers";
import { fold } from "../../rules/text";
import { WORKBOOK_SYNONYMS } from "../../rules/workbookSynonyms";
import { rangeAt } from "../excel/inExcel";
import { headerNames } from "../list/columnsOf";
import type { PartnerList } from "../list/partnerList";
import { readColumns } from "../list/readColumns";
import type { Question, QuestionedSource } from "../setup/questions";
import type { Source } from "./findSource";

/** Rows that are looked at in each of three places: exports are sorted by month or by partner. */
const LOOKED_AT = 500;

/** What is looked at of a source. */
interface SourceOfIds extends Pick<
  Source<string>,
  "sheet" | "sheetId" | "left" | "top" | "bottom"
> {
  readonly header: { readonly cells: readonly unknown[] };
  readonly columns: { readonly partnerId?: number };
}

/** The column of ids by which a source is joined, or which of several has to be asked. */
export type IdColumn =
  | { readonly kind: "column"; readonly column: number | undefined }
  | { readonly kind: "ask"; readonly question: Extract<Question, { kind: "idColumn" }> };

/**
 * Exports hold several columns of ids: the partner's, its group's, the distributor's. The one whose ids the list knows
 * is it; where several or none are known, the user is asked. A column that the user chose stays.
 */
export async function idColumnOf(
  context: Excel.RequestContext,
  list: PartnerList,
  source: SourceOfIds,
  subject: QuestionedSource
): Promise<IdColumn> {
  const found = source.columns.partnerId;
  const chosen = list.setup[subject]?.columns.partnerId;
  const columns = columnsMeaning(source.header.cells, "partnerId", WORKBOOK_SYNONYMS);
  if (columns.length < 2 || chosen !== undefined || list.columns.partnerId === undefined)
    return { kind: "column", column: found };
  const known = await idsOf(list);
  const cells = await sampleOf(context, source, columns);
  const names = headerNames(source.header.cells);
  const offered = columns.map((column, i) => {
    const ids = new Set((cells[i] ?? []).map(keyOf).filter((id) => id !== ""));
    const matches = [...ids].filter((id) => known.has(id)).length;
    return { column, header: names[column] ?? "", sample: [...ids][0] ?? "", matches };
  });
  const matching = offered.filter(({ matches }) => matches > 0);
  const [only] = matching;
  if (only && matching.length === 1) return { kind: "column", column: only.column + source.left };
  return {
    kind: "ask",
    question: {
      kind: "idColumn",
      subject,
      sheet: source.sheet,
      columns: offered.map(({ header, sample, matches }) => ({ header, sample, matches })),
    },
  };
}

async function idsOf({ sheetId, columns, firstRow, rect }: PartnerList): Promise<Set<string>> {
  const ids = new Set<string>();
  const { partnerId = 0 } = columns;
  const place = { sheetId, columns: { partnerId }, top: firstRow, bottom: rect.bottom };
  for await (const { blocks } of readColumns(place))
    for (const [cell] of blocks.partnerId ?? []) ids.add(keyOf(cell));
  ids.delete("");
  return ids;
}

/** Cells of each column from the top, the middle and the bottom. */
async function sampleOf(
  context: Excel.RequestContext,
  { sheetId, left, top, bottom }: SourceOfIds,
  columns: readonly number[]
): Promise<unknown[][]> {
  const middle = Math.floor((top + bottom) / 2);
  const starts = new Set([top, middle, Math.max(top, bottom - LOOKED_AT + 1)]);
  const ranges = columns.map((column) =>
    [...starts].map((start) =>
      rangeAt(context, sheetId, {
        top: start,
        bottom: Math.min(bottom, start + LOOKED_AT - 1),
        left: left + column,
        right: left + column,
      }).load("values")
    )
  );
  await context.sync();
  return ranges.map((parts) => parts.flatMap((part) => (part.values as unknown[][]).flat()));
}

function keyOf(cell: unknown): string {
  const value = plainValue(cell);
  return value === null || typeof value === "object" ? "" : fold(String(value));
}
