import { html, type TemplateResult } from "lit";
import type { Standing } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";
import { icons } from "../view/icons";

/** Met, not met or undetermined: a sign and the word for it. */
export function standingMark(standing: Standing, words: PaneWords): TemplateResult {
  return html`<span class="standing is-${standing}"
    >${icons[standing]}${words.requirements[standing]}</span
  >`;
}
