import { errorLine } from "./errorWords";
import type { AddinFunctions } from "./formulas/AddinFunctions";
import { element } from "./page";
import type { Language } from "./pageWords";
import type { UniverWorkbook } from "./univerWorkbook";

/** Shows the message of the error in the selected cell below the grid; Excel has it in the cell's error card. */
export function followSelectedError(
  workbook: UniverWorkbook,
  functions: AddinFunctions,
  language: Language
): void {
  const show = () => showMessage(workbook, functions, language);
  workbook.on(show);
  workbook.onCalculated(show);
  show();
}

function showMessage(
  workbook: UniverWorkbook,
  functions: AddinFunctions,
  language: Language
): void {
  const line = element("cell-message", HTMLParagraphElement);
  const { sheet, rect } = workbook.selection();
  const { top, left } = rect;
  const value = sheet.values({ top, left, bottom: top, right: left })[0]?.[0];
  const isError = typeof value === "string" && value.startsWith("#");
  const said = isError
    ? errorLine(value, functions.message(sheet.id, top, left, value), language)
    : "";
  line.hidden = said === "";
  line.textContent = said;
}
