import { watchSelection } from "./check/watchSelection";
import { evaluate } from "./evaluate/evaluate";
import { showSheet } from "./excel/showSheet";
import { findLiveFormulas, freezeFormulas } from "./freeze/freeze";
import { describeSetup } from "./offer/setupOffer";
import { saveSetup } from "./setup/setupStore";
import type { PartnerWorkbook } from "./types";
import { canUndo, undoEvaluation } from "./undo/undo";

export { recover } from "./undo/recover";
export type * from "./setup/setup";
export type * from "./types";

/** The workbook that the add-in runs in. */
export const officeWorkbook: PartnerWorkbook = {
  watchSelection,
  evaluate,
  describeSetup,
  saveSetup,
  canUndo,
  undoEvaluation,
  findLiveFormulas,
  freezeFormulas,
  showSheet,
};
