import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { actionsOf } from "../../../src/taskpane/actions";
import "../../../src/taskpane/components";
import { Pane } from "../../../src/taskpane/Pane";
import { renderKeepingFocus } from "../../../src/taskpane/renderKeepingFocus";
import "../../../src/taskpane/setup.css";
import type { PaneState } from "../../../src/taskpane/state";
import "../../../src/taskpane/taskpane.css";
import type { PaneActions, ViewWords } from "../../../src/taskpane/view/context";
import { paneView } from "../../../src/taskpane/view/pane";
import { wordsFor, type Language } from "../../../src/words";
import { explain } from "../../../src/words/explain";
import { paneDe } from "../../../src/words/pane.de";
import { paneEn } from "../../../src/words/pane.en";
import type { Evaluation, SetupOffer } from "../../../src/workbook";
import { fakeWorkbook } from "../fakeWorkbook";
import { paneStates } from "../paneStates";
import { markets } from "../../support/questions";
import { plainList } from "../setups";

/** The pane's page without Excel: shows any state, or runs the pane on a workbook that answers as told. */
export interface PanePage {
  readonly names: readonly string[];
  show(name: string, language: Language, dark: boolean): void;
  /** Starts a living pane in English on a list with one unknown market, Peru. */
  start(): void;
  /** Lets the evaluation under way end. */
  finish(evaluation: Evaluation): void;
  /** The setup as it was saved last. */
  saved(): SetupOffer["setup"];
}

declare global {
  interface Window {
    panePage: PanePage;
  }
}

const root = document.getElementById("pane");
if (!root) {
  throw new Error("The page has no element with the id pane.");
}

function wordsIn(language: Language): ViewWords {
  const shared = wordsFor(language);
  return {
    pane: language === "de" ? paneDe : paneEn,
    fault: (fault) => shared.fault(fault),
    explain: (verdict) => explain(verdict, shared),
  };
}

function draw(state: PaneState, language: Language, actions: PaneActions): void {
  renderKeepingFocus(paneView(state, wordsIn(language), actions), root as HTMLElement);
}

function themed(language: Language, dark: boolean): void {
  setTheme(dark ? webDarkTheme : webLightTheme);
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  document.documentElement.lang = language;
}

let offer = plainList;
let finish: (evaluation: Evaluation) => void = () => undefined;

function livingPane(): Pane {
  const workbook = fakeWorkbook({
    describeSetup: () => Promise.resolve(offer),
    saveSetup: (_list, setup) => {
      offer = { ...offer, setup };
      return Promise.resolve();
    },
    evaluate: () =>
      "Peru" in offer.setup.answers.market
        ? new Promise((resolve) => (finish = resolve))
        : Promise.resolve({ kind: "questions", sheet: "Partners", questions: markets("Peru") }),
    canUndo: () => true,
    findLiveFormulas: () =>
      Promise.resolve({
        cells: 12,
        places: [{ sheet: "Partners", cells: 12, addresses: "F3:G8" }],
      }),
    freezeFormulas: () => Promise.resolve(12),
    selfCheck: () =>
      Promise.resolve({
        version: "16.0",
        platform: "PC",
        sets: ["ExcelApi 1.20"],
        language: "en-US",
        results: [{ id: "texts", outcome: "asAssumed" }],
      }),
  });
  const pane: Pane = new Pane(workbook, "en", (state) => draw(state, "en", actions));
  const actions = actionsOf(pane);
  draw(pane.state, "en", actions);
  return pane;
}

window.panePage = {
  names: Object.keys(paneStates),
  show: (name, language, dark) => {
    const state = paneStates[name];
    if (!state) {
      throw new Error(`There is no state ${name}.`);
    }
    themed(language, dark);
    draw(state, language, actionsOf(new Pane(fakeWorkbook({}), language, () => undefined)));
  },
  start: () => {
    themed("en", false);
    livingPane();
  },
  finish: (evaluation) => finish(evaluation),
  saved: () => offer.setup,
};
