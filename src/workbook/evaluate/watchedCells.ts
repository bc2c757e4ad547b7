import type { WatchedCells } from "../excel/ChangeWatch";
import { columnNumbers } from "../list/columnsOf";
import type { ListRules } from "../ruleTables/listRules";
import { columnsToRead } from "../sources/readRows";
import type { FoundTarget } from "./target";

/** The cells that a run reads. */
export function watchedCells({
  list,
  rules,
  sources: { ledger, credentials },
}: FoundTarget): WatchedCells[] {
  const own: WatchedCells = {
    sheetId: list.sheetId,
    top: list.rect.top,
    bottom: list.rect.bottom,
    columns: columnNumbers(columnsToRead(list)),
  };
  const others = [ledger, credentials].flatMap((source): WatchedCells[] =>
    source
      ? [
          {
            sheetId: source.sheetId,
            top: source.headerRow,
            bottom: source.bottom,
            columns: Object.values(source.columns) as number[],
          },
        ]
      : []
  );
  return [own, ...others, ...(rules.table ? [wholeTable(rules.table)] : [])];
}

function wholeTable({ sheetId, rect }: NonNullable<ListRules["table"]>): WatchedCells {
  const { top, left, bottom, right } = rect;
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return { sheetId, top, bottom, columns };
}
