import { html, type TemplateResult } from "lit";
import { icons } from "./icons";

export type Intent = "success" | "warning" | "error" | "info";

/** A message that the user can close. */
export function message(
  intent: Intent,
  title: string,
  body: TemplateResult | string,
  dismissLabel: string,
  dismiss: () => void
): TemplateResult {
  return html`<fluent-message-bar intent=${intent} layout="multiline" class="message is-${intent}">
    <span slot="icon">${intent === "success" ? icons.met : icons.warning}</span>
    <div class="message-text">
      <strong>${title}</strong>${typeof body === "string" ? html`<p>${body}</p>` : body}
    </div>
    <fluent-button
      role="button"
      slot="dismiss"
      appearance="transparent"
      size="small"
      icon-only
      aria-label=${dismissLabel}
      @click=${dismiss}
      >${icons.dismiss}</fluent-button
    >
  </fluent-message-bar>`;
}
