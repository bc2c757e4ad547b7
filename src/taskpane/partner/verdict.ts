import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { RowCheck } from "../../workbook";
import type { PaneActions, ViewWords } from "../view/context";
import { explanation } from "./explanation";
import { rowHeader, tierBanner } from "./header";
import { missingList } from "./missing";
import { tierCards, tierInFocus } from "./tiers";

/** A partner's verdict in full. */
export function verdictView(
  check: Extract<RowCheck, { kind: "verdict" }>,
  explanationOpen: boolean | null,
  words: ViewWords,
  actions: PaneActions
): TemplateResult {
  const { place, partner, verdict } = check;
  const { market } = verdict.facts;
  return html`
    ${rowHeader(place, partner, words.pane, words.pane.markets[market ?? "unknown"])}
    ${tierBanner(verdict, place.row, words.pane)}
    ${keyed(
      // Another row, or another next tier, starts with its own card open.
      `${place.sheet}!${place.row} ${tierInFocus(verdict)?.tier}`,
      tierCards(verdict, words.pane)
    )}
    ${missingList(verdict, words.pane)} ${explanation(verdict, explanationOpen, words, actions)}
    <p class="footnote">${words.pane.footnote}</p>
  `;
}
