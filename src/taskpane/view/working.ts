import { html, type TemplateResult } from "lit";

/** Work that cannot be stopped and has no numbers. */
export function working(title: string): TemplateResult {
  return html`<p class="run-title">
    <fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner>
    <span>${title}</span>
  </p>`;
}
