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

/** A measure of one tier; one bar for each market where the market decides. A status is met or not. */
export function measureRequirement(verdict: MeasureVerdict, words: PaneWords): TemplateResult {
  const { have, need } = verdict;
  const { name: ownName, kind, isConsumption } = verdict.measure;
  const texts = words.requirements;
  const title = isConsumption ? texts.consumption : ownName;
  if (kind === "status") {
    const outcome = html`<p class="amounts">
      <span></span><span class="outcome is-${verdict.standing}">${texts[verdict.standing]}</span>
    </p>`;
    return requirement(title, verdict.standing, outcome);
  }
  const against = (name: string, amount: number, standing: Standing, gap: number) =>
    measure(
      {
        name,
        have,
        need: amount,
        standing,
        amount: (isConsumption ? texts.consumptionOf : texts.amountOf)(have, amount),
        gap:
          standing === "met" ? "" : (isConsumption ? texts.consumptionGap : texts.amountGap)(gap),
      },
      words
    );
  if (typeof need === "number") {
    const body = against(title, need, verdict.standing, verdict.gap ?? gapToTheCent(have, need));
    return requirement(title, verdict.standing, body);
  }
  const eachMarket = MARKETS.map((market) => {
    const gap = gapToTheCent(have, need[market]);
    const standing = gap > 0 ? "unmet" : "met";
    return html`<p class="market">${texts.ifMarket[market]}</p>
      ${against(`${title}, ${texts.ifMarket[market]}`, need[market], standing, gap)}`;
  });
  return requirement(title, verdict.standing, eachMarket);
}

/** The people of one tier. */
export function peopleRequirement(verdict: BlockVerdict, words: PaneWords): TemplateResult {
  const { standing, have, need, gap } = verdict;
  const texts = words.requirements;
  const bar = measure(
    {
      name: texts.people,
      have,
      need,
      standing,
      amount: texts.peopleOf(have, need),
      gap: standing === "met" ? "" : texts.peopleGap(gap),
    },
    words
  );
  const seats = verdict.block.paths ? [] : verdict.nearest.seats;
  return requirement(texts.people, standing, [
    bar,
    ...seats.map((seat) => html`<p class="hint">${texts.seat(seat)}</p>`),
  ]);
}
