import { html, nothing, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { PaneActions } from "../view/context";
import { progressBar } from "../view/progressBar";
import type { Run } from "./runState";

/** How far the run is, how long it will still take, and the button that stops it. */
export function progress(
  run: Extract<Run, { kind: "running" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.evaluate;
  const { done, total } = run.progress ?? { done: 0, total: 0 };
  const rows = run.progress ? texts.rows(done, total) : "";
  const left = run.secondsLeft === null ? "" : texts.timeLeft(run.secondsLeft);
  return html`<div class="run">
    <p class="run-title">
      <fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner>
      <span>${run.cancelling ? texts.cancelling : texts.running}</span>
    </p>
    ${progressBar(texts.running, { done, total }, rows)}
    <p class="run-numbers"><span>${rows}</span><span>${left}</span></p>
    ${
      run.cancelling
        ? nothing
        : html`<fluent-button role="button" class="wide" @click=${actions.cancel}
            >${texts.cancel}</fluent-button
          >`
    }
  </div>`;
}
