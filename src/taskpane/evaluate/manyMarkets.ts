import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Market } from "../../rules/ruleBook";
import type { PaneWords } from "../../words/pane";
import type { PaneActions } from "../view/context";
import { isSearched } from "./pastedMarkets";
import type { Asking } from "./runState";

/** Fewer are answered one by one. */
const MANY = 6;
const KINDS: readonly (Market | null)[] = ["Developed", "Developing", null];

/** Whether so many markets are asked that one by one is too slow. */
export function asksManyMarkets({ answers }: Pick<Asking, "answers">): boolean {
  return answers.filter(({ question }) => question.kind === "market").length >= MANY;
}

/** Answers many markets at once: those that are searched for, all of one kind, or by a list that is pasted. */
export function manyMarkets(
  { answers, search }: Asking,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup.answers.many;
  const shown = answers.filter(
    (each) => each.question.kind === "market" && isSearched(each, search)
  ).length;
  const paste = (event: Event): void => {
    const box = (event.target as HTMLElement).closest("details")?.querySelector("textarea");
    if (box) {
      actions.pasteMarkets(box.value);
    }
  };
  return html`<div class="many-markets">
    <div class="field">
      <label for="market-search">${texts.search}</label>
      <input
        id="market-search"
        type="search"
        .value=${live(search)}
        @input=${(event: Event) => actions.searchMarkets((event.target as HTMLInputElement).value)}
      />
    </div>
    <p class="hint">${texts.all(shown)}</p>
    <div class="buttons">
      ${KINDS.map(
        (market) =>
          html`<fluent-button role="button" size="small" @click=${() => actions.answerAll(market)}
            >${words.setup.answers.market[market ?? "open"]}</fluent-button
          >`
      )}
    </div>
    <details>
      <summary tabindex="0">${texts.paste}</summary>
      <div class="field">
        <label for="market-list">${texts.pasteHint}</label>
        <textarea id="market-list" rows="4"></textarea>
      </div>
      <fluent-button role="button" size="small" @click=${paste}>${texts.takeOver}</fluent-button>
    </details>
  </div>`;
}
