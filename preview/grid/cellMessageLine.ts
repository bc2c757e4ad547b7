import type { AddinFunctions } from "./formulas/AddinFunctions";
import { element } from "./page";
import type { UniverWorkbook } from "./univerWorkbook";

/** Shows the message of the error in the selected cell below the grid; Excel has it in the cell's error card. */
export function followSelectedError(workbook: UniverWorkbook, functions: AddinFunctions): void {
  const show = () => showMessage(workbook, functions);
  workbook.on(show);
  workbook.onCalculated(show);
  show();
}

function showMessage(workbook: UniverWorkbook, functions: AddinFunctions): void {
  const line = element("cell-message", HTMLParagraphElement);
  const { sheet, rect } = workbook.selection();
  const { top, left } = rect;
  const value = sheet.values({ top, left, bottom: top, right: left })[0]?.[0];
  const isError = typeof value === "string" && value.startsWith("#");
  const message = isError ? functions.message(sheet.id, top, left, value) : undefined;
  line.hidden = message === undefined;
  line.textContent = message === undefined ? "" : `${String(value)} – ${message}`;
}
