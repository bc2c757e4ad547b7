import { html, type TemplateResult } from "lit";
import type { Verdict } from "../../rules/verdict";
import type { PaneActions, ViewWords } from "../view/context";
import { icons } from "../view/icons";

/** Up to this many lines the explanation stands open until the user closes it. */
const SHORT = 6;

/** The full explanation; open as the user left it, else when it is short. */
export function explanation(
  verdict: Verdict,
  wanted: boolean | null,
  words: ViewWords,
  actions: PaneActions
): TemplateResult {
  const lines = words.explain(verdict);
  const open = wanted ?? lines.length <= SHORT;
  const toggle = (event: Event) => {
    // The state says what is open, so that the user's choice holds from row to row.
    event.preventDefault();
    actions.openExplanation(!open);
  };
  return html`<details class="card explanation" ?open=${open}>
    <summary tabindex="0" @click=${toggle}>
      <span class="chevron">${icons.chevron}</span>
      <h2>${words.pane.explanation.heading}</h2>
    </summary>
    <ul class="card-body lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
