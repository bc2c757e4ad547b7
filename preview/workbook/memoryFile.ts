import type { MemorySheet } from "./MemorySheet";
import type { MemoryWorkbook } from "./MemoryWorkbook";
import type { Mutable, NameRecord, SheetStore, TableRecord } from "./WorkbookStore";

// What people do with the file of a workbook in memory; for tests.

/** Saves, closes and opens the workbook: everything stays but the ids of sheets and tables. */
export function reopen(workbook: MemoryWorkbook, ids: "random" | "numbered"): void {
  const tables = workbook.tables as readonly Mutable<TableRecord>[];
  const names = workbook.names as readonly Mutable<NameRecord>[];
  const renamed = new Map<string, string>();
  const idOf = (old: string): string => renamed.get(old) ?? old;
  let number = 0;
  const newId = (): string =>
    ids === "random"
      ? `{${crypto.randomUUID().toUpperCase()}}`
      : `{00000000-0001-0000-${String(number++).padStart(4, "0")}-000000000000}`;
  for (const sheet of workbook.sheets as readonly Mutable<MemorySheet>[]) {
    const id = newId();
    renamed.set(sheet.id, id);
    sheet.id = id;
  }
  for (const table of tables) {
    table.id = newId();
    table.sheetId = idOf(table.sheetId);
  }
  for (const name of names) {
    name.scope = name.scope === null ? null : idOf(name.scope);
    name.target = name.target && { ...name.target, sheetId: idOf(name.target.sheetId) };
  }
  for (const chart of workbook.sheets.flatMap(
    ({ charts }) => charts as Mutable<(typeof charts)[number]>[]
  ))
    chart.source = { ...chart.source, sheetId: idOf(chart.source.sheetId) };
}

/** Copies a sheet as Excel does: its names go along, and its tables under names of their own. */
export function copySheet(workbook: MemoryWorkbook, from: MemorySheet, name: string): SheetStore {
  const copy = workbook.addSheet(name);
  const used = from.usedRect(false);
  if (used !== null) {
    copy.setNumberFormats(used, from.numberFormats(used));
    const values = from.values(used);
    const contents = from.formulas(used).map((row, i) =>
      row.map((cell, j) => {
        const isText = typeof cell === "string" && cell !== "" && cell === values[i]?.[j];
        return isText ? `'${cell}` : cell;
      })
    );
    copy.setContents(used, contents);
  }
  for (const table of workbook.tables.filter(({ sheetId }) => sheetId === from.id))
    Object.assign(workbook.addTable(copy, table.rect, true), {
      showTotals: table.showTotals,
      ...(table.calculated && { calculated: table.calculated }),
    });
  for (const { scope, target, name: text, visible } of [...workbook.names]) {
    if (scope !== from.id || target === null) continue;
    const here = target.sheetId === from.id ? copy.id : target.sheetId;
    workbook.addName(text, copy.id, { sheetId: here, rect: target.rect }).visible = visible;
  }
  return copy;
}
