import { html, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { View } from "../state";
import type { PaneActions } from "./context";

const VIEWS: readonly View[] = ["partner", "evaluate", "rules"];
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The pane's views; the arrow keys go from one to the next. */
export function tabs(shown: View, words: PaneWords, actions: PaneActions): TemplateResult {
  const texts = words.setup.tabs;
  const go = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = VIEWS[VIEWS.indexOf(shown) + (step ?? 0)];
    if (step !== undefined && next !== undefined) {
      event.preventDefault();
      actions.show(next);
      document.getElementById(`tab-${next}`)?.focus();
    }
  };
  return html`<header class="tabs">
    <div role="tablist" aria-label=${texts.label} @keydown=${go}>
      ${VIEWS.map(
        (view) =>
          html`<button
            role="tab"
            id="tab-${view}"
            aria-controls="view"
            aria-selected=${view === shown}
            tabindex=${view === shown ? 0 : -1}
            @click=${() => actions.show(view)}
          >
            <span>${texts[view]}</span>
          </button>`
      )}
    </div>
  </header>`;
}
