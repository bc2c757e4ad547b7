import type { Pane } from "./Pane";
import { copyText } from "./copyText";
import type { PaneActions } from "./view/context";

/** What the buttons do. */
export function actionsOf(pane: Pane): PaneActions {
  return {
    show: (view) => pane.show(view),
    openExplanation: (open) => pane.dispatch({ type: "explanationToggled", open }),
    showEvidence: () => void pane.showEvidence(),
    cancelReading: () => pane.cancelReading(),
    readOn: () => pane.readOn(),
    answerRow: (at, answer) => pane.dispatch({ type: "rowAnswered", at, answer }),
    applyRowAnswers: () => pane.applyRowAnswers(),
    evaluate: () => void pane.evaluate(),
    overwrite: () => void pane.overwrite(),
    makeList: (ledgerSheet, by) => void pane.makeList(ledgerSheet, by),
    cancel: () => pane.cancel(),
    undo: () => void pane.undo(),
    dismiss: () => pane.dispatch({ type: "dismissed" }),
    showSheet: (sheet) => pane.showSheet(sheet),
    showCell: (sheet, address) => pane.showCell(sheet, address),
    searchMarkets: (search) => pane.dispatch({ type: "marketsSearched", search }),
    answerAll: (answer) => pane.dispatch({ type: "marketsAnswered", answer }),
    pasteMarkets: (text) => pane.dispatch({ type: "marketsPasted", text }),
    copyMarkets: (text) => void copyText(text),
    answer: (at, answer) => pane.dispatch({ type: "answered", at, answer }),
    evaluateAsOf: (day) => void pane.evaluateAsOf(day),
    applyAnswers: () => void pane.applyAnswers(),
    openSection: (section, open) => pane.dispatch({ type: "sectionToggled", section, open }),
    changeSetup: (setup) => pane.changeSetup(setup),
    readSetup: () => pane.readSetup(),
    loadRules: () => pane.loadRules(),
    countFormulas: (where) => void pane.countFormulas(where),
    freeze: () => void pane.freeze(),
    closeFreeze: () => pane.dispatch({ type: "freezeClosed" }),
    openSelfCheck: () => pane.openSelfCheck(),
    closeSelfCheck: () => pane.closeSelfCheck(),
  };
}
