import { checkAgain, watchSelection } from "./check/watchSelection";
import { evaluate } from "./evaluate/evaluate";
import { showEvidence } from "./evidence/showEvidence";
import { showSheet } from "./excel/showSheet";
import { findLiveFormulas, freezeFormulas } from "./freeze/freeze";
import { nextTask } from "./excel/nextTask";
import { makeList } from "./offer/makeList";
import { describeSetup } from "./offer/describeSetup";
import { watchTables } from "./offer/watchTables";
import type { PartnerWorkbook } from "./PartnerWorkbook";
import { insertRules } from "./ruleTables/insertRules";
import { saveSetup } from "./setup/setupStore";
import { canUndo, undoEvaluation } from "./undo/undo";

export type * from "./check/RowCheck";
export type { SelectionWatch } from "./check/watchSelection";
export type { EvidenceShown } from "./evidence/showEvidence";
export type { Evaluation, Progress } from "./evaluate/Evaluation";
export type { Where } from "./freeze/areas";
export type { LiveFormulas } from "./freeze/freeze";
export type { ListField } from "./list/findHeader";
export type { Field, MissingColumn } from "./list/needed";
export type * from "./offer/SetupOffer";
export type { LedgerEnd } from "./sources";
export type { PartnerWorkbook } from "./PartnerWorkbook";
export type * from "./ruleTables/CheckedRules";
export type { InsertedRules, NewRules } from "./ruleTables/insertRules";
export type { RulesProblem } from "./ruleTables/listRules";
export type { CheckResult, SelfCheckReport } from "./selfCheck/selfCheck";
export type * from "./setup/setup";
export { columnChoices } from "./setup/setup";
export {
  answersTo,
  withAnswers,
  type Answer,
  type Answered,
  type Question,
  type QuestionKind,
} from "./setup/questions";
export { removeLeftChecks } from "./selfCheck/leftChecks";
export type { Undone } from "./undo/undo";
export { tellDateOffset } from "./excel/dateSystem";
export { recover } from "./undo/recover";

/** The workbook that the add-in runs in. */
export const officeWorkbook: PartnerWorkbook = {
  watchSelection,
  async showEvidence(language) {
    const shown = await showEvidence(language);
    if (shown.kind === "changed") checkAgain();
    return shown;
  },
  evaluate,
  makeList: (language, ledgerSheet, by, onProgress, signal) =>
    makeList(language, ledgerSheet, by, async (done, total) => {
      onProgress({ done, total });
      await nextTask();
      return !signal.aborted;
    }),
  describeSetup,
  async saveSetup(list, setup) {
    await saveSetup(list, setup);
    checkAgain();
  },
  canUndo,
  undoEvaluation,
  findLiveFormulas,
  freezeFormulas,
  async selfCheck(...how) {
    // With the rest of the self-check, which few ever need.
    const checks = await import(/* webpackChunkName: "selfCheck" */ "./selfCheck/selfCheck");
    return checks.selfCheck(...how);
  },
  watchTables,
  insertRules,
  showSheet,
  showCell: showSheet,
};
