import { html, nothing, type TemplateResult } from "lit";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { SelfCheckReport } from "../../workbook";
import type { PaneActions } from "../view/context";
import { message } from "../view/message";
import { openable } from "../view/openable";
import { working } from "../view/working";
import { excelOf, summaryOf } from "./reportText";
import type { SelfCheck } from "./selfCheckState";

function table({ results }: SelfCheckReport, { selfCheck: words }: PaneWords): TemplateResult {
  return html`<table class="checks">
    <thead>
      <tr>
        <th scope="col">${words.columns.check}</th>
        <th scope="col">${words.columns.result}</th>
      </tr>
    </thead>
    <tbody>
      ${results.map(
        ({ id, outcome, code }) =>
          html`<tr>
            <th scope="row">
              ${words.checks[id].name}
              ${outcome === "differs" ? html`<p class="hint">${words.checks[id].differs}</p>` : nothing}
            </th>
            <td>${words.outcomes[outcome]}${code === undefined ? nothing : ` (${code})`}</td>
          </tr>`
      )}
    </tbody>
  </table>`;
}

function body(
  state: Exclude<SelfCheck, { kind: "closed" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.selfCheck;
  switch (state.kind) {
    case "asking":
      return html`<p>${texts.what}</p>
        <div class="buttons">
          <fluent-button role="button" appearance="primary" @click=${actions.selfCheck}
            >${texts.go}</fluent-button
          >
          <fluent-button role="button" @click=${actions.closeSelfCheck}
            >${texts.cancel}</fluent-button
          >
        </div>`;
    case "running":
      return html`<div role="status">${working(texts.running)}</div>
        <div class="buttons">
          <fluent-button role="button" @click=${actions.closeSelfCheck}
            >${texts.cancel}</fluent-button
          >
        </div>`;
    case "failed":
      return message(
        "error",
        texts.failed,
        excelErrorText(words, state.code),
        words.evaluate.dismiss,
        actions.closeSelfCheck
      );
    case "report":
      return html`<p role="status">${summaryOf(state.report, words)}</p>
        <p>${excelOf(state.report)}</p>
        ${table(state.report, words)}
        <p role="status">
          ${state.copied === undefined ? nothing : state.copied ? texts.copied : texts.notCopied}
        </p>
        <div class="buttons">
          <fluent-button role="button" appearance="primary" @click=${actions.copySelfCheck}
            >${texts.copy}</fluent-button
          >
          <fluent-button role="button" @click=${actions.closeSelfCheck}
            >${texts.close}</fluent-button
          >
        </div>`;
  }
}

/** Checking what the add-in assumes of Excel: says first what will be done, then does and reports it. */
export function selfChecking(
  state: SelfCheck,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  return openable({
    name: "self-check",
    texts: words.selfCheck,
    open: actions.openSelfCheck,
    body: state.kind === "closed" ? null : body(state, words, actions),
  });
}
