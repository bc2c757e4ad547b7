import { html, nothing, type TemplateResult } from "lit";
import { pathGap } from "../../rules/gaps";
import { gapToTheCent } from "../../rules/gapToTheCent";
import type { Path } from "../../rules/ruleBook";
import type { ConsumptionVerdict, TierVerdict, Verdict } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";
import { credentialLabel } from "../../words/words";
import { tierInFocus } from "./tiers";

/** What one path takes: its credentials, and how many people when that differs from the nearer path. */
function path(
  kind: Path,
  tier: TierVerdict,
  verdict: Verdict,
  words: PaneWords
): TemplateResult | typeof nothing {
  const credentials = verdict.rules.credentials.filter((credential) => credential.path === kind);
  if (credentials.length === 0) {
    return nothing;
  }
  const rule = verdict.rules.tiers.find(({ name }) => name === tier.tier);
  const gap = pathGap(verdict.facts.people.tally, kind, rule, verdict.rules);
  const name = kind === "exam" ? words.missing.exams : words.missing.assessments;
  return html`<div>
    <dt>
      ${name}${gap === tier.people.gap ? nothing : html` <span class="hint">(${words.missing.onThisPath(gap)})</span>`}
    </dt>
    <dd>
      <ul class="credentials is-${kind}">
        ${credentials.map((credential) => html`<li title=${credential.title}>${credentialLabel(credential)}</li>`)}
      </ul>
    </dd>
  </div>`;
}

function people(tier: TierVerdict, verdict: Verdict, words: PaneWords): TemplateResult {
  return html`<li>
    <strong>${words.missing.people(tier.people.gap)}</strong>
    <dl class="paths">
      ${path("exam", tier, verdict, words)} ${path("assessment", tier, verdict, words)}
    </dl>
    <p class="hint">${verdict.rules.mixPaths ? words.missing.either : words.missing.onePathOnly}</p>
  </li>`;
}

/** What is missing in consumption, in words; empty when nothing is. */
export function missingConsumption(
  { standing, have, need, gap }: ConsumptionVerdict,
  words: PaneWords
): string {
  if (standing === "met") {
    return "";
  }
  if (standing === "undetermined") {
    return words.missing.market;
  }
  if (typeof need === "number") {
    return words.missing.consumption(gap ?? gapToTheCent(have, need));
  }
  return words.missing.consumptionByMarket(
    gapToTheCent(have, need.Developed),
    gapToTheCent(have, need.Developing)
  );
}

/** What is missing for the next tier, as one short list. */
export function missingList(verdict: Verdict, words: PaneWords): TemplateResult | typeof nothing {
  const tier = tierInFocus(verdict);
  if (!tier || tier.standing === "met") {
    return nothing;
  }
  const consumption = missingConsumption(tier.consumption, words);
  return html`<section aria-labelledby="missing">
    <h2 id="missing">${words.missing.heading(tier.tier)}</h2>
    <ul class="missing">
      ${consumption === "" ? nothing : html`<li><strong>${consumption}</strong></li>`}
      ${tier.people.standing === "unmet" ? people(tier, verdict, words) : nothing}
    </ul>
  </section>`;
}
