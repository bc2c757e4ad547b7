import type { RuleBook } from "../../rules/ruleBook";
import type { RulesViewWords } from "../../words/rulesView";
import { wordsFor } from "../../words";
import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../view/icons";
import type { RulesActions } from "./RulesPage";
import type { LibraryEntry } from "./library";
import { tierLines } from "./requirementLines";

/** What the parts of the Rules view are drawn with. */
export interface Drawing {
  readonly language: "en" | "de";
  readonly texts: RulesViewWords;
  readonly rules: RulesActions;
  readonly open: ReadonlySet<string>;
}

/** Something that opens and closes; the state says which. Office.js reaches it by the Tab key only with a tabindex. */
export function opening(
  id: string,
  name: string,
  line: TemplateResult,
  body: () => TemplateResult,
  { open, rules }: Pick<Drawing, "open" | "rules">
): TemplateResult {
  const isOpen = open.has(id);
  const toggle = (event: Event) => {
    event.preventDefault();
    rules.toggle(id, !isOpen);
  };
  return html`<details class=${name} ?open=${isOpen}>
    <summary tabindex="0" @click=${toggle}>
      <span class="line">${line}</span><span class="chevron">${icons.chevron}</span>
    </summary>
    ${isOpen ? html`<div class="${name}-body">${body()}</div>` : nothing}
  </details>`;
}

/** What rules ask for, tier by tier, under headings of a level. */
export function tiersOf(
  book: RuleBook,
  level: 2 | 3,
  { language, texts }: Drawing
): TemplateResult {
  const lines = tierLines(book, wordsFor(language), texts);
  const heading = (text: string) => (level === 2 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`);
  return html`${
    book.options.length > 0 ? html`<p class="hint">${texts.options}</p>` : nothing
  }${lines.map(
    ({ tier, option, lines: asked }) =>
      html`<section class="tier-rules">
        ${heading(option === "" ? tier : `${tier} · ${option}`)}
        <ul>
          ${asked.map(
            ({ asks, counts }) =>
              html`<li><strong>${asks}</strong>${counts.map((text) => html`<p>${text}</p>`)}</li>`
          )}
        </ul>
      </section>`
  )}`;
}

/** The credentials of rules with their titles, where they have some that are more than their keys. */
export function titlesOf(
  book: RuleBook,
  id: string,
  drawing: Drawing
): TemplateResult | typeof nothing {
  const titled = book.credentials.filter(({ key, title }) => title !== "" && title !== key);
  if (titled.length === 0) return nothing;
  return opening(
    `${id} titles`,
    "more",
    html`${drawing.texts.titles(titled.length)}`,
    () =>
      html`<dl class="titles">
        ${titled.map(
          ({ key, title }) =>
            html`<div>
              <dt>${key}</dt>
              <dd>${title}</dd>
            </div>`
        )}
      </dl>`,
    drawing
  );
}

/** Where an entry's source leaves room, and how it is read. */
export function doubtsOf(
  { doubts }: LibraryEntry,
  id: string,
  drawing: Drawing
): TemplateResult | typeof nothing {
  if (doubts.length === 0) return nothing;
  const { texts, language } = drawing;
  return opening(
    `${id} doubts`,
    "more",
    html`<span class="sign">${icons.undetermined}</span>${texts.doubts(doubts.length)}`,
    () =>
      html`<p class="hint">${texts.doubtsHint}</p>
        <ul class="readings">
          ${doubts.map((doubt) => html`<li>${doubt[language]}</li>`)}
        </ul>`,
    drawing
  );
}
