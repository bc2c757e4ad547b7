import { Pane } from "../../src/taskpane/Pane";
import type { PaneState } from "../../src/taskpane/state";
import type { PartnerWorkbook, SelectionWatch } from "../../src/workbook";
import { plainList } from "./setups";

/** Of a selection that never changes. */
export const noWatch: SelectionWatch = {
  stop: () => Promise.resolve(),
  cancelReading: () => undefined,
  readOn: () => undefined,
};

/** A workbook that does nothing, but for what is given. */
export function fakeWorkbook(given: Partial<PartnerWorkbook>): PartnerWorkbook {
  return {
    watchSelection: () => Promise.resolve(noWatch),
    showEvidence: () => Promise.resolve({ kind: "shown", sheet: "Partner evidence" }),
    evaluate: () => Promise.resolve({ kind: "cancelled" }),
    makeList: () => Promise.resolve(),
    describeSetup: () => Promise.resolve(plainList),
    saveSetup: () => Promise.resolve(),
    canUndo: () => false,
    undoEvaluation: () => Promise.resolve({ kind: "nothing" }),
    findLiveFormulas: () => Promise.resolve({ cells: 0, places: [] }),
    freezeFormulas: () => Promise.resolve(0),
    selfCheck: () => Promise.resolve(null),
    watchTables: () => Promise.resolve(() => Promise.resolve()),
    insertRules: () => Promise.reject(new Error("no")),
    showSheet: () => Promise.resolve(),
    showCell: () => Promise.resolve(),
    ...given,
  };
}

/** A German pane on a workbook, what it has shown, and a clock that goes on by a second each time it is asked. */
export function paneOn(workbook: Partial<PartnerWorkbook>): { pane: Pane; shown: PaneState[] } {
  const shown: PaneState[] = [];
  let time = 0;
  const pane = new Pane(
    fakeWorkbook(workbook),
    "de",
    (state) => shown.push(state),
    () => (time += 1_000)
  );
  return { pane, shown };
}

/** An error as Office.js throws it. */
export function excelError(code: string | number): Error {
  return Object.assign(new Error("no"), { code });
}

/** Everything that is due now has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
