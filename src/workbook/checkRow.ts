import { cloudPlatform, credentialIndex, judge, readPartner } from "../rules";
import { cellAddress, intersect, rowsIn } from "./cells";
import { rangeAt } from "./inExcel";
import {
  findPartnerList,
  headerText,
  listAddress,
  missingColumns,
  type PartnerList,
} from "./partnerList";
import { selectedRange, type Selection } from "./selection";
import { isTotalRow } from "./totalRow";
import type { CellFault, Field, Place, RowCheck } from "./types";

const index = credentialIndex(cloudPlatform);

/** A check, and where it looked: a later change of cells there makes it stale. */
export interface CheckedRow {
  readonly check: RowCheck;
  readonly sheetId: string;
  /** The row that was read; undefined where no row was. */
  readonly row: number | undefined;
}

/** Checks the selected row. Several cells of one row are that row. */
export async function checkRow(context: Excel.RequestContext): Promise<CheckedRow> {
  const selection = await selectedRange(context);
  const { sheet, sheetId, rect } = selection;
  const rows = rowsIn(rect);
  if (rows > 1) return { check: { kind: "severalRows", sheet, rows }, sheetId, row: undefined };
  const list = await findPartnerList(context, selection);
  if (!list) return { check: { kind: "noPartners", sheet }, sheetId, row: undefined };
  return { check: await checkInList(context, selection, list), sheetId, row: rect.top };
}

async function checkInList(
  context: Excel.RequestContext,
  selection: Selection,
  list: PartnerList
): Promise<RowCheck> {
  const { sheet, rect } = selection;
  if (!intersect(rect, list.rect)) return { kind: "outside", sheet, list: listAddress(list) };
  const place: Place = { sheet, row: rect.top + 1 };
  if (rect.top < list.firstRow) return { kind: "headerRow", place };
  const missing = missingColumns(list);
  if (missing.length > 0) return { kind: "missingColumns", sheet, missing };
  return judgeRow(place, list, await readRow(context, list, rect.top));
}

type RowCells = Readonly<Record<Field, unknown>>;

/** The cells of one row; a column that the list does not have is blank. */
async function readRow(
  context: Excel.RequestContext,
  list: PartnerList,
  row: number
): Promise<RowCells> {
  const columns = Object.values(list.columns);
  const left = Math.min(...columns);
  const range = rangeAt(context, list.sheetId, {
    top: row,
    bottom: row,
    left,
    right: Math.max(...columns),
  });
  range.load("values");
  await context.sync();
  const [values = []] = range.values as unknown[][];
  const cell = (field: Field): unknown => {
    const column = list.columns[field];
    return column === undefined ? "" : (values[column - left] ?? "");
  };
  return {
    partner: cell("partner"),
    market: cell("market"),
    consumption: cell("consumption"),
    people: cell("people"),
  };
}

function judgeRow(place: Place, list: PartnerList, cells: RowCells): RowCheck {
  if (isTotalRow(cells.partner, cells.people)) return { kind: "blankRow", place };
  const reading = readPartner(cells, index);
  const partner = String(cells.partner).trim();
  switch (reading.kind) {
    case "blank":
      return { kind: "blankRow", place };
    case "facts":
      return { kind: "verdict", place, partner, verdict: judge(reading.facts, cloudPlatform) };
    case "faults": {
      const faults = reading.faults.map(({ field, fault }): CellFault => {
        const column = list.columns[field] ?? 0;
        return {
          field,
          header: headerText(list, column),
          address: cellAddress(place.row - 1, column),
          fault,
        };
      });
      return { kind: "faults", place, partner, faults };
    }
  }
}
