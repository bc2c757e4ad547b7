import { html, nothing, type TemplateResult } from "lit";
import type { PaneState } from "../state";
import { announcement } from "./announcement";
import type { PaneActions, ViewWords } from "./context";
import { evaluation } from "./evaluation";
import { checkErrorView, checkView } from "./notices";
import { verdictView } from "./verdict";

/** Grey shapes where the verdict will be; CSS shows them only when reading takes a moment. */
function skeleton(words: ViewWords): TemplateResult {
  return html`<div class="skeleton">
    <h1 class="unseen">${words.pane.reading}</h1>
    <i class="w40"></i><i class="w70 tall"></i><i class="banner-shape"></i><i class="w40"></i
    ><i class="card-shape"></i>
  </div>`;
}

function content(
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

/** The whole pane inside Excel: a pure function of the state. */
export function paneView(state: PaneState, words: ViewWords, actions: PaneActions): TemplateResult {
  return html`
    <main class="content ${state.reading ? "is-reading" : ""}" aria-busy=${state.reading}>
      <div class="current">${content(state, words, actions)}</div>
      ${state.reading ? skeleton(words) : nothing}
    </main>
    <p class="unseen" role="status" aria-live="polite">${announcement(state, words.pane)}</p>
    ${evaluation(state.run, words.pane, actions)}
  `;
}
