import { judge } from "../judge";
import type { PartnerFacts, Verdict } from "../verdict";

/** What a partner loses when the window of 12 months moves on by a month and nothing new comes. */
export interface Leaving {
  /** US$ that leave. */
  readonly amount: number;
  /** US$ that stay. */
  readonly left: number;
  readonly tierToday: string | null | undefined;
  readonly tierThen: string | null | undefined;
  /** Whether the tier is a lower one then. */
  readonly falls: boolean;
}

/** Sums of cents carry errors below this part of a dollar. */
const PARTS = 1_000_000;

/** Judges a partner without the amount of consumption that leaves. */
export function leavingOf({ facts, rules, tier }: Verdict, amount: number): Leaving {
  const place = rules.measures.findIndex(({ isConsumption }) => isConsumption);
  const consumption = facts.measures[place] ?? 0;
  const left = Math.max(0, Math.round((consumption - amount) * PARTS) / PARTS);
  const then: PartnerFacts = {
    ...facts,
    measures: facts.measures.map((one, i) => (i === place ? left : one)),
  };
  const tierThen = judge(then, rules).tier;
  return { amount, left, tierToday: tier, tierThen, falls: amount > 0 && tierThen !== tier };
}

/** Lost tiers first, then the largest amounts. */
export function byLoss(a: Leaving, b: Leaving): number {
  return Number(b.falls) - Number(a.falls) || b.amount - a.amount;
}
