import { html, nothing, type TemplateResult } from "lit";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { Where } from "../../workbook";
import type { PaneActions } from "../view/context";
import { icons } from "../view/icons";
import { message } from "../view/message";
import { openable } from "../view/openable";
import { segments } from "../view/segments";
import { working } from "../view/working";
import type { Freeze } from "./freezeState";

function asked(
  freeze: Extract<Freeze, { kind: "counting" | "asking" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup.freeze;
  const found = freeze.kind === "asking" ? freeze.found : null;
  const some = found !== null && found.cells > 0;
  return html`${segments<Where>(
      "freeze-where",
      texts.where.legend,
      [
        { value: "workbook", label: texts.where.workbook },
        { value: "selection", label: texts.where.selection },
      ],
      freeze.where,
      actions.countFormulas
    )}
    <div role="status">
      ${found === null ? working(texts.counting) : nothing}
      ${found !== null && !some ? html`<p>${texts.none[freeze.where]}</p>` : nothing}
      ${
        some
          ? html`<p>${texts.found(found.cells)}</p>
              <ul class="places">
                ${found.places.map(({ sheet, addresses }) => html`<li>${texts.place(sheet, addresses)}</li>`)}
              </ul>
              <p class="hint">${texts.warning}</p>`
          : nothing
      }
    </div>
    <div class="buttons">
      ${
        some
          ? html`<fluent-button role="button" appearance="primary" @click=${actions.freeze}
              >${texts.go(found.cells)}</fluent-button
            >`
          : nothing
      }
      <fluent-button role="button" @click=${actions.closeFreeze}
        >${found === null || some ? texts.cancel : texts.close}</fluent-button
      >
    </div>`;
}

function body(
  freeze: Exclude<Freeze, { kind: "closed" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup.freeze;
  switch (freeze.kind) {
    case "counting":
    case "asking":
      return asked(freeze, words, actions);
    case "freezing":
      return html`<div role="status">${working(texts.freezing)}</div>`;
    case "frozen":
      return html`<p role="status">${texts.frozen(freeze.cells)}</p>
        <div class="buttons">
          <fluent-button role="button" @click=${actions.closeFreeze}>${texts.close}</fluent-button>
        </div>`;
    case "failed":
      return message(
        "error",
        texts.failed,
        excelErrorText(words, freeze.code),
        words.evaluate.dismiss,
        actions.closeFreeze
      );
  }
}

/** Turning PARTNER formulas into values: says first how many and where, then asks. */
export function freezing(freeze: Freeze, words: PaneWords, actions: PaneActions): TemplateResult {
  return openable({
    name: "freeze",
    texts: words.setup.freeze,
    icon: icons.freeze,
    open: () => actions.countFormulas("workbook"),
    body: freeze.kind === "closed" ? null : body(freeze, words, actions),
  });
}
