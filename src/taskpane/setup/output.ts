import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { PaneWords } from "../../words/pane";
import type { Setup, SetupOffer } from "../../workbook";
import type { PaneActions } from "../view/context";
import { segments } from "../view/segments";
import { isoOfSerial, serialOfIso } from "./setupChoices";

/** The last day of the 12 months: a date, or always today. */
export function asOfChoice(
  { setup }: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup;
  const set = (asOf: number | null) => actions.changeSetup({ ...setup, asOf });
  return html`<div class="field">
    <label for="as-of">${texts.sections.asOf}</label>
    <input
      type="date"
      id="as-of"
      min="1900-03-01"
      max="9999-12-31"
      aria-describedby="as-of-below"
      .value=${live(setup.asOf === null ? "" : isoOfSerial(setup.asOf))}
      @change=${(event: Event) => set(serialOfIso((event.target as HTMLInputElement).value))}
    />
    <p class="hint" id="as-of-below">
      ${texts.asOfHint} ${setup.asOf === null ? `${texts.today}.` : nothing}
    </p>
    ${
      setup.asOf === null
        ? nothing
        : html`<button class="link" @click=${() => set(null)}>${texts.backToToday}</button>`
    }
  </div>`;
}

/** What is written: values or formulas, with a summary sheet or without. */
export function outputChoice(
  { setup, formulas }: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup.output;
  const possible = formulas === "possible";
  return html`<div class="field">
      ${segments<Setup["output"]>(
        "output",
        texts.legend,
        [
          { value: "values", label: texts.values },
          { value: "formulas", label: texts.formulas, disabled: !possible },
        ],
        possible ? setup.output : "values",
        (output) => actions.changeSetup({ ...setup, output }),
        "output-below"
      )}
      <p class="hint" id="output-below">${possible ? texts.formulasHint : texts[formulas]}</p>
    </div>
    <label class="tick"
      ><input
        type="checkbox"
        .checked=${live(setup.summary)}
        @change=${(event: Event) =>
          actions.changeSetup({ ...setup, summary: (event.target as HTMLInputElement).checked })}
      /><span>${texts.summary}</span></label
    >`;
}
