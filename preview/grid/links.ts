import type { FUniver } from "@univerjs/core/facade";
import { parseArea, splitSheet } from "../workbook/address";
import type { UniverWorkbook } from "./univerWorkbook";

/** A link to a place in the workbook, as Excel writes it in a formula. */
const LINK = /^=HYPERLINK\("#((?:[^"]|"")+)"/i;

/** Goes where a link leads to when its cell is clicked. */
export function followLinks(univerAPI: FUniver, shown: () => UniverWorkbook | undefined): void {
  univerAPI.addEvent(univerAPI.Event.CellClicked, ({ row, column }) => {
    const workbook = shown();
    const cell = { top: row, left: column, bottom: row, right: column };
    const [[formula] = []] = workbook?.activeSheet.formulas(cell) ?? [];
    const link = LINK.exec(String(formula))?.[1]?.replaceAll('""', '"');
    if (!workbook || link === undefined) return;
    const { sheet: name, area } = splitSheet(link);
    const sheet = workbook.sheets.find((one) => one.name === name);
    const rect = parseArea(area);
    if (!sheet || !rect) return;
    // The clicked cell is selected after the event.
    setTimeout(() => workbook.select(sheet, rect));
  });
}
