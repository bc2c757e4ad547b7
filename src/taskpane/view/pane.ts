import { html, nothing, type TemplateResult } from "lit";
import { evaluation } from "../evaluate/evaluation";
import { question } from "../evaluate/question";
import { freezing } from "../freeze/freezeView";
import { announcement } from "../partner/announcement";
import { partnerView } from "../partner/partnerView";
import { setupView } from "../setup/setupView";
import { selfChecking } from "../selfCheck/selfCheckView";
import type { PaneState } from "../state";
import type { PaneActions, ViewWords } from "./context";
import { tabs } from "./tabs";

/** What an evaluation will do or, once it must, asks. */
function evaluateView(state: PaneState, words: ViewWords, actions: PaneActions): TemplateResult {
  return html`<div class="current">
    ${
      state.run.kind === "asking"
        ? question(state.run, words.pane, actions.answer)
        : html`${setupView(state, words.pane, actions)}
          ${freezing(state.freeze, words.pane, actions)}
          ${selfChecking(state.selfCheck, words.pane, actions)}`
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
