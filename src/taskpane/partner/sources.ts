import { html, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { ReadingSources, RowCheck } from "../../workbook";
import { question } from "../evaluate/question";
import { asksMarketsOnly } from "../evaluate/runState";
import type { PaneActions } from "../view/context";
import { icons } from "../view/icons";
import { noticeView } from "../view/notice";
import { progressBar } from "../view/progressBar";
import { rowHeader } from "./header";
import type { PartnerState } from "./partnerState";

// What stands in the place of a verdict while the sheets that a row is joined with are read, or wait for an answer.

/** How far they are read, and the button that stops it. */
export function sourcesProgress(
  { place, partner, sheets, progress }: ReadingSources,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.readingSources;
  const title = texts.reading(sheets);
  const rows = words.evaluate.rows(progress.done, progress.total);
  return html`${rowHeader(place, partner, words)}
    <div class="card open-card sources">
      <h2>${title}</h2>
      ${progressBar(title, progress, rows)}
      <p class="run-numbers"><span>${rows}</span></p>
      <p class="hint">${texts.once}</p>
      <fluent-button role="button" class="wide" @click=${actions.cancelReading}
        >${words.evaluate.cancel}</fluent-button
      >
    </div>`;
}

/** The user has stopped the reading. */
export function sourcesUnread(
  { sheets }: Extract<RowCheck, { kind: "sourcesUnread" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.readingSources;
  return noticeView(
    icons.row,
    texts.stopped(sheets),
    html`<fluent-button role="button" @click=${actions.readOn}>${texts.readOn}</fluent-button>`
  );
}

/** What must be answered before there is a verdict: the same questions as before an evaluation. */
export function rowQuestions(
  { place, partner }: Extract<RowCheck, { kind: "questions" }>,
  answers: PartnerState["rowAnswers"],
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup.answers;
  return html`<p class="place">${words.place(place.sheet, place.row)} · ${partner}</p>
    ${question({ sheet: place.sheet, answers }, words, actions.answerRow)}
    <fluent-button
      role="button"
      class="wide"
      appearance="primary"
      aria-describedby="row-answers-hint"
      @click=${actions.applyRowAnswers}
      >${words.readingSources.apply}</fluent-button
    >
    <p class="hint" id="row-answers-hint">
      ${asksMarketsOnly({ answers }) ? texts.later : texts.remembered}
    </p>`;
}
