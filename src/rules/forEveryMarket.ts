import { Fault } from "./fault";
import { MARKETS, type Market } from "./ruleBook";

const identical = (one: unknown, other: unknown): boolean => one === other;

/**
 * What `answer` gives for the market, and for one not known what it gives for every market if that is the same;
 * else a #N/A fault that asks for the market.
 */
export function forEveryMarket<T>(
  market: Market | null,
  answer: (market: Market) => T,
  same: (one: T, other: T) => boolean = identical
): T | Fault {
  if (market !== null) return answer(market);
  const [first, ...others] = MARKETS.map(answer);
  return others.every((other) => same(other, first as T))
    ? (first as T)
    : new Fault("marketNeeded", "#N/A");
}
