import { html, nothing, type TemplateResult } from "lit";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { SetupOffer } from "../../workbook";
import type { PaneState } from "../state";
import type { PaneActions } from "../view/context";
import { icons } from "../view/icons";
import { noticeView } from "../view/notice";
import { sectionBody } from "./sections";
import { sectionsOf } from "./setupChoices";
import type { Section } from "./setupState";
import { sectionLine } from "./summaries";

function sectionView(
  section: Section,
  offer: SetupOffer,
  wanted: boolean | undefined,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const line = sectionLine(section, offer, words);
  const open = wanted ?? line.open;
  const toggle = (event: Event) => {
    // The state says what is open, so that the user's choice holds whatever is read anew.
    event.preventDefault();
    actions.openSection(section, !open);
  };
  return html`<details class="setting" ?open=${open}>
    <summary tabindex="0" @click=${toggle}>
      <h2>${words.setup.sections[section]}</h2>
      <span class="setting-line ${line.open ? "is-open" : ""}"
        >${line.open ? icons.warning : nothing}<span>${line.text}</span></span
      >
      <span class="chevron">${icons.chevron}</span>
    </summary>
    <div class="setting-body" tabindex="-1">
      ${open ? sectionBody(section, offer, words, actions) : nothing}
    </div>
  </details>`;
}

/** What an evaluation will do: a line for each part, to be opened and changed. */
export function setupView(
  { setup, sections }: PaneState,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup;
  switch (setup.kind) {
    case "unread":
      return html`<h1 class="unseen">${texts.reading}</h1>
        <p class="hint">${texts.reading}</p>`;
    case "noList":
      return noticeView(icons.search, texts.noList);
    case "failed":
      return noticeView(
        icons.warning,
        { title: texts.failed, text: excelErrorText(words, setup.code) },
        html`<fluent-button role="button" @click=${actions.readSetup}
          >${texts.tryAgain}</fluent-button
        >`
      );
    case "offered": {
      const { offer } = setup;
      return html`<header class="row-header">
          <p class="place">${offer.rows === undefined ? texts.list : texts.listOf(offer.rows)}</p>
          <h1>${offer.partners.sheet}</h1>
        </header>
        <div class="settings">
          ${sectionsOf(offer).map((section) =>
            sectionView(section, offer, sections[section], words, actions)
          )}
        </div>`;
    }
  }
}
