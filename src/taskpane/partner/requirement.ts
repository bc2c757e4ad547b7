import { html, nothing, type TemplateResult } from "lit";
import { gapToTheCent } from "../../rules/gapToTheCent";
import { MARKETS } from "../../rules/ruleBook";
import type { BlockVerdict, MeasureVerdict, Standing } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";
import { icons } from "../view/icons";

/** A bar is never drawn full while a cent is missing. */
const ALMOST = 0.97;

interface Measure {
  readonly name: string;
  readonly have: number;
  readonly need: number;
  readonly standing: Standing;
  /** "US$ 12,000 of US$ 15,000". */
  readonly amount: string;
  /** What is missing, in words; empty when nothing is. */
  readonly gap: string;
}

/** How far along a requirement is: a bar, the amounts, and what is missing. */
function measure(
  { name, have, need, standing, amount, gap }: Measure,
  words: PaneWords
): TemplateResult {
  const outcome = gap === "" ? words.requirements.met : gap;
  const max = need > 0 ? need : 1;
  const value = standing === "met" ? max : Math.max(0, have);
  return html`
    <fluent-progress-bar
      role="progressbar"
      thickness="large"
      class="bar"
      aria-label=${name}
      aria-valuemin="0"
      aria-valuenow=${value}
      aria-valuemax=${max}
      aria-valuetext="${amount}, ${outcome}"
      validation-state=${standing === "met" ? "success" : nothing}
      min="0"
      max=${max}
      value=${standing === "met" ? max : Math.min(value, max * ALMOST)}
    ></fluent-progress-bar>
    <p class="amounts">
      <span>${amount}</span><span class="outcome is-${standing}">${outcome}</span>
    </p>
  `;
}

function requirement(
  name: string,
  standing: Standing,
  body: TemplateResult | TemplateResult[]
): TemplateResult {
  return html`<div class="requirement">
    <h4 class="requirement-name">
      <span class="standing is-${standing}">${icons[standing]}</span>${name}
    </h4>
    ${body}
  </div>`;
}

/** The consumption of one tier; one bar for each market where the market decides. */
export function consumptionRequirement(verdict: MeasureVerdict, words: PaneWords): TemplateResult {
  const { have, need } = verdict;
  const texts = words.requirements;
  const against = (name: string, amount: number, standing: Standing, gap: number) =>
    measure(
      {
        name,
        have,
        need: amount,
        standing,
        amount: texts.consumptionOf(have, amount),
        gap: standing === "met" ? "" : texts.consumptionGap(gap),
      },
      words
    );
  if (typeof need === "number") {
    const body = against(
      texts.consumption,
      need,
      verdict.standing,
      verdict.gap ?? gapToTheCent(have, need)
    );
    return requirement(texts.consumption, verdict.standing, body);
  }
  const eachMarket = MARKETS.map((market) => {
    const gap = gapToTheCent(have, need[market]);
    const standing = gap > 0 ? "unmet" : "met";
    return html`<p class="market">${texts.ifMarket[market]}</p>
      ${against(`${texts.consumption}, ${texts.ifMarket[market]}`, need[market], standing, gap)}`;
  });
  return requirement(texts.consumption, verdict.standing, eachMarket);
}

/** The people of one tier. */
export function peopleRequirement(verdict: BlockVerdict, words: PaneWords): TemplateResult {
  const { standing, have, need, gap } = verdict;
  const texts = words.requirements;
  return requirement(
    texts.people,
    standing,
    measure(
      {
        name: texts.people,
        have,
        need,
        standing,
        amount: texts.peopleOf(have, need),
        gap: standing === "met" ? "" : texts.peopleGap(gap),
      },
      words
    )
  );
}
