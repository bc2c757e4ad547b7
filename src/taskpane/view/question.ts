import { html, type TemplateResult } from "lit";
import type { Market } from "../../rules/ruleBook";
import type { PaneWords } from "../../words/pane";
import type { Run } from "../runState";
import type { PaneActions } from "./context";
import { segments, type Segment } from "./segments";

/** What an unknown value may be said to be. */
export function marketSegments(words: PaneWords): readonly Segment<Market | null>[] {
  const { market } = words.setup.answers;
  return [
    { value: "Developed", label: market.Developed },
    { value: "Developing", label: market.Developing },
    { value: null, label: market.open },
  ];
}

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
