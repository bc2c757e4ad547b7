import { html, nothing, type TemplateResult } from "lit";
import { excelErrorText } from "../../words/pane";
import type { SelfCheckWords } from "../../words/selfCheck";
import { selfCheckWords } from "../../words/selfCheckWords";
import type { CheckResult, SelfCheckReport } from "../../workbook";
import { icons } from "../view/icons";
import { message } from "../view/message";
import { stoppable } from "../view/stoppable";
import { excelOf, outcomeOf, summaryOf } from "./reportText";
import type { SelfCheckPage } from "./SelfCheckPage";
import type { SelfCheck, SelfCheckView } from "./selfCheckState";

/** Results as a table; what it means where Excel does otherwise, and what was seen. */
function table(results: readonly CheckResult[], words: SelfCheckWords): TemplateResult {
  const { columns, checks, seen } = words;
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
function tables({ results }: SelfCheckReport, texts: SelfCheckWords): TemplateResult {
  const fine = results.filter(({ outcome }) => outcome === "asAssumed");
  const others = results.filter(({ outcome }) => outcome !== "asAssumed");
  return html`${others.length === 0 ? html`<p>${texts.allFine}</p>` : table(others, texts)}
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

/** How the check is drawn, whose buttons are the page's. */
export function selfCheckView(page: Pick<SelfCheckPage, "run" | "copy">): SelfCheckView {
  return (check, words, close) => {
    const texts = selfCheckWords[words.language];
    switch (check.kind) {
      case "asking":
        return html`<p>${texts.what}</p>
          <div class="buttons">
            <fluent-button role="button" appearance="primary" @click=${() => void page.run()}
              >${texts.go}</fluent-button
            >
            <fluent-button role="button" @click=${close}>${texts.cancel}</fluent-button>
          </div>`;
      case "running":
        return running(check, texts, close);
      case "failed":
        return message(
          "error",
          texts.failed,
          excelErrorText(words, check.code),
          words.evaluate.dismiss,
          close
        );
      case "report":
        return html`<p role="status">${summaryOf(check.report, texts)}</p>
          ${excelOf(check.report).map((line) => html`<p class="hint">${line}</p>`)}
          ${tables(check.report, texts)}
          <p role="status">
            ${check.copied === undefined ? nothing : check.copied ? texts.copied : texts.notCopied}
          </p>
          <div class="buttons">
            <fluent-button role="button" appearance="primary" @click=${() => void page.copy()}
              >${texts.copy}</fluent-button
            >
            <fluent-button role="button" @click=${close}>${texts.close}</fluent-button>
          </div>`;
    }
  };
}

function running(
  { progress, cancelling }: Extract<SelfCheck, { kind: "running" }>,
  texts: SelfCheckWords,
  close: () => void
): TemplateResult {
  return stoppable({
    title: cancelling ? texts.cancelling : texts.running,
    done: progress?.done ?? 0,
    total: progress?.total ?? 0,
    numbers: progress ? texts.progress(progress.done, progress.total) : "",
    cancel: cancelling ? undefined : { text: texts.cancel, act: close },
  });
}
