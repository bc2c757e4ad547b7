import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface Segment<T> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
}

/** One of a few: radio buttons side by side. The name sets the group apart from others on the page. */
export function segments<T>(
  name: string,
  legend: string,
  options: readonly Segment<T>[],
  chosen: T,
  choose: (value: T) => void,
  describedBy?: string
): TemplateResult {
  return html`<fieldset class="choice" aria-describedby=${describedBy ?? nothing}>
    <legend>${legend}</legend>
    <div class="segments">
      ${options.map(
        ({ value, label, disabled }) =>
          html`<label class="segment"
            ><input
              type="radio"
              name=${name}
              .checked=${live(value === chosen)}
              ?disabled=${disabled}
              @change=${() => choose(value)}
            /><span>${label}</span></label
          >`
      )}
    </div>
  </fieldset>`;
}
