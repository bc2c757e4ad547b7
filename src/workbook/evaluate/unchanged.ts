import { PLACE, rectOf, sameRect } from "../excel/cells";
import { inExcel, rangeAt } from "../excel/inExcel";
import { refusalOf, type Refusal } from "../excel/writable";
import type { FoundTarget } from "./target";

/** A header where it stood when the run began. */
interface HeaderPlace {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly written: readonly unknown[];
}

/**
 * A last look before the first write: whether the list and its sources are where they were. Notices what no event
 * tells of, and whether the sheet was protected or filtered meanwhile.
 */
export function lookAgain({
  list,
  sources: { ledger, credentials },
}: FoundTarget): Promise<Refusal | "same" | "changed"> {
  const { sheetId, rect, table } = list;
  const headers: HeaderPlace[] = [
    { sheetId, top: rect.top, left: rect.left, written: list.header.written },
  ];
  for (const source of [ledger, credentials]) {
    if (source)
      headers.push({
        sheetId: source.sheetId,
        top: source.headerRow,
        left: source.left,
        written: source.header.written,
      });
  }
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = headers.map((header) => worksheets.getItemOrNullObject(header.sheetId));
    const tables = context.workbook.tables.load("items/id");
    await context.sync();
    if (sheets.some(({ isNullObject }) => isNullObject)) return "changed";
    const found = tables.items.find(({ id }) => id === table?.id);
    if (table && !found) return "changed";
    const range = found?.getRange().load(PLACE);
    const rows = headers.map(({ written, ...place }) =>
      rangeAt(context, place.sheetId, {
        ...place,
        bottom: place.top,
        right: place.left + written.length - 1,
      }).load("values")
    );
    await context.sync();
    const same =
      headers.every(({ written }, i) => sameCells(written, rows[i]?.values[0] ?? [])) &&
      (!range || sameRect(rectOf(range), table?.rect));
    if (!same) return "changed";
    return (await refusalOf(context, [sheetId], false)) ?? "same";
  });
}

function sameCells(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.every((cell, column) => cell === now[column]);
}
