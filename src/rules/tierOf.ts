import type { Fault } from "./fault";
import { forEveryMarket } from "./forEveryMarket";
import { MARKETS, type Market, type RuleBook, type TierOption } from "./ruleBook";
import type { Enough } from "./rosterReader";
import { filledSeats } from "./seating";
import type { PartnerFacts, People } from "./verdict";

/** The highest tier that an option gives, as its place among the tiers, `highest` at most; -1: none. */
export function rankOf(
  market: Market,
  measures: readonly number[],
  people: People,
  rules: RuleBook,
  highest = rules.tiers.length - 1
): number {
  for (let rank = highest; rank >= 0; rank--)
    if (givingOption(rank, market, measures, people, rules)) return rank;
  return -1;
}

/** The first option that gives a tier; undefined: none. */
export function givingOption(
  rank: number,
  market: Market,
  measures: readonly number[],
  people: People,
  rules: RuleBook
): TierOption | undefined {
  for (const option of rules.tiers[rank]?.options ?? [])
    if (measuresMet(option, market, measures) && peopleMet(option, people)) return option;
  return undefined;
}

/**
 * The highest tier whose requirements are all met; null: none. A #N/A fault where that hangs on a market that is not
 * known.
 */
export function tierOf(
  { measures, market, people }: PartnerFacts,
  rules: RuleBook
): string | null | Fault {
  return forEveryMarket(
    market,
    (one) => rules.tiers[rankOf(one, measures, people, rules)]?.name ?? null
  );
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
  for (const { alternatives } of blocks) {
    let met = false;
    for (const one of alternatives) met ||= filledSeats(one, people) >= one.people;
    if (!met) return false;
  }
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

/** The best of a list, the first of equals: by `cost`, and of those with the same by `then`. */
export function leastOf<T>(
  list: readonly T[],
  cost: (item: T) => number,
  then: (item: T) => number = () => 0
): T | undefined {
  let best = list[0];
  if (best === undefined || list.length === 1) return best;
  let least = cost(best);
  let leastThen: number | undefined;
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as T;
    const its = cost(item);
    if (its > least) continue;
    let itsThen: number | undefined;
    if (its === least) {
      leastThen ??= then(best);
      itsThen = then(item);
      if (itsThen >= leastThen) continue;
    }
    best = item;
    least = its;
    leastThen = itsThen;
  }
  return best;
}

/**
 * The tier of many partners, one after another, without looking at more people than it takes: none where no tier's
 * amounts are met, and no more than are enough for the highest tier whose amounts are.
 */
export class TierSearch {
  private inReach = -1;
  private market: Market = "Developed";
  private measures: readonly number[] = [];
  private isEnough = false;

  constructor(private readonly rules: RuleBook) {}

  /** Begins a partner; gives what tells a reader of rosters whether the people are enough. */
  open(market: Market, measures: readonly number[]): Enough {
    this.market = market;
    this.measures = measures;
    let rank = this.rules.tiers.length - 1;
    while (rank >= 0 && !this.isInReach(rank)) rank--;
    this.inReach = rank;
    this.isEnough = rank < 0;
    return this.more;
  }

  /** The rank of the partner that was begun, by the people that were read of it; -1: none. */
  rank(people: People): number {
    const { inReach, isEnough, market, measures, rules } = this;
    return isEnough ? inReach : rankOf(market, measures, people, rules, inReach);
  }

  /** How many more people the highest tier in reach needs, by the option that needs the fewest. */
  private readonly more: Enough = (people) => {
    if (this.isEnough) return 0;
    let fewest = Infinity;
    for (const option of this.rules.tiers[this.inReach]?.options ?? []) {
      if (!measuresMet(option, this.market, this.measures)) continue;
      fewest = Math.min(fewest, peopleGapOf(option, people));
    }
    this.isEnough = fewest === 0;
    return fewest;
  };

  private isInReach(rank: number): boolean {
    for (const option of this.rules.tiers[rank]?.options ?? [])
      if (measuresMet(option, this.market, this.measures)) return true;
    return false;
  }
}
