import type { Fault } from "./fault";
import { forEveryMarket } from "./forEveryMarket";
import { gapToTheCent } from "./gapToTheCent";
import { peopleThatCount } from "./people";
import type { Market, Path, RuleBook, TierRule } from "./ruleBook";
import type { PeopleTally } from "./verdict";

/**
 * US$ still needed for `tier`, or for the lowest tier whose consumption requirement is not met; 0 when met.
 * A #N/A fault where that hangs on a market that is not known.
 */
export function consumptionGap(
  have: number,
  market: Market | null,
  tier: TierRule | undefined,
  rules: RuleBook
): number | Fault {
  return forEveryMarket(market, (one) => {
    const wanted = tier ?? rules.tiers.find(({ consumption }) => have < consumption[one]);
    return wanted ? gapToTheCent(have, wanted.consumption[one]) : 0;
  });
}

/** The tier asked for, or the lowest whose people requirement is not met; undefined when all are met. */
export function peopleTier(
  tally: PeopleTally,
  tier: TierRule | undefined,
  rules: RuleBook
): TierRule | undefined {
  return tier ?? rules.tiers.find(({ people }) => peopleThatCount(tally, rules) < people);
}

/** How many more people are needed on the nearer path; 0 when met. */
export function peopleGap(tally: PeopleTally, tier: TierRule | undefined, rules: RuleBook): number {
  const wanted = peopleTier(tally, tier, rules);
  return wanted ? Math.max(0, wanted.people - peopleThatCount(tally, rules)) : 0;
}

/** How many more people one path needs; 0 when the requirement is met, on whichever path. */
export function pathGap(
  tally: PeopleTally,
  path: Path,
  tier: TierRule | undefined,
  rules: RuleBook
): number {
  const wanted = peopleTier(tally, tier, rules);
  if (!wanted || peopleThatCount(tally, rules) >= wanted.people) return 0;
  return wanted.people - (rules.mixPaths ? tally.either : tally[path]);
}
