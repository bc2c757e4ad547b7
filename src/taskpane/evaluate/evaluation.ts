import { html, nothing, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { PaneState } from "../state";
import type { PaneActions } from "../view/context";
import { icons } from "../view/icons";
import { working } from "../view/working";
import { outcome } from "./outcome";
import { progress } from "./progress";
import { asksMarketsOnly, type Asking } from "./runState";

function primary(label: string, act: () => void, describedBy: string): TemplateResult {
  return html`<fluent-button
    role="button"
    class="wide"
    appearance="primary"
    aria-describedby=${describedBy}
    @click=${act}
    >${label}</fluent-button
  >`;
}

/** The button that evaluates; below it what it will do or, once it did, how to take that back. */
function start(undoable: boolean, words: PaneWords, actions: PaneActions): TemplateResult {
  return html`${primary(words.evaluate.button, actions.evaluate, undoable ? "" : "evaluate-hint")}
  ${
    undoable
      ? html`<fluent-button
          role="button"
          class="wide undo"
          appearance="subtle"
          @click=${actions.undo}
          ><span slot="start">${icons.undo}</span>${words.undo.button}</fluent-button
        >`
      : html`<p class="hint" id="evaluate-hint">${words.evaluate.hint}</p>`
  }`;
}

function answer(run: Asking, words: PaneWords, actions: PaneActions): TemplateResult {
  const texts = words.setup.answers;
  return html`<div class="buttons">
      ${primary(texts.apply, actions.applyAnswers, "answers-hint")}
      <fluent-button role="button" @click=${actions.dismiss}>${texts.notNow}</fluent-button>
    </div>
    <p class="hint" id="answers-hint">${asksMarketsOnly(run) ? texts.later : texts.remembered}</p>`;
}

function action(
  { run, undoable }: PaneState,
  words: PaneWords,
  actions: PaneActions
): TemplateResult | typeof nothing {
  switch (run.kind) {
    case "running":
      return progress(run, words, actions);
    case "undoing":
      return nothing;
    case "asking":
      return answer(run, words, actions);
    default:
      return start(undoable, words, actions);
  }
}

/** The footer: the button that evaluates all partners, its progress, and how it ended. */
export function evaluation(
  state: PaneState,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  return html`<section class="evaluate" tabindex="-1" aria-label=${words.evaluate.region}>
    <div role="status">
      ${state.run.kind === "undoing" ? working(words.undo.undoing) : outcome(state.run, words, actions)}
    </div>
    ${action(state, words, actions)}
  </section>`;
}
