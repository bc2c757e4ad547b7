import { evaluate } from "./evaluate";
import { findLiveFormulas, freezeFormulas } from "./freeze";
import { describeSetup } from "./setupOffer";
import { saveSetup } from "./setupStore";
import { showSheet } from "./showSheet";
import type { PartnerWorkbook } from "./types";
import { canUndo, undoEvaluation } from "./undo";
import { watchSelection } from "./watchSelection";

export { recover } from "./recover";
export type * from "./setup";
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
