import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { checkRuleTable } from "../../rules";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { SetupOffer } from "../../workbook";
import { message } from "../view/message";
import { working } from "../view/working";
import { sourceOf } from "./inForce";
import { idOf, search, titleOf, type LibraryEntry } from "./library";
import { doubtsOf, opening, tiersOf, titlesOf, type Drawing } from "./parts";
import type { Insertion, RulesContent, RulesNeeds } from "./rulesState";
import { useButton } from "./tables";

/** The ready rule tables: searched, read, and inserted. */
export function libraryView(
  content: RulesContent,
  list: SetupOffer | undefined,
  words: PaneWords,
  actions: RulesNeeds,
  drawing: Drawing
): TemplateResult {
  const texts = drawing.texts.library;
  return html`<section class="library" tabindex="-1" aria-labelledby="library">
    <h2 id="library">${texts.heading}</h2>
    ${shelves()}
  </section>`;

  function shelves(): TemplateResult {
    const { library } = content;
    switch (library.kind) {
      case "loading":
        return html`<p class="hint">${texts.loading}</p>`;
      case "failed":
        return html`<div role="status">
            <p><strong>${texts.failed.title}</strong></p>
            <p class="hint">${texts.failed.text}</p>
          </div>
          <fluent-button role="button" @click=${drawing.rules.loadLibrary}
            >${words.setup.tryAgain}</fluent-button
          >`;
      case "loaded":
        return loaded(library.entries);
    }
  }

  function loaded(entries: readonly LibraryEntry[]): TemplateResult {
    const found = search(entries, content.search);
    return html`<p class="hint">${texts.hint}</p>
      <div class="field">
        <label for="library-search">${texts.search}</label>
        <input
          type="search"
          id="library-search"
          autocomplete="off"
          spellcheck="false"
          .value=${live(content.search)}
          @input=${(event: Event) => drawing.rules.search((event.target as HTMLInputElement).value)}
        />
      </div>
      <p class="hint" role="status">
        ${found.length === 0 ? texts.nothing : texts.found(found.length, entries.length)}
      </p>
      ${found.length === 0 ? nothing : html`<div class="settings">${found.map(shelf)}</div>`}`;
  }

  function shelf(entry: LibraryEntry): TemplateResult {
    const id = idOf(entry);
    return opening(
      id,
      "shelf",
      html`<strong>${entry.option}</strong
        ><span class="hint">${entry.competency}, ${entry.date.slice(0, 4)}</span>`,
      () => book(entry, id),
      drawing
    );
  }

  function book(entry: LibraryEntry, id: string): TemplateResult {
    const { rules } = checkRuleTable(entry.table);
    const insertion = content.insertion?.entry === entry ? content.insertion : null;
    return html`<p class="hint">${sourceOf(entry, words)}</p>
      ${rules ? html`${tiersOf(rules, 3, drawing)} ${titlesOf(rules, id, drawing)}` : nothing}
      ${doubtsOf(entry, id, drawing)}
      <div class="inserting" tabindex="-1">
        ${insertButton(entry)}
        <div role="status">${insertion ? outcomeOf(insertion) : nothing}</div>
      </div>`;
  }

  function insertButton(entry: LibraryEntry): TemplateResult {
    return html`<fluent-button
      role="button"
      aria-label="${texts.insert}: ${titleOf(entry)}"
      @click=${() => drawing.rules.insert(entry)}
      >${texts.insert}</fluent-button
    >`;
  }

  function outcomeOf({ outcome }: Insertion): TemplateResult {
    switch (outcome.kind) {
      case "inserting":
        return working(texts.inserting);
      case "failed":
        return message(
          "error",
          texts.insertFailed,
          excelErrorText(words, outcome.code),
          texts.close,
          drawing.rules.closeMessage
        );
      case "inserted": {
        const { sheet, choice } = outcome;
        return message(
          "success",
          texts.inserted(sheet),
          html`<p>${texts.insertedHint}</p>
            <button class="link" @click=${() => actions.showSheet(sheet)}>
              ${texts.goToSheet}
            </button>
            ${list ? useButton(sheet, choice, list, actions, drawing.texts) : nothing}`,
          texts.close,
          drawing.rules.closeMessage
        );
      }
    }
  }
}
