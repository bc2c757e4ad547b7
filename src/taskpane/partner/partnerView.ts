import { html, nothing, type TemplateResult } from "lit";
import type { PaneActions, ViewWords } from "../view/context";
import { checkErrorView, checkView } from "./notices";
import type { PartnerState } from "./partnerState";
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
  state: PartnerState,
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
    : checkView(state.check, words, actions);
}

/** The selected partner, or the one before while the next is being read. */
export function partnerView(
  state: PartnerState,
  words: ViewWords,
  actions: PaneActions
): TemplateResult {
  return html`<div class="current">${checked(state, words, actions)}</div>
    ${state.reading ? skeleton(words) : nothing}`;
}
