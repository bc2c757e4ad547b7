import { html, nothing, type TemplateResult } from "lit";
import type { Notice } from "../../words/notice";

/** A state without a verdict: a sign, what it is, what to do. */
export function noticeView(
  sign: TemplateResult,
  notice: Notice,
  more: TemplateResult | typeof nothing = nothing
): TemplateResult {
  return html`<div class="notice">
    <span class="sign">${sign}</span>
    <h1>${notice.title}</h1>
    <p>${notice.text}</p>
    ${more}
  </div>`;
}
