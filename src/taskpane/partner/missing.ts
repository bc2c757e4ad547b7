import { html, nothing, type TemplateResult } from "lit";
import { gapToTheCent } from "../../rules/gapToTheCent";
import { pathGap } from "../../rules/paths";
import { credentialLabel, type Path } from "../../rules/ruleBook";
import type { BlockVerdict, MeasureVerdict, Verdict } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";
import { tierInFocus } from "./tiers";

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
  return html`<li>
    <strong>${words.missing.people(block.gap)}</strong>
    <dl class="paths">${path("exam", block, words)} ${path("assessment", block, words)}</dl>
    <p class="hint">
      ${block.block.paths?.together ? words.missing.either : words.missing.onePathOnly}
    </p>
  </li>`;
}

/** What is missing in consumption, in words; empty when nothing is. */
export function missingConsumption(
  { standing, have, need, gap }: MeasureVerdict,
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
  return html`<section aria-labelledby="missing">
    <h2 id="missing">${words.missing.heading(tier.tier)}</h2>
    <ul class="missing">
      ${tier.measures
        .map((measure) => missingConsumption(measure, words))
        .filter((text) => text !== "")
        .map((text) => html`<li><strong>${text}</strong></li>`)}
      ${tier.blocks.filter(({ gap }) => gap > 0).map((block) => people(block, words))}
    </ul>
  </section>`;
}
