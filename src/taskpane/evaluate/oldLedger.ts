import { html, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { LedgerEnd } from "../../workbook";
import type { PaneActions } from "../view/context";

/** A ledger that ends long ago, with the last day that it can tell of as the way out. */
export function oldLedger(
  { lastDay, lastOfMonth }: LedgerEnd,
  asOf: number,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  return html`<p class="old-ledger">
    ${words.sources.ledgerEnds(lastDay, asOf)}
    <button class="link" @click=${() => actions.evaluateAsOf(lastOfMonth)}>
      ${words.evaluate.evaluateAsOf(words.setup.day(lastOfMonth))}
    </button>
  </p>`;
}
