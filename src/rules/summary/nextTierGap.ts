import { MARKETS } from "../ruleBook";
import type { MeasureVerdict, TierVerdict, Verdict } from "../verdict";

/** What a partner misses for the next tier. */
export interface NextTierGap {
  readonly tier: TierVerdict;
  /** Of each measure of the rules; null where that hangs on a market that is not known. */
  readonly measures: readonly (number | null)[];
  readonly people: number;
  /** The part of the worst measure's need that is missing, 0 to 1; of an unknown market, the largest. */
  readonly share: number;
}

/** The gap to the next tier; undefined where there is none above, or today's tier is not determined. */
export function nextTierGap({ next: tier, rules }: Verdict): NextTierGap | undefined {
  if (!tier) return undefined;
  return {
    tier,
    measures: rules.measures.map((measure) => {
      const found = tier.measures.find((one) => one.measure === measure);
      return found ? found.gap : 0;
    }),
    people: tier.peopleGap,
    share: Math.max(0, ...tier.measures.map(missingShare)),
  };
}

function missingShare({ have, need }: MeasureVerdict): number {
  const most = typeof need === "number" ? need : Math.max(...MARKETS.map((one) => need[one]));
  return most > 0 ? Math.max(0, most - have) / most : 0;
}

/** Nearer first: the fewest people missing, then the smallest share of its worst measure missing. */
export function byNearness(a: NextTierGap, b: NextTierGap): number {
  return a.people - b.people || a.share - b.share;
}
