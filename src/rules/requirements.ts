import { MARKETS, type Market, type RuleBook, type TierRule } from "./ruleBook";

/** One requirement of a tier. */
export interface Requirement {
  readonly tier: string;
  readonly kind: "Consumption" | "People";
  /** null: the same amount in every market. */
  readonly market: Market | null;
  /** US$ or people. */
  readonly amount: number;
}

/** The requirements of one tier, or of all, lowest tier first. */
export function requirements(rules: RuleBook, only?: TierRule): Requirement[] {
  return rules.tiers.filter((tier) => only === undefined || tier === only).flatMap(requirementsOf);
}

function requirementsOf(tier: TierRule): Requirement[] {
  const { Developed, Developing } = tier.consumption;
  const markets = Developed === Developing ? [null] : MARKETS;
  const consumption = markets.map((market) => ({
    tier: tier.name,
    kind: "Consumption" as const,
    market,
    amount: tier.consumption[market ?? "Developed"],
  }));
  return [...consumption, { tier: tier.name, kind: "People", market: null, amount: tier.people }];
}
