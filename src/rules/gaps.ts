import type { Fault } from "./fault";
import { forEveryMarket } from "./forEveryMarket";
import { gapToTheCent } from "./gapToTheCent";
import type { Market, Measure, RuleBook, TierOption, TierRule } from "./ruleBook";
import { leastOf, peopleGapOf, worstShare } from "./tierOf";
import type { People } from "./verdict";

/**
 * What is still missing of a measure for `tier`, or for the lowest tier for which anything is missing; 0 when met, and
 * for a tier without the measure. US$ for consumption, 1 or 0 for a status. Of several options it follows the one that
 * is nearest by its measures. A #N/A fault where the answer hangs on a market that is not known.
 */
export function measureGap(
  measure: Measure,
  have: number,
  market: Market | null,
  tier: TierRule | undefined,
  rules: RuleBook
): number | Fault {
  const measures = rules.measures.map((one) => (one === measure ? have : 0));
  return forEveryMarket(market, (one) => {
    const gapFor = ({ options }: TierRule): number => {
      const option = leastOf(options, (each) => worstShare(each, one, measures));
      const rule = option?.measures.find((each) => each.measure === measure);
      return rule ? gapToTheCent(have, rule.need[one]) : 0;
    };
    return firstGap(tier, rules, gapFor);
  });
}

/**
 * How many more people `tier` needs, or the lowest tier that needs any; 0 when met. Of several options it follows the
 * one that needs the fewest.
 */
export function peopleGap(people: People, tier: TierRule | undefined, rules: RuleBook): number {
  return firstGap(tier, rules, ({ options }) =>
    Math.min(...options.map((option) => peopleGapOf(option, people)))
  );
}

/** The tier in question for the people alone, and the option that needs the fewest more; undefined: nobody is needed. */
export function peopleTier(
  people: People,
  tier: TierRule | undefined,
  rules: RuleBook
): { readonly tier: TierRule; readonly option: TierOption } | undefined {
  for (const one of tier ? [tier] : rules.tiers) {
    const option = leastOf(one.options, (each) => peopleGapOf(each, people));
    if (option && peopleGapOf(option, people) > 0) return { tier: one, option };
  }
  return undefined;
}

function firstGap(
  tier: TierRule | undefined,
  rules: RuleBook,
  gapFor: (tier: TierRule) => number
): number {
  for (const one of tier ? [tier] : rules.tiers) {
    const gap = gapFor(one);
    if (gap > 0) return gap;
  }
  return 0;
}
