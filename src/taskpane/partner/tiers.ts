import { html, nothing, type TemplateResult } from "lit";
import type { TierVerdict, Verdict } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";
import { icons } from "../view/icons";
import { measureRequirement, peopleRequirement } from "./requirement";
import { standingMark } from "./standing";

/** The tier to look at first: the next one; where that is open, the lowest undetermined; at the top, the top. */
export function tierInFocus(verdict: Verdict): TierVerdict | undefined {
  return (
    verdict.tiers.find(({ tier }) => tier === verdict.nextTier) ??
    verdict.tiers.find(({ standing }) => standing === "undetermined") ??
    verdict.tiers.at(-1)
  );
}

/** A tier with the option that gives it, where the rules have options. */
export function tierName(tier: string, option: string): string {
  return option === "" ? tier : `${tier} (${option})`;
}

function tierCard(
  tier: TierVerdict,
  verdict: Verdict,
  open: boolean,
  words: PaneWords
): TemplateResult {
  return html`<details class="card" ?open=${open}>
    <summary tabindex="0">
      <span class="chevron">${icons.chevron}</span>
      <h3>${tierName(tier.tier, tier.option)}</h3>
      ${tier.tier === verdict.nextTier ? html`<span class="hint">${words.requirements.next}</span>` : nothing}
      ${standingMark(tier.standing, words)}
    </summary>
    <div class="card-body">
      ${tier.measures.map((measure) => measureRequirement(measure, words))}
      ${tier.blocks.map((block) => peopleRequirement(block, words))}
    </div>
  </details>`;
}

/** One card for each tier: the one in focus first and open, then the others from the top. */
export function tierCards(verdict: Verdict, words: PaneWords): TemplateResult {
  const focus = tierInFocus(verdict);
  const others = verdict.tiers.filter((tier) => tier !== focus).reverse();
  return html`<section aria-labelledby="requirements">
    <h2 id="requirements">${words.requirements.heading}</h2>
    ${focus ? tierCard(focus, verdict, true, words) : nothing}
    ${others.map((tier) => tierCard(tier, verdict, false, words))}
  </section>`;
}
