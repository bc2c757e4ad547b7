import { addTo } from "./credentialSets";
import type { Credential, Market, RuleBook, TierOption } from "./ruleBook";
import { tierOf } from "./tierOf";
import type { LenientReading, PartnerFacts, People, Verdict } from "./verdict";

/** What less strict readings would give, where that is more than the strict verdict. */
export function lenientReadings({ tier, facts, rules }: Verdict): LenientReading[] {
  if (tier === rules.tiers.at(-1)?.name) return [];
  const rank = (name: string | null): number => rules.tiers.findIndex((one) => one.name === name);
  const better = (other: Partial<PartnerFacts>, book = rules): string | undefined => {
    const would = tierOf({ ...facts, ...other }, book);
    return typeof would === "string" && rank(would) > rank(tier ?? null) ? would : undefined;
  };
  if (tier === undefined) {
    const market: Market = "Developing";
    const would = better({ market });
    return would === undefined ? [] : [{ kind: "developingMarket", tier: would }];
  }
  const readings: LenientReading[] = [];
  const together = holdsBoth(facts.people) ? withPathsTogether(rules) : undefined;
  const mixed = together && better({}, together);
  if (mixed !== undefined) readings.push({ kind: "mixedPaths", tier: mixed });
  for (const [credential, text] of meantTracks(facts.people)) {
    const would = better({ people: withMeant(facts.people, credential) });
    if (would !== undefined) readings.push({ kind: "trackMeant", tier: would, text, credential });
  }
  return readings;
}

/** Two people at least: one is never more than strict reading counts already. */
function holdsBoth({ size, times }: People): boolean {
  return size > 1 || times !== null;
}

const together = new WeakMap<RuleBook, RuleBook>();

/** The same rules with a person on either path counting; undefined where they do so already. */
function withPathsTogether(rules: RuleBook): RuleBook | undefined {
  if (rules.people !== "paths") return undefined;
  let book = together.get(rules);
  if (!book) {
    const tiers = rules.tiers.map((tier) => ({ ...tier, options: tier.options.map(joined) }));
    together.set(rules, (book = { ...rules, tiers }));
  }
  return book;
}

function joined(option: TierOption): TierOption {
  const blocks = option.blocks.map((block) => {
    const [seat] = block.alternatives[0]?.seats ?? [];
    if (!block.paths || block.paths.together || !seat) return block;
    const expression = block.alternatives.flatMap(({ seats }) =>
      seats.flatMap((one) => one.expression)
    );
    const seats = [{ ...seat, expression }];
    return { alternatives: [{ seats, people: seat.people }], paths: block.paths };
  });
  return { ...option, blocks };
}

const NONE_MEANT: ReadonlyMap<Credential, string> = new Map();

/** The texts that name no track where the rules have just one credential that begins so. */
function meantTracks({ persons }: People): ReadonlyMap<Credential, string> {
  let found: Map<Credential, string> | undefined;
  for (const { uncounted } of persons) {
    for (const { text, meant } of uncounted) {
      const [only] = meant;
      if (only && meant.length === 1 && !found?.has(only)) (found ??= new Map()).set(only, text);
    }
  }
  return found ?? NONE_MEANT;
}

/** The people if everybody whose text names no track held the credential that begins so. */
function withMeant(people: People, credential: Credential): People {
  const sets = [...people.sets];
  people.persons.forEach(({ uncounted }, i) => {
    if (uncounted.some(({ meant }) => meant.length === 1 && meant[0] === credential))
      addTo(sets, i * people.width, credential.place);
  });
  return { ...people, sets };
}
