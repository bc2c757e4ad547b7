import { MARKETS } from "../ruleBook";
import type { TierVerdict, Verdict } from "../verdict";

/** What a partner misses for the next tier. */
export interface NextTierGap {
  readonly tier: TierVerdict;
  /** US$; null where that hangs on a market that is not known. */
  readonly consumption: number | null;
  readonly people: number;
  /** The part of the consumption needed that is missing, 0 to 1; of an unknown market, the largest. */
  readonly share: number;
}

/** The gap to the next tier; undefined where there is none above, or today's tier is not determined. */
export function nextTierGap({ nextTier, tiers }: Verdict): NextTierGap | undefined {
  if (nextTier === undefined || nextTier === null) return undefined;
  const tier = tiers.find((one) => one.tier === nextTier);
  if (!tier) return undefined;
  const { consumption, people } = tier;
  return { tier, consumption: consumption.gap, people: people.gap, share: missingShare(tier) };
}

function missingShare({ consumption: { have, need } }: TierVerdict): number {
  const most = typeof need === "number" ? need : Math.max(...MARKETS.map((one) => need[one]));
  return most > 0 ? Math.max(0, most - have) / most : 0;
}

/** Nearer first: the fewest people missing, then the smallest share of the consumption missing. */
export function byNearness(a: NextTierGap, b: NextTierGap): number {
  return a.people - b.people || a.share - b.share;
}
