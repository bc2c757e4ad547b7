import type { Fault } from "./fault";
import { forEveryMarket } from "./forEveryMarket";
import { MARKETS, type Market, type RuleBook, type TierOption } from "./ruleBook";
import type { Enough } from "./rosterReader";
import { filledSeats } from "./seating";
import type { PartnerFacts, People } from "./verdict";

/** The highest tier that an option gives, and the first option that does; null: none. */
export function tierIn(
  market: Market,
  measures: readonly number[],
  people: People,
  rules: RuleBook
): { readonly rank: number; readonly option: TierOption } | null {
  for (let rank = rules.tiers.length - 1; rank >= 0; rank--) {
    const option = rules.tiers[rank]?.options.find(
      (one) => measuresMet(one, market, measures) && peopleMet(one, people)
    );
    if (option) return { rank, option };
  }
  return null;
}

/**
 * The highest tier whose requirements are all met; null: none. A #N/A fault where that hangs on a market that is not
 * known.
 */
export function tierOf(
  { measures, market, people }: PartnerFacts,
  rules: RuleBook
): string | null | Fault {
  return forEveryMarket(market, (one) => {
    const found = tierIn(one, measures, people, rules);
    return found ? (rules.tiers[found.rank]?.name ?? null) : null;
  });
}

/** Whether a partner's amounts and statuses are what an option asks for. */
export function measuresMet(
  { measures }: TierOption,
  market: Market,
  have: readonly number[]
): boolean {
  for (const { measure, need } of measures)
    if ((have[measure.place] ?? 0) < need[market]) return false;
  return true;
}

function peopleMet({ blocks }: TierOption, people: People): boolean {
  for (const { alternatives } of blocks)
    if (!alternatives.some((one) => filledSeats(one, people) >= one.people)) return false;
  return true;
}

/** So many more people, each with everything, would do for a tier; one fewer would not. */
export function peopleGapOf({ blocks }: TierOption, people: People): number {
  let gap = 0;
  for (const { alternatives } of blocks) {
    let nearest = Infinity;
    for (const one of alternatives)
      nearest = Math.min(nearest, one.people - filledSeats(one, people));
    gap = Math.max(gap, nearest);
  }
  return gap;
}

/** How far the worst measure of an option is, as a share of what it needs: 0 is met. */
export function worstShare(
  { measures }: TierOption,
  market: Market | null,
  have: readonly number[]
): number {
  let worst = 0;
  for (const { measure, need } of measures) {
    const wanted = market === null ? Math.max(...MARKETS.map((one) => need[one])) : need[market];
    const missing = wanted - (have[measure.place] ?? 0);
    if (missing > 0) worst = Math.max(worst, missing / wanted);
  }
  return worst;
}

/** The best of a list, the first of equals; `costs` are compared one after the other. */
export function leastOf<T>(
  list: readonly T[],
  costs: (item: T) => readonly number[]
): T | undefined {
  let best: T | undefined;
  let least: readonly number[] = [];
  for (const item of list) {
    const cost = list.length > 1 ? costs(item) : [];
    const differs = cost.findIndex((one, i) => one !== least[i]);
    if (best !== undefined && (differs < 0 || (cost[differs] ?? 0) > (least[differs] ?? 0)))
      continue;
    best = item;
    least = cost;
  }
  return best;
}

/**
 * Whether reading on in a roster may change the tier: it cannot where no tier's amounts are met, nor once the people are
 * enough for the highest tier whose amounts are.
 */
export function enoughPeople(market: Market, measures: readonly number[], rules: RuleBook): Enough {
  let rank = rules.tiers.length - 1;
  const inReach = (option: TierOption): boolean => measuresMet(option, market, measures);
  while (rank >= 0 && !rules.tiers[rank]?.options.some(inReach)) rank--;
  const options = rules.tiers[rank]?.options.filter(inReach) ?? [];
  return (people) => {
    let gap = options.length === 0 ? 0 : Infinity;
    for (const option of options) gap = Math.min(gap, peopleGapOf(option, people));
    return gap;
  };
}
