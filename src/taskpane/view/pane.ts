import { html, nothing, type TemplateResult } from "lit";
import { evaluation } from "../evaluate/evaluation";
import { asksManyMarkets, manyMarkets } from "../evaluate/manyMarkets";
import { question } from "../evaluate/question";
import { freezing } from "../freeze/freezeView";
import { announcement } from "../partner/announcement";
import { partnerView } from "../partner/partnerView";
import { setupView } from "../setup/setupView";
import { selfChecking } from "../selfCheck/selfCheckCard";
import type { PaneState } from "../state";
import type { PaneActions, ViewWords } from "./context";
import { icons } from "./icons";
import { noticeView } from "./notice";
import { tabs } from "./tabs";

/** What an evaluation will do or, once it must, asks. */
function evaluateView(state: PaneState, words: ViewWords, actions: PaneActions): TemplateResult {
  return html`<div class="current">
    ${
      state.run.kind === "asking"
        ? question(
            state.run,
            words.pane,
            actions.answer,
            asksManyMarkets(state.run) ? manyMarkets(state.run, words.pane, actions) : nothing
          )
        : html`${setupView(state, words.pane, actions)}
          ${freezing(state.freeze, words.pane, actions)}
          ${selfChecking(state.selfCheck, words.pane, actions)}`
    }
  </div>`;
}

/** The rules that lists are judged by; the view's own code comes when it is first shown. */
function rulesView(state: PaneState, words: ViewWords, actions: PaneActions): TemplateResult {
  const { rules } = state;
  const texts = words.pane.setup;
  switch (rules.kind) {
    case "loading":
      return html`<h1 class="unseen">${texts.sections.rules}</h1>
        <p class="hint">${texts.rules.loading}</p>`;
    case "failed":
      return noticeView(
        icons.warning,
        texts.rules.notLoaded,
        html`<fluent-button role="button" @click=${actions.loadRules}
          >${texts.tryAgain}</fluent-button
        >`
      );
    case "loaded":
      return rules.view(
        rules.content,
        state.setup.kind === "offered" ? state.setup.offer : undefined,
        words.pane,
        actions
      );
  }
}

const VIEWS = { partner: partnerView, evaluate: evaluateView, rules: rulesView } as const;

/** The whole pane inside Excel: a pure function of the state. */
export function paneView(state: PaneState, words: ViewWords, actions: PaneActions): TemplateResult {
  const partner = state.view === "partner";
  const reading = partner && state.reading;
  return html`
    ${tabs(state.view, words.pane, actions)}
    <main class="content ${reading ? "is-reading" : ""}" aria-busy=${reading}>
      <div class="view" role="tabpanel" id="view" aria-labelledby="tab-${state.view}">
        ${VIEWS[state.view](state, words, actions)}
      </div>
    </main>
    <p class="unseen" role="status" aria-live="polite">
      ${partner ? announcement(state, words.pane) : nothing}
    </p>
    ${evaluation(state, words.pane, actions)}
  `;
}
