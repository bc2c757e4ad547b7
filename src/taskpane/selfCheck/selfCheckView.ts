import { html, nothing, type TemplateResult } from "lit";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { CheckResult, SelfCheckReport } from "../../workbook";
import type { PaneActions } from "../view/context";
import { icons } from "../view/icons";
import { message } from "../view/message";
import { openable } from "../view/openable";
import { stoppable } from "../view/stoppable";
import { excelOf, outcomeOf, summaryOf } from "./reportText";
import type { SelfCheck } from "./selfCheckState";

/** Results as a table; what it means where Excel does otherwise, and what was seen. */
function table(results: readonly CheckResult[], words: PaneWords): TemplateResult {
  const { columns, checks, seen } = words.selfCheck;
  return html`<table class="checks">
    <thead>
      <tr>
        <th scope="col">${columns.check}</th>
        <th scope="col">${columns.result}</th>
      </tr>
    </thead>
    <tbody>
      ${results.map(
        (result) =>
          html`<tr>
            <th scope="row">
              ${checks[result.id].name}
              ${
                result.outcome === "differs"
                  ? html`<p class="hint">${checks[result.id].differs}</p>`
                  : nothing
              }
              ${result.seen === undefined ? nothing : html`<p class="hint seen">${seen(result.seen)}</p>`}
            </th>
            <td>${outcomeOf(result, words)}</td>
          </tr>`
      )}
    </tbody>
  </table>`;
}

/** What matters first: what is as assumed can be unfolded. */
function tables({ results }: SelfCheckReport, words: PaneWords): TemplateResult {
  const texts = words.selfCheck;
  const fine = results.filter(({ outcome }) => outcome === "asAssumed");
  const others = results.filter(({ outcome }) => outcome !== "asAssumed");
  return html`${others.length === 0 ? html`<p>${texts.allFine}</p>` : table(others, words)}
    <details class="fine-checks">
      <summary tabindex="0">
        <span>${texts.others} (${fine.length})</span>
        <span class="chevron">${icons.chevron}</span>
      </summary>
      <ul>
        ${fine.map(
          ({ id, seen }) =>
            html`<li>${texts.checks[id].name}${seen === undefined ? nothing : `: ${seen}`}</li>`
        )}
      </ul>
    </details>`;
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
      return running(state, words, actions);
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
        ${excelOf(state.report).map((line) => html`<p class="hint">${line}</p>`)}
        ${tables(state.report, words)}
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

function running(
  { progress, cancelling }: Extract<SelfCheck, { kind: "running" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.selfCheck;
  return stoppable({
    title: cancelling ? texts.cancelling : texts.running,
    done: progress?.done ?? 0,
    total: progress?.total ?? 0,
    numbers: progress ? texts.progress(progress.done, progress.total) : "",
    cancel: cancelling ? undefined : { text: texts.cancel, act: actions.closeSelfCheck },
  });
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
