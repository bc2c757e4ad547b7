import { html, nothing, type TemplateResult } from "lit";
import { gapToTheCent } from "../../rules/gapToTheCent";
import { pathGap } from "../../rules/paths";
import { credentialLabel, type Path } from "../../rules/ruleBook";
import type { BlockVerdict, MeasureVerdict, TierVerdict, Verdict } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";
import { tierInFocus, tierName } from "./tiers";

/** What one path takes: its credentials, and how many people when that differs from the nearer path. */
function path(kind: Path, block: BlockVerdict, words: PaneWords): TemplateResult | typeof nothing {
  const credentials = block.block.paths?.[kind] ?? [];
  if (credentials.length === 0) {
    return nothing;
  }
  const gap = pathGap(block, kind);
  const name = kind === "exam" ? words.missing.exams : words.missing.assessments;
  return html`<div>
    <dt>
      ${name}${gap === block.gap ? nothing : html` <span class="hint">(${words.missing.onThisPath(gap)})</span>`}
    </dt>
    <dd>
      <ul class="credentials is-${kind}">
        ${credentials.map((credential) => html`<li title=${credential.title}>${credentialLabel(credential)}</li>`)}
      </ul>
    </dd>
  </div>`;
}

function people(block: BlockVerdict, words: PaneWords): TemplateResult {
  if (!block.block.paths) {
    return html`<li><strong>${words.missing.seats(block)}</strong></li>`;
  }
  return html`<li>
    <strong>${words.missing.people(block.gap)}</strong>
    <dl class="paths">${path("exam", block, words)} ${path("assessment", block, words)}</dl>
    <p class="hint">
      ${block.block.paths.together ? words.missing.either : words.missing.onePathOnly}
    </p>
  </li>`;
}

/** What is missing of the measures of a tier, each in words. */
export function missingMeasures({ measures }: TierVerdict, words: PaneWords): readonly string[] {
  const missing = measures.map((measure) => missingMeasure(measure, words));
  // The market is asked for once, however many amounts hang on it.
  return [...new Set(missing)].filter((text) => text !== "");
}

/** Empty when nothing is missing. */
function missingMeasure(
  { measure, standing, have, need, gap }: MeasureVerdict,
  words: PaneWords
): string {
  const texts = words.missing;
  const { name, kind, isConsumption } = measure;
  if (standing === "met") {
    return "";
  }
  if (standing === "undetermined") {
    return texts.market;
  }
  if (kind === "status") {
    return texts.status(name);
  }
  if (typeof need === "number") {
    const missing = gap ?? gapToTheCent(have, need);
    return isConsumption ? texts.consumption(missing) : texts.measure(name, missing);
  }
  const developed = gapToTheCent(have, need.Developed);
  const developing = gapToTheCent(have, need.Developing);
  return isConsumption
    ? texts.consumptionByMarket(developed, developing)
    : texts.measureByMarket(name, developed, developing);
}

/** What is missing for the next tier, as one short list. */
export function missingList(verdict: Verdict, words: PaneWords): TemplateResult | typeof nothing {
  const tier = tierInFocus(verdict);
  if (!tier || tier.standing === "met") {
    return nothing;
  }
  return html`<section aria-labelledby="missing">
    <h2 id="missing">${words.missing.heading(tierName(tier.tier, tier.option))}</h2>
    <ul class="missing">
      ${missingMeasures(tier, words).map((text) => html`<li><strong>${text}</strong></li>`)}
      ${tier.blocks.filter(({ gap }) => gap > 0).map((block) => people(block, words))}
    </ul>
  </section>`;
}
