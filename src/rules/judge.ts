import { gapToTheCent } from "./gapToTheCent";
import { lenientReadings } from "./lenient";
import {
  MARKETS,
  type Alternative,
  type Block,
  type MeasureRule,
  type RuleBook,
  type TierOption,
} from "./ruleBook";
import { assignment, filledSeats } from "./seating";
import { givingOption, leastOf, rankOf, worstShare } from "./tierOf";
import type {
  AlternativeVerdict,
  BlockVerdict,
  MeasureVerdict,
  PartnerFacts,
  People,
  SeatVerdict,
  Standing,
  TierVerdict,
  Verdict,
} from "./verdict";

/** Judges a partner by the rules. What nobody asks the verdict for is not worked out. */
export function judge(facts: PartnerFacts, rules: RuleBook): Verdict {
  const standing = once(() => judgeTier(facts, rules));
  const rankAbove = once(() => rules.tiers.findIndex(({ name }) => name === standing().tier) + 1);
  const options = rules.tiers.map((tier, rank) =>
    once(() => tier.options.map((option) => judgeOption(rank, option, facts, rules)))
  );
  const followed = (rank: number): TierVerdict =>
    toFollow(options[rank]?.() ?? [], rank, facts, rules);
  const next = once(() =>
    standing().tier === undefined || rankAbove() === rules.tiers.length
      ? undefined
      : followed(rankAbove())
  );
  const tiers = once(() => rules.tiers.map((_, rank) => followed(rank)));
  const verdict: Verdict = {
    facts,
    rules,
    get tier() {
      return standing().tier;
    },
    get option() {
      return standing().option;
    },
    get nextTier() {
      return standing().tier === undefined ? undefined : (next()?.tier ?? null);
    },
    get next() {
      return next();
    },
    get tiers() {
      return tiers();
    },
    get options() {
      return options.map((one) => one());
    },
    get lenient() {
      return lenient();
    },
  };
  const lenient = once(() => lenientReadings(verdict));
  return verdict;
}

/** What `make` gives, made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function judgeTier(
  { market, measures, people }: PartnerFacts,
  rules: RuleBook
): { tier: string | null | undefined; option: string } {
  const markets = market === null ? MARKETS : [market];
  const ranks = markets.map((one) => rankOf(one, measures, people, rules));
  const [rank = -1, ...others] = ranks;
  if (others.some((other) => other !== rank)) return { tier: undefined, option: "" };
  const giving = givingOption(rank, market ?? "Developed", measures, people, rules);
  return { tier: rules.tiers[rank]?.name ?? null, option: giving?.option ?? "" };
}

/** Of a tier by each option, the one to follow. */
function toFollow(
  options: readonly TierVerdict[],
  rank: number,
  { market, measures }: PartnerFacts,
  rules: RuleBook
): TierVerdict {
  return leastOf(options, (one) => {
    const option = rules.tiers[rank]?.options[options.indexOf(one)];
    return [one.peopleGap, option ? worstShare(option, market, measures) : 0];
  }) as TierVerdict;
}

function judgeOption(
  rank: number,
  option: TierOption,
  facts: PartnerFacts,
  rules: RuleBook
): TierVerdict {
  const next = rules.tiers[rank + 1]?.options.find((one) => one.option === option.option);
  const measures = option.measures.map((rule) => judgeMeasure(rule, facts));
  const blocks = judgeBlocks(option, facts.people, next);
  return {
    tier: rules.tiers[rank]?.name ?? "",
    option: option.option,
    standing: all([...measures, ...blocks].map(({ standing }) => standing)),
    measures,
    blocks,
    peopleGap: Math.max(0, ...blocks.map(({ gap }) => gap)),
  };
}

function all(standings: readonly Standing[]): Standing {
  if (standings.includes("unmet")) return "unmet";
  return standings.includes("undetermined") ? "undetermined" : "met";
}

function judgeMeasure(
  { measure, need }: MeasureRule,
  { measures, market }: PartnerFacts
): MeasureVerdict {
  const have = measures[measure.place] ?? 0;
  if (market !== null || need.Developed === need.Developing) {
    const wanted = need[market ?? "Developed"];
    const gap = gapToTheCent(have, wanted);
    return { measure, standing: gap === 0 ? "met" : "unmet", have, need: wanted, gap };
  }
  const met = MARKETS.filter((one) => have >= need[one]).length;
  const standing = met === MARKETS.length ? "met" : met === 0 ? "unmet" : "undetermined";
  return { measure, standing, have, need, gap: standing === "met" ? 0 : null };
}

/** The demands of an option on people alone; `next` is the same option for the tier above. */
export function judgeBlocks(
  { blocks }: TierOption,
  people: People,
  next?: TierOption
): readonly BlockVerdict[] {
  return blocks.map((block, i) => judgeBlock(block, people, next?.blocks[i]));
}

function judgeBlock(block: Block, people: People, next: Block | undefined): BlockVerdict {
  const alternatives = block.alternatives.map((one, i) =>
    judgeAlternative(one, people, next?.alternatives[i])
  );
  const nearest = leastOf(alternatives, (one) => {
    // Of alternatives that are filled, the one that is nearest in the next tier tells best.
    const then = one.gap > 0 ? undefined : next?.alternatives[alternatives.indexOf(one)];
    return [one.gap, then ? then.people - filledSeats(then, people) : 0];
  }) as AlternativeVerdict;
  const { have, need, gap } = nearest;
  return { block, standing: gap === 0 ? "met" : "unmet", have, need, gap, alternatives, nearest };
}

/** `next` is what the tier above asks for in its place. */
function judgeAlternative(
  alternative: Alternative,
  people: People,
  next: Alternative | undefined
): AlternativeVerdict {
  const have = filledSeats(alternative, people);
  const need = alternative.people;
  const seats = once(() => assign(alternative, people, next));
  return {
    alternative,
    have,
    need,
    gap: need - have,
    get seats() {
      return seats();
    },
  };
}

function assign(
  alternative: Alternative,
  people: People,
  next: Alternative | undefined
): SeatVerdict[] {
  return assignment(alternative, people, next).map(({ filled, people: sitting }, row) => {
    const rule = alternative.seats[row] as Alternative["seats"][number];
    const who = sitting.flatMap((one) => people.persons[one] ?? []);
    return { rule, filled, open: rule.people - filled, who };
  });
}
