import { html, type TemplateResult } from "lit";

/** How far work is whose size is known: so many of so many, and the words for it. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

/** A bar that says what it counts. */
export function progressBar(label: string, { done, total }: Done, text: string): TemplateResult {
  const max = Math.max(total, 1);
  return html`<fluent-progress-bar
    role="progressbar"
    thickness="large"
    class="bar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuenow=${done}
    aria-valuemax=${max}
    aria-valuetext=${text || label}
    min="0"
    max=${max}
    value=${done}
  ></fluent-progress-bar>`;
}
