import { html, nothing, type TemplateResult } from "lit";
import type { PaneActions, ViewWords } from "../view/context";
import { evidenceNotice } from "./evidence";
import { checkErrorView, checkView } from "./notices";
import type { PaneState } from "../state";
import type { PartnerState } from "./partnerState";
import { rowQuestions, sourcesProgress, sourcesUnread } from "./sources";
import { verdictView } from "./verdict";

/** Where the verdict will be, grey shapes or how far reading is; CSS shows them only when that takes a moment. */
function skeleton(
  { sources }: PartnerState,
  { pane }: ViewWords,
  actions: PaneActions
): TemplateResult {
  return html`<div class="skeleton">
    ${
      sources
        ? sourcesProgress(sources, pane, actions)
        : html`<h1 class="unseen">${pane.reading}</h1>
            <i class="w40"></i><i class="w70 tall"></i><i class="banner-shape"></i
            ><i class="w40"></i><i class="card-shape"></i>`
    }
  </div>`;
}

function checked(
  state: PartnerState & Pick<PaneState, "run">,
  words: ViewWords,
  actions: PaneActions
): TemplateResult | typeof nothing {
  if (state.checkError !== null) {
    return checkErrorView(state.checkError, words.pane);
  }
  if (!state.check) {
    return nothing;
  }
  switch (state.check.kind) {
    case "verdict":
      return verdictView(state.check, state, words, actions);
    case "evidence":
      return evidenceNotice(state.check, words.pane, actions);
    case "sourcesUnread":
      return sourcesUnread(state.check, words.pane, actions);
    case "questions":
      return rowQuestions(state.check, state.rowAnswers, words.pane, actions);
    default:
      return checkView(state.check, words, actions);
  }
}

/** The selected partner, or the one before while the next is being read. */
export function partnerView(
  state: PartnerState & Pick<PaneState, "run">,
  words: ViewWords,
  actions: PaneActions
): TemplateResult {
  return html`<div class="current">${checked(state, words, actions)}</div>
    ${state.reading ? skeleton(state, words, actions) : nothing}`;
}
