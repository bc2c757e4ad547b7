import { render } from "lit";
import type {} from "../commands/start"; // window.startCommands
import { setDateOffset } from "../evaluation";
import { languageOf, wordsFor, type Language } from "../words";
import { explain } from "../words/explain";
import { paneWords } from "../words/paneWords";
import { officeWorkbook, recover, removeLeftChecks, tellDateOffset } from "../workbook";
import { actionsOf } from "./actions";
import "./components";
import { LIGHT, type HostTheme } from "./hostTheme";
import { Pane } from "./Pane";
import { renderKeepingFocus } from "./renderKeepingFocus";
import "./setup.css";
import "./taskpane.css";
import { followTheme } from "./theme";
import type { ViewWords } from "./view/context";
import { outsideExcelView } from "./view/outsideExcel";
import { paneView } from "./view/pane";

/** Sets up the document in a language and gives the element to render into. */
function prepare(language: Language, hostTheme: () => HostTheme | undefined): HTMLElement {
  const root = document.getElementById("pane");
  if (!root) {
    throw new Error("The page has no element with the id pane.");
  }
  document.documentElement.lang = language;
  document.title = paneWords[language].title;
  followTheme(hostTheme);
  return root;
}

function startInExcel(): Pane {
  const language = languageOf(Office.context.displayLanguage);
  const root = prepare(language, () => Office.context.officeTheme ?? LIGHT);
  const shared = wordsFor(language);
  const words: ViewWords = {
    pane: paneWords[language],
    fault: (fault) => shared.fault(fault),
    explain: (verdict) => explain(verdict, shared),
  };
  const pane = new Pane(officeWorkbook, language, (state) =>
    renderKeepingFocus(paneView(state, words, actions), root)
  );
  const actions = actionsOf(pane);
  renderKeepingFocus(paneView(pane.state, words, actions), root);
  void pane.recover(recover);
  void pane.watch();
  // Refused, days are counted from 1900, as in most workbooks.
  void tellDateOffset(setDateOffset).catch(() => undefined);
  // Refused, they go with the next check.
  void removeLeftChecks().catch(() => undefined);
  return pane;
}

function startOutsideExcel(): void {
  const language = languageOf(navigator.language);
  render(
    outsideExcelView(paneWords[language]),
    prepare(language, () => undefined)
  );
}

// Office.js comes from Microsoft's network; without it the page still says what it is.
if (typeof Office === "undefined") {
  startOutsideExcel();
} else {
  void Office.onReady(({ host }) =>
    host === Office.HostType.Excel ? window.startCommands?.(startInExcel()) : startOutsideExcel()
  );
}

// For notice.js: this script was understood and ran to its end.
document.documentElement.dataset["started"] = "";
