import { html, nothing, type TemplateResult } from "lit";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { RowCheck } from "../../workbook";
import type { PaneActions } from "../view/context";
import { icons } from "../view/icons";
import { noticeView } from "../view/notice";
import { working } from "../view/working";
import type { Showing } from "./partnerState";

/** The button that shows the rows behind the verdict, or how far that is. */
export function evidenceButton(
  showing: Showing,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.evidence;
  return html`<section class="evidence" tabindex="-1" aria-label=${texts.button}>
    ${
      showing.kind === "showing"
        ? working(texts.showing)
        : html`<fluent-button
              role="button"
              class="wide"
              aria-describedby="evidence-hint"
              @click=${actions.showEvidence}
              >${texts.button}</fluent-button
            >
            <p class="hint" id="evidence-hint">${texts.hint}</p>`
    }
    <div role="status">${failure(showing, words)}</div>
  </section>`;
}

function failure(showing: Showing, words: PaneWords): TemplateResult | typeof nothing {
  switch (showing.kind) {
    case "failed":
      return html`<p class="evidence-problem">${excelErrorText(words, showing.code)}</p>`;
    case "not": {
      const { why } = showing;
      const text =
        why.kind === "changed" ? words.evidence.changed : words.evidence[why.kind](why.sheet);
      return html`<p class="evidence-problem">${text}</p>`;
    }
    default:
      return nothing;
  }
}

/** What the pane says beside the sheet with the rows. */
export function evidenceNotice(
  { place }: Extract<RowCheck, { kind: "evidence" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.evidence;
  return noticeView(
    icons.row,
    texts.sheet(place.sheet, place.row),
    html`<fluent-button
      role="button"
      @click=${() => actions.showCell(place.sheet, `A${String(place.row)}`)}
      >${texts.back}</fluent-button
    >`
  );
}
