import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { PaneWords } from "../../words/pane";
import type { RowCheck, SummedLedger } from "../../workbook";
import { oldLedger } from "../evaluate/oldLedger";
import type { PaneActions, ViewWords } from "../view/context";
import { evidenceButton } from "./evidence";
import { explanation } from "./explanation";
import { rowHeader, tierBanner } from "./header";
import { missingList } from "./missing";
import type { PaneState } from "../state";
import { tierCards, tierInFocus } from "./tiers";

/** Where the consumption comes from, and whether newer months may be missing there. */
function summedLedger(
  { sheet, asOf, end }: SummedLedger,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  return html`<div class="source">
    <p class="hint">${words.sources.fromLedger(sheet, asOf)}</p>
    ${end ? oldLedger(end, asOf, words, actions) : nothing}
  </div>`;
}

/** A partner's verdict in full. */
export function verdictView(
  check: Extract<RowCheck, { kind: "verdict" }>,
  { explanationOpen, evidence, run }: Pick<PaneState, "explanationOpen" | "evidence" | "run">,
  words: ViewWords,
  actions: PaneActions
): TemplateResult {
  const { place, partner, verdict, ledger } = check;
  const { market } = verdict.facts;
  // A run has Excel to itself.
  const busy = run.kind === "running" || run.kind === "undoing";
  const { byMarket, source } = verdict.rules;
  return html`
    ${rowHeader(place, partner, words.pane, byMarket ? words.pane.markets[market ?? "unknown"] : undefined)}
    ${tierBanner(verdict, place.row, words.pane)}
    ${ledger ? summedLedger(ledger, words.pane, actions) : nothing}
    ${keyed(
      // Another row, or another next tier, starts with its own card open.
      `${place.sheet}!${place.row} ${tierInFocus(verdict)?.tier}`,
      tierCards(verdict, words.pane)
    )}
    ${missingList(verdict, words.pane)} ${explanation(verdict, explanationOpen, words, actions)}
    ${busy ? nothing : evidenceButton(evidence, words.pane, actions)}
    ${
      // What follows for a programme of the user's own is theirs to know.
      source.date === "" ? nothing : html`<p class="footnote">${words.pane.footnote}</p>`
    }
  `;
}
