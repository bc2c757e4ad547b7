import { contains, corner, intersect, PLACE, rectOf, sheetOf, type Rect } from "../excel/cells";
import { rangeAt } from "../excel/inExcel";
import { isMark, markOf, newMark } from "../setup/rulesMark";
import type { RulesChoice } from "../setup/setup";
import { tablesIn } from "./tablesIn";

/** Columns and rows of a sheet that are looked through; more rows than a table may have, for its fault tells of that. */
const COLUMNS = 100;
const ROWS = 2_101;

/** A rule table as it stands on a sheet, not read yet. */
export interface FoundTable {
  readonly sheetId: string;
  readonly sheet: string;
  /** From the header to the last row. */
  readonly rect: Rect;
  readonly cells: readonly (readonly unknown[])[];
  /** What stands above it, a text for each row. */
  readonly caption: readonly string[];
  readonly choice: RulesChoice;
}

/** Finds all rule tables of some sheets, from the top; a sheet that is gone has none. */
export async function findTables(
  context: Excel.RequestContext,
  sheetIds: readonly string[]
): Promise<FoundTable[]> {
  const asked = sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  for (const sheet of asked) sheet.load("id,name");
  await context.sync();
  const sheets = asked
    .filter(({ isNullObject }) => !isNullObject)
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
      names: sheet.names.load("items/name"),
    }));
  if (sheets.length === 0) return [];
  await context.sync();
  const parts = sheets.flatMap(({ sheet, used, names }) => {
    if (used.isNullObject) return [];
    const rect = corner(rectOf(used), ROWS, COLUMNS);
    const marks = names.items
      .filter(({ name }) => isMark(name))
      .map((item) => ({
        mark: markOf(item.name),
        range: item.getRangeOrNullObject().load(`${PLACE},address`),
      }));
    return [{ sheet, rect, marks, range: rangeAt(context, sheet.id, rect).load("values") }];
  });
  await context.sync();
  return parts.flatMap(({ sheet, rect, marks, range }) => {
    const values = range.values as unknown[][];
    const here = marks.flatMap(({ mark, range: place }) =>
      !place.isNullObject && sheetOf(place.address) === sheet.name
        ? [{ mark, rect: rectOf(place) }]
        : []
    );
    const tables = tablesIn(values);
    return tables.map((part): FoundTable => {
      const place = movedBy(part, rect.top, rect.left);
      const known = here.find((one) => contains(place, one.rect.top, one.rect.left));
      const table = { mark: known?.mark ?? newMark(), row: place.top, column: place.left };
      return {
        sheetId: sheet.id,
        sheet: sheet.name,
        rect: place,
        cells: values
          .slice(part.top, part.bottom + 1)
          .map((row) => row.slice(part.left, part.right + 1)),
        caption: captionOf(values, part, tables),
        choice: { sheetId: sheet.id, table },
      };
    });
  });
}

/** The first text of each row above a table, below the table above it. */
function captionOf(
  values: readonly (readonly unknown[])[],
  { top, left, right }: Rect,
  tables: readonly Rect[]
): string[] {
  const above = tables.filter((one) => one.bottom < top && one.left <= right && one.right >= left);
  const from = Math.max(0, ...above.map(({ bottom }) => bottom + 1));
  return values.slice(from, top).flatMap((row) => {
    const text = row.slice(left, right + 1).find((cell) => cell !== "");
    return typeof text === "string" ? [text] : [];
  });
}

/** The table that was chosen: by its mark; before it had one, or where that is gone, by its place. */
export function chosenTable(
  tables: readonly FoundTable[],
  { sheetId, table }: RulesChoice
): FoundTable | undefined {
  const onSheet = tables.filter((one) => one.sheetId === sheetId);
  if (!table) return onSheet[0];
  return (
    onSheet.find(({ choice }) => choice.table?.mark === table.mark) ??
    onSheet.find(({ rect }) => intersect(rect, cell(table)) !== undefined)
  );
}

function cell({ row, column }: { readonly row: number; readonly column: number }): Rect {
  return { top: row, bottom: row, left: column, right: column };
}

function movedBy({ top, left, bottom, right }: Rect, down: number, across: number): Rect {
  return { top: top + down, bottom: bottom + down, left: left + across, right: right + across };
}
