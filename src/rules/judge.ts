import { gapToTheCent } from "./gapToTheCent";
import { forEveryMarket } from "./forEveryMarket";
import { peopleThatCount } from "./people";
import { MARKETS, type Market, type RuleBook, type TierRule } from "./ruleBook";
import type {
  ConsumptionVerdict,
  LenientReading,
  PartnerFacts,
  PeopleTally,
  PeopleVerdict,
  Person,
  Standing,
  TierVerdict,
  Verdict,
} from "./verdict";

/** Judges a partner: every tier, each requirement with what there is and what it needs. */
export function judge(facts: PartnerFacts, rules: RuleBook): Verdict {
  const tiers = rules.tiers.map((tier) => judgeTier(tier, facts, rules));
  const tier = highest(tiers);
  return {
    tier,
    nextTier: tierAbove(tier, rules),
    tiers,
    facts,
    lenient: lenientReadings(tier, facts, rules),
    rules,
  };
}

/**
 * The highest tier whose requirements are all met, from the numbers alone; null: none.
 * For an unknown market, ask once for each market (see forEveryMarket).
 */
export function tierOf(
  consumption: number,
  market: Market,
  people: number,
  rules: RuleBook
): string | null {
  for (let rank = rules.tiers.length - 1; rank >= 0; rank--) {
    const tier = rules.tiers[rank];
    if (tier && people >= tier.people && consumption >= tier.consumption[market]) return tier.name;
  }
  return null;
}

/** The tier above; undefined where today's is not determined, null where there is none above. */
export function tierAbove(
  tier: string | null | undefined,
  rules: RuleBook
): string | null | undefined {
  if (tier === undefined) return undefined;
  return rules.tiers[rules.tiers.findIndex(({ name }) => name === tier) + 1]?.name ?? null;
}

function judgeTier(tier: TierRule, facts: PartnerFacts, rules: RuleBook): TierVerdict {
  const consumption = judgeConsumption(tier, facts);
  const people = judgePeople(tier, facts.people.tally, rules);
  return {
    tier: tier.name,
    standing: both(consumption.standing, people.standing),
    consumption,
    people,
  };
}

function both(a: Standing, b: Standing): Standing {
  if (a === "unmet" || b === "unmet") return "unmet";
  return a === "met" && b === "met" ? "met" : "undetermined";
}

function judgeConsumption(
  tier: TierRule,
  { consumption: have, market }: PartnerFacts
): ConsumptionVerdict {
  const { Developed, Developing } = tier.consumption;
  if (market !== null || Developed === Developing) {
    const need = tier.consumption[market ?? "Developed"];
    return { standing: have >= need ? "met" : "unmet", have, need, gap: gapToTheCent(have, need) };
  }
  const met = MARKETS.filter((one) => have >= tier.consumption[one]).length;
  const standing = met === MARKETS.length ? "met" : met === 0 ? "unmet" : "undetermined";
  return { standing, have, need: tier.consumption, gap: standing === "met" ? 0 : null };
}

function judgePeople(tier: TierRule, tally: PeopleTally, rules: RuleBook): PeopleVerdict {
  const have = peopleThatCount(tally, rules);
  const gap = Math.max(0, tier.people - have);
  return { standing: gap === 0 ? "met" : "unmet", have, need: tier.people, gap };
}

function highest(tiers: readonly TierVerdict[]): string | null | undefined {
  const best = [...tiers].reverse().find(({ standing }) => standing !== "unmet");
  if (!best) return null;
  return best.standing === "met" ? best.tier : undefined;
}

/** What less strict readings would give, where that is more than the strict verdict. */
function lenientReadings(
  tier: string | null | undefined,
  facts: PartnerFacts,
  rules: RuleBook
): LenientReading[] {
  const rank = (name: string | null): number => rules.tiers.findIndex((one) => one.name === name);
  const { consumption, market, people } = facts;
  const readings: LenientReading[] = [];
  const tell = (
    kind: LenientReading["kind"],
    where: Market | null,
    count: number,
    book = rules
  ): void => {
    const would = forEveryMarket(where, (one) => tierOf(consumption, one, count, book));
    if (typeof would === "string" && rank(would) > rank(tier ?? null))
      readings.push({ kind, tier: would });
  };
  const have = peopleThatCount(people.tally, rules);
  if (tier === undefined) tell("developingMarket", "Developing", have);
  else {
    if (!rules.mixPaths) tell("mixedPaths", market, people.tally.either);
    if (people.kind === "roster")
      tell("mcsaIsLinux", market, peopleThatCount(withMcsa(people.persons), rules));
  }
  return readings;
}

/** The tally if every bare "MCSA" were one of the exams. */
function withMcsa(persons: readonly Person[]): PeopleTally {
  const passed = (person: Person, path: "exam" | "assessment"): boolean =>
    person.counted.some((credential) => credential.path === path) ||
    (path === "exam" && person.uncounted.some(({ reason }) => reason === "bareMcsa"));
  const count = (test: (person: Person) => boolean): number => persons.filter(test).length;
  return {
    exam: count((person) => passed(person, "exam")),
    assessment: count((person) => passed(person, "assessment")),
    either: count((person) => passed(person, "exam") || passed(person, "assessment")),
  };
}
