import { html, nothing, type TemplateResult } from "lit";
import type { PaneState } from "../state";
import { announcement } from "./announcement";
import type { PaneActions, ViewWords } from "./context";
import { evaluation } from "./evaluation";
import { freezing } from "./freeze";
import { checkErrorView, checkView } from "./notices";
import { question } from "./question";
import { setupView } from "./setup/setup";
import { tabs } from "./tabs";
import { verdictView } from "./verdict";

/** Grey shapes where the verdict will be; CSS shows them only when reading takes a moment. */
function skeleton(words: ViewWords): TemplateResult {
  return html`<div class="skeleton">
    <h1 class="unseen">${words.pane.reading}</h1>
    <i class="w40"></i><i class="w70 tall"></i><i class="banner-shape"></i><i class="w40"></i
    ><i class="card-shape"></i>
  </div>`;
}

function checked(
  state: PaneState,
  words: ViewWords,
  actions: PaneActions
): TemplateResult | typeof nothing {
  if (state.checkError !== null) {
    return checkErrorView(state.checkError, words.pane);
  }
  if (!state.check) {
    return nothing;
  }
  return state.check.kind === "verdict"
    ? verdictView(state.check, state.explanationOpen, words, actions)
    : checkView(state.check, words);
}

/** The selected partner. */
function partnerView(state: PaneState, words: ViewWords, actions: PaneActions): TemplateResult {
  return html`<div class="current">${checked(state, words, actions)}</div>
    ${state.reading ? skeleton(words) : nothing}`;
}

/** What an evaluation will do or, once it must, asks. */
function evaluateView(state: PaneState, words: ViewWords, actions: PaneActions): TemplateResult {
  return html`<div class="current">
    ${
      state.run.kind === "asking"
        ? question(state.run, words.pane, actions)
        : html`${setupView(state, words.pane, actions)}
          ${freezing(state.freeze, words.pane, actions)}`
    }
  </div>`;
}

/** The whole pane inside Excel: a pure function of the state. */
export function paneView(state: PaneState, words: ViewWords, actions: PaneActions): TemplateResult {
  const partner = state.view === "partner";
  const reading = partner && state.reading;
  return html`
    ${tabs(state.view, words.pane, actions)}
    <main class="content ${reading ? "is-reading" : ""}" aria-busy=${reading}>
      <div class="view" role="tabpanel" id="view" aria-labelledby="tab-${state.view}">
        ${partner ? partnerView(state, words, actions) : evaluateView(state, words, actions)}
      </div>
    </main>
    <p class="unseen" role="status" aria-live="polite">
      ${partner ? announcement(state, words.pane) : nothing}
    </p>
    ${evaluation(state, words.pane, actions)}
  `;
}
