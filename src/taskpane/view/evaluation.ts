import { html, nothing, type TemplateResult } from "lit";
import type { Evaluation } from "../../workbook/types";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { Run } from "../state";
import type { PaneActions } from "./context";
import { icons } from "./icons";

type Intent = "success" | "warning" | "error" | "info";

function message(
  intent: Intent,
  title: string,
  body: TemplateResult | string,
  words: PaneWords,
  actions: PaneActions
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
      aria-label=${words.evaluate.dismiss}
      @click=${actions.dismiss}
      >${icons.dismiss}</fluent-button
    >
  </fluent-message-bar>`;
}

function outcome(evaluation: Evaluation, words: PaneWords, actions: PaneActions): TemplateResult {
  const texts = words.evaluate;
  switch (evaluation.kind) {
    case "done": {
      const { rows, tiers, problems, sheet, written, updated } = evaluation;
      return message(
        problems > 0 ? "warning" : "success",
        updated ? texts.updated(rows) : texts.done(rows),
        html`<ul class="counts">
            ${tiers.map(
              ({ tier, rows: n }) =>
                html`<li>
                  <span>${tier === "" ? texts.noTier : tier}</span>
                  <strong>${words.count(n)}</strong>
                </li>`
            )}
          </ul>
          ${problems > 0 ? html`<p>${texts.problems(problems)}</p>` : nothing}
          <p>${texts.written(sheet, written)}</p>`,
        words,
        actions
      );
    }
    case "cancelled":
      return message("info", texts.cancelled.title, texts.cancelled.text, words, actions);
    default: {
      const notice = problemNotice(evaluation, words);
      return message("error", notice.title, notice.text, words, actions);
    }
  }
}

function problemNotice(
  evaluation: Exclude<Evaluation, { kind: "done" | "cancelled" }>,
  words: PaneWords
): { title: string; text: string } {
  const texts = words.evaluate;
  switch (evaluation.kind) {
    case "blocked":
      return texts.blocked(evaluation.sheet, evaluation.address);
    case "missingColumns":
      return texts.missingColumns(evaluation.missing.map((field) => words.fields[field].name));
    case "noPartners":
      return texts.noPartners(evaluation.sheet);
  }
}

function progress(
  run: Extract<Run, { kind: "running" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.evaluate;
  const { done, total } = run.progress ?? { done: 0, total: 0 };
  const rows = run.progress ? texts.rows(done, total) : "";
  return html`<div class="run">
    <p class="run-title">
      <fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner>
      <span>${run.cancelling ? texts.cancelling : texts.running}</span
      ><span class="run-rows">${rows}</span>
    </p>
    <fluent-progress-bar
      role="progressbar"
      thickness="large"
      class="bar"
      aria-label=${texts.running}
      aria-valuemin="0"
      aria-valuenow=${done}
      aria-valuemax=${Math.max(total, 1)}
      aria-valuetext=${rows || texts.running}
      min="0"
      max=${Math.max(total, 1)}
      value=${done}
    ></fluent-progress-bar>
    ${
      run.cancelling
        ? nothing
        : html`<fluent-button role="button" class="wide" @click=${actions.cancel}
            >${texts.cancel}</fluent-button
          >`
    }
  </div>`;
}

/** The footer: the button that evaluates all partners, its progress, and how it ended. */
export function evaluation(run: Run, words: PaneWords, actions: PaneActions): TemplateResult {
  const texts = words.evaluate;
  return html`<section class="evaluate" tabindex="-1" aria-label=${texts.region}>
    <div role="status">
      ${run.kind === "finished" ? outcome(run.evaluation, words, actions) : nothing}
      ${
        run.kind === "failed"
          ? message("error", texts.failed, excelErrorText(words, run.code), words, actions)
          : nothing
      }
    </div>
    ${
      run.kind === "running"
        ? progress(run, words, actions)
        : html`<fluent-button
              role="button"
              class="wide"
              appearance="primary"
              aria-describedby="evaluate-hint"
              @click=${actions.evaluate}
              >${texts.button}</fluent-button
            >
            <p class="hint" id="evaluate-hint">${texts.hint}</p>`
    }
  </section>`;
}
