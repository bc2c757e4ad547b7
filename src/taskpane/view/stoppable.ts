import { html, nothing, type TemplateResult } from "lit";
import { progressBar, type Done } from "./progressBar";

/** Work that tells how far it is, and that the user can stop. */
export interface Stoppable extends Done {
  readonly title: string;
  /** How far that is, in words; "" while nothing is known. */
  readonly numbers: string;
  /** How long it will still take; "" while nothing is known. */
  readonly left?: string;
  /** The button that stops it; none while it is being stopped. */
  readonly cancel?: { readonly text: string; readonly act: () => void } | undefined;
}

/** As the pane shows it. */
export function stoppable(of: Stoppable): TemplateResult {
  const { title, numbers, left = "", cancel } = of;
  return html`<div class="run">
    <p class="run-title">
      <fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner>
      <span>${title}</span>
    </p>
    ${progressBar(title, of, numbers)}
    <p class="run-numbers"><span>${numbers}</span><span>${left}</span></p>
    ${
      cancel
        ? html`<fluent-button role="button" class="wide" @click=${cancel.act}
            >${cancel.text}</fluent-button
          >`
        : nothing
    }
  </div>`;
}
