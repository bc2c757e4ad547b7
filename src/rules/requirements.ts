import type { Requirement, RuleBook, TierRule } from "./ruleBook";

/** The requirements of one tier, or of all, lowest tier first; those of a tier in the order of the table. */
export function requirements(rules: RuleBook, only?: TierRule): readonly Requirement[] {
  const tiers = only ? [only] : rules.tiers;
  return tiers.flatMap(({ name }) => rules.requirements.filter(({ tier }) => tier === name));
}
