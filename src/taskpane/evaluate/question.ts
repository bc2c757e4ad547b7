import { html, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import { marketSegments } from "../setup/markets";
import type { PaneActions } from "../view/context";
import { segments } from "../view/segments";
import type { Run } from "./runState";

/** Asks once for each unknown market value what it is. */
export function question(
  run: Extract<Run, { kind: "asking" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup.answers;
  return html`<header class="row-header">
      <h1 tabindex="-1" data-question>${texts.title(run.answers.length)}</h1>
    </header>
    <p class="lead">${texts.text(run.sheet)}</p>
    <div class="answers">
      ${run.answers.map(({ value, market }, i) =>
        segments(`answer-${i}`, value, marketSegments(words), market, (choice) =>
          actions.answerMarket(value, choice)
        )
      )}
    </div>`;
}
