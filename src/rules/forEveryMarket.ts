import { Fault } from "./fault";
import { MARKETS, type Market } from "./ruleBook";

/**
 * What `answer` gives for the market, and for one not known what it gives for every market if that is the same;
 * else a #N/A fault that asks for the market.
 */
export function forEveryMarket<T extends string | number | null | Fault>(
  market: Market | null,
  answer: (market: Market) => T
): T | Fault {
  if (market !== null) return answer(market);
  const [first, ...others] = MARKETS.map(answer);
  return others.every((other) => other === first)
    ? (first as T)
    : new Fault("marketNeeded", "#N/A");
}
