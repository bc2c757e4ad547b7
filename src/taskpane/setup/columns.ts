import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { MeasureField } from "../../rules/measureFields";
import type { WorkbookField } from "../../rules/workbookFields";
import type { PaneWords } from "../../words/pane";
import type { ColumnChoices, Setup, SheetOffer } from "../../workbook";
import type { PaneActions } from "../view/context";
import { chosenHeader, withColumn, type Source } from "./setupChoices";

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Only shown while nothing is chosen. */
  readonly placeholder?: boolean;
}

/** A labelled list to choose from, with a line below it. */
export function select(
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
  below: string
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${below === "" ? nothing : `${id}-below`}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            ?disabled=${option.placeholder}
            ?hidden=${option.placeholder}
            .selected=${live(option.value === chosen)}
          >
            ${option.label}
          </option>`
      )}
    </select>
    ${below === "" ? nothing : html`<p class="hint" id="${id}-below">${below}</p>`}
  </div>`;
}

/** Where columns are chosen: a sheet, what was chosen on it so far, and how to change that. */
export interface Columns<F extends WorkbookField | MeasureField> {
  readonly source: Source;
  readonly sheet: SheetOffer<F>;
  readonly choices: ColumnChoices<F>;
  readonly setup: Setup;
}

// Columns are told apart by their place in the list: headers may be anything.
const NONE = "none";
const UNSAID = "unsaid";

/** Which column a field is, with a value that stands in it. */
export function columnSelect<F extends WorkbookField | MeasureField>(
  field: F,
  name: string,
  { source, sheet, choices, setup }: Columns<F>,
  needed: boolean,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.setup;
  const header = chosenHeader(sheet, choices, field);
  const index = sheet.columns.findIndex((column) => column.header === header);
  const unsaid = index < 0 && needed && choices[field] !== null;
  return select(
    `column-${source}-${field.replaceAll(" ", "-")}`,
    needed ? name : texts.optional(name),
    [
      ...(unsaid ? [{ value: UNSAID, label: texts.choose, placeholder: true }] : []),
      { value: NONE, label: texts.notInList },
      ...sheet.columns.map((column, i) => ({ value: String(i), label: column.header })),
    ],
    index >= 0 ? String(index) : unsaid ? UNSAID : NONE,
    (value) =>
      actions.changeSetup(
        withColumn(
          setup,
          source,
          field,
          value === NONE ? null : (sheet.columns[Number(value)]?.header ?? null)
        )
      ),
    sampleLine(sheet.columns[index]?.sample, words)
  );
}

function sampleLine(sample: string | undefined, words: PaneWords): string {
  if (sample === undefined) {
    return "";
  }
  return sample === "" ? words.setup.empty : words.setup.sample(sample);
}
