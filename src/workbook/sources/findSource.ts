import { PLACE, rectOf } from "../excel/cells";
import { loadDateOffset } from "../excel/dateSystem";
import { rangeAt } from "../excel/inExcel";
import { headerNames, shifted } from "../list/columnsOf";
import { findHeaderRow, type HeaderKind, type HeaderRow } from "../list/headerRow";
import type { ColumnPlace } from "../list/readColumns";

/** Titles above a header, and columns, that are looked through. */
const HEADER_ROWS = 20;
const HEADER_COLUMNS = 100;

/** A ledger or credential list as it stands on its sheet. */
export interface Source<F extends string> extends ColumnPlace<F> {
  readonly sheet: string;
  readonly left: number;
  readonly header: HeaderRow<F>;
  readonly headerRow: number;
  /** The header of a field's column, as setups remember it; "" where there is none. */
  headerOf(field: F): string;
}

/** Finds the header of a source on its sheet; undefined where the sheet is gone or has no such header. */
export async function findSource<F extends string>(
  context: Excel.RequestContext,
  sheetId: string,
  kind: HeaderKind<F>
): Promise<Source<F> | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const dateOffset = loadDateOffset(context);
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const { top, left, bottom, right } = rectOf(used);
  const grid = rangeAt(context, sheetId, {
    top,
    left,
    bottom: Math.min(bottom, top + HEADER_ROWS - 1),
    right: Math.min(right, left + HEADER_COLUMNS - 1),
  }).load("values");
  await context.sync();
  const header = findHeaderRow(grid.values, kind);
  if (!header) return undefined;
  const names = headerNames(header.cells);
  return {
    sheetId,
    sheet: sheet.name,
    left,
    header,
    headerRow: top + header.row,
    columns: shifted(header.columns, left),
    top: top + header.firstRow,
    bottom,
    dateOffset: dateOffset(),
    headerOf: (field) => names[header.columns[field] ?? -1] ?? "",
  };
}
