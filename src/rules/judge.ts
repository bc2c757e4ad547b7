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
  LenientReading,
  MeasureVerdict,
  PartnerFacts,
  People,
  SeatVerdict,
  Standing,
  TierVerdict,
  Verdict,
} from "./verdict";

/** Judges a partner by the rules. What few ask the verdict for is worked out when they do. */
export function judge(facts: PartnerFacts, rules: RuleBook): Verdict {
  return new PartnerVerdict(facts, rules);
}

class PartnerVerdict implements Verdict {
  readonly tier: string | null | undefined;
  readonly option: string;
  readonly nextTier: string | null | undefined;
  /** The rank of the tier above today's. */
  private readonly above: number;
  private byOption: (readonly TierVerdict[] | undefined)[] | undefined;
  private knownNext: TierVerdict | undefined;
  private knownLenient: readonly LenientReading[] | undefined;

  constructor(
    readonly facts: PartnerFacts,
    readonly rules: RuleBook
  ) {
    const { tiers } = rules;
    const rank = rankInEveryMarket(facts, rules);
    this.above = rank === undefined ? tiers.length : rank + 1;
    this.tier = rank === undefined ? undefined : (tiers[rank]?.name ?? null);
    this.nextTier = rank === undefined ? undefined : (tiers[this.above]?.name ?? null);
    this.option =
      rank === undefined || rules.options.length === 0 ? "" : optionOf(rank, facts, rules);
  }

  get next(): TierVerdict | undefined {
    if (this.above === this.rules.tiers.length) return undefined;
    return (this.knownNext ??= this.followed(this.above));
  }

  get tiers(): readonly TierVerdict[] {
    return this.rules.tiers.map((_, rank) => this.followed(rank));
  }

  get options(): readonly (readonly TierVerdict[])[] {
    return this.rules.tiers.map((_, rank) => this.optionsOf(rank));
  }

  get lenient(): readonly LenientReading[] {
    return (this.knownLenient ??= lenientReadings(this));
  }

  private followed(rank: number): TierVerdict {
    return toFollow(this.optionsOf(rank), rank, this.facts, this.rules);
  }

  private optionsOf(rank: number): readonly TierVerdict[] {
    this.byOption ??= [];
    return (this.byOption[rank] ??= (this.rules.tiers[rank]?.options ?? []).map((option) =>
      judgeOption(rank, option, this.facts, this.rules)
    ));
  }
}

/** The rank of the highest tier that is met, -1 for none; undefined where it hangs on a market that is not known. */
function rankInEveryMarket(
  { market, measures, people }: PartnerFacts,
  rules: RuleBook
): number | undefined {
  if (market !== null) return rankOf(market, measures, people, rules);
  const [first, ...others] = MARKETS.map((one) => rankOf(one, measures, people, rules));
  return others.every((other) => other === first) ? first : undefined;
}

function optionOf(
  rank: number,
  { market, measures, people }: PartnerFacts,
  rules: RuleBook
): string {
  return givingOption(rank, market ?? "Developed", measures, people, rules)?.option ?? "";
}

/** Of a tier by each option, the one to follow. */
function toFollow(
  options: readonly TierVerdict[],
  rank: number,
  { market, measures }: PartnerFacts,
  rules: RuleBook
): TierVerdict {
  const share = (one: TierVerdict): number => {
    const option = rules.tiers[rank]?.options[options.indexOf(one)];
    return option ? worstShare(option, market, measures) : 0;
  };
  return leastOf(options, (one) => one.peopleGap, share) as TierVerdict;
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
    standing: worstOf(worstOf("met", measures), blocks),
    measures,
    blocks,
    peopleGap: largestGap(blocks),
  };
}

const WORSE: Readonly<Record<Standing, number>> = { met: 0, undetermined: 1, unmet: 2 };

/** The worst standing of a list, or the one given where none is worse. */
function worstOf(worst: Standing, list: readonly { readonly standing: Standing }[]): Standing {
  for (const { standing } of list) if (WORSE[standing] > WORSE[worst]) worst = standing;
  return worst;
}

function largestGap(blocks: readonly BlockVerdict[]): number {
  let largest = 0;
  for (const { gap } of blocks) largest = Math.max(largest, gap);
  return largest;
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
  const alternatives = block.alternatives.map(
    (one, i) => new JudgedAlternative(one, people, next?.alternatives[i])
  );
  // Of alternatives that are filled, the one that is nearest in the next tier tells best.
  const gapThen = (one: JudgedAlternative): number => {
    const then = one.gap > 0 ? undefined : next?.alternatives[alternatives.indexOf(one)];
    return then ? then.people - filledSeats(then, people) : 0;
  };
  const nearest = leastOf(alternatives, (one) => one.gap, gapThen) as AlternativeVerdict;
  const { have, need, gap } = nearest;
  return { block, standing: gap === 0 ? "met" : "unmet", have, need, gap, alternatives, nearest };
}

class JudgedAlternative implements AlternativeVerdict {
  readonly have: number;
  readonly need: number;
  readonly gap: number;
  private known: readonly SeatVerdict[] | undefined;

  constructor(
    readonly alternative: Alternative,
    private readonly people: People,
    /** What the tier above asks for in its place. */
    private readonly then: Alternative | undefined
  ) {
    this.need = alternative.people;
    this.have = filledSeats(alternative, people);
    this.gap = this.need - this.have;
  }

  get seats(): readonly SeatVerdict[] {
    return (this.known ??= assign(this.alternative, this.people, this.then));
  }
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
