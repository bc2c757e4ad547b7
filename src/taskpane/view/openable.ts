import { html, nothing, type TemplateResult } from "lit";

/** Something of the pane that is a button with a hint until the user opens it, then a card. */
export interface Openable {
  /** Its class, by which the pane finds it to focus it. */
  readonly name: string;
  readonly texts: { readonly heading: string; readonly open: string; readonly hint: string };
  readonly icon?: TemplateResult;
  readonly open: () => void;
  /** What the card holds; null: closed. */
  readonly body: TemplateResult | null;
}

/** As the pane shows it. */
export function openable({ name, texts, icon, open, body }: Openable): TemplateResult {
  return html`<section class=${name} tabindex="-1" aria-label=${texts.heading}>
    ${
      body === null
        ? html`<fluent-button
              role="button"
              appearance="subtle"
              aria-describedby="${name}-hint"
              @click=${open}
              >${icon ? html`<span slot="start">${icon}</span>` : nothing}${texts.open}</fluent-button
            >
            <p class="hint" id="${name}-hint">${texts.hint}</p>`
        : html`<div class="card open-card">
            <h2>${texts.heading}</h2>
            ${body}
          </div>`
    }
  </section>`;
}
