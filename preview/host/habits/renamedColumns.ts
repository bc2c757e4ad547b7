import { followHeader, type RenamedColumn } from "../../workbook/columnNames";
import { rect } from "../../workbook/rects";
import type { SheetStore, TableRecord, WorkbookStore } from "../../workbook/WorkbookStore";
import { contentsUse, isFormula } from "./contents";
import type { Habit, HabitContext } from "./Habit";

/** Formulas follow a table's column that gets another header (support.microsoft.com, "Using structured references"). */
export const renamedColumns =
  ({ store }: HabitContext): Habit =>
  (use, perform) => {
    const range = contentsUse(use)?.range;
    if (!range) {
      return perform(use);
    }
    const { sheet, area } = range;
    const tables = store.tables.filter(
      (table) =>
        table.sheetId === sheet.id && area.top <= table.rect.top && area.bottom >= table.rect.top
    );
    const before = tables.map((table) => headersOf(sheet, table));
    const result = perform(use);
    tables.forEach((table, i) => {
      headersOf(sheet, table).forEach((to, column) => {
        const from = before[i]?.[column];
        if (from !== undefined && from !== "" && to !== "" && from !== to) {
          follow(store, sheet, table, { table: table.name, from, to });
        }
      });
    });
    return result;
  };

function headersOf(sheet: SheetStore, { rect: { top, left, right } }: TableRecord): string[] {
  return (sheet.values(rect(top, left, top, right))[0] ?? []).map(String);
}

function follow(
  store: WorkbookStore,
  home: SheetStore,
  table: TableRecord,
  renamed: RenamedColumn
): void {
  for (const sheet of store.sheets) {
    sheet.rewriteFormulas((formula) => followHeader(formula, renamed, false));
  }
  const { top, left } = table.rect;
  home.formulas(table.rect).forEach((row, i) => {
    row.forEach((formula, j) => {
      if (!isFormula(formula)) {
        return;
      }
      const followed = followHeader(formula, renamed, true);
      if (followed !== formula) {
        home.setContents(rect(top + i, left + j), [[followed]]);
      }
    });
  });
}
