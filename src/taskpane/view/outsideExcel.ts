import { html, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import { icons } from "./icons";
import { noticeView } from "./notice";

/** The page where there is no Excel around it: how to open it there. */
export function outsideExcelView(words: PaneWords): TemplateResult {
  const steps = words.notices.noExcelSteps.map((step) => html`<li>${step}</li>`);
  return html`<main class="content">
    ${noticeView(
      icons.row,
      words.notices.noExcel,
      html`<ol class="steps">
        ${steps}
      </ol>`
    )}
  </main>`;
}
