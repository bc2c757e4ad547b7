import { tierOf } from "../rules/judge";
import { peopleThatCount } from "../rules/people";
import type { Market, TierRule } from "../rules/ruleBook";
import type {
  ConsumptionVerdict,
  People,
  PeopleVerdict,
  Person,
  TierVerdict,
  Verdict,
} from "../rules/verdict";
import type { Words } from "./words";

/**
 * Why: the verdict, each requirement (with a tier, only that tier's), who counted with what, what did not count and
 * why. One item a line.
 */
export function explain(verdict: Verdict, words: Words, tier?: TierRule): readonly string[] {
  const { catalogue } = words;
  const { facts, rules } = verdict;
  const tiers = tier ? verdict.tiers.filter((one) => one.tier === tier.name) : verdict.tiers;
  return [
    ...headline(verdict, words),
    ...tiers.map((one) => tierLine(one, words)),
    ...counted(facts.people, verdict, words),
    ...notCounted(facts.people, words),
    ...verdict.lenient.map(({ kind, tier: would }) => catalogue.lenient[kind](would)),
    catalogue.source(rules.source.title, rules.source.date),
  ];
}

function headline({ tier, facts, rules }: Verdict, { catalogue }: Words): string[] {
  if (tier === null) return [catalogue.meetsNone];
  if (tier !== undefined) return [catalogue.meets(tier)];
  const inMarket = (market: Market): string =>
    tierOf(facts.consumption, market, peopleThatCount(facts.people.tally, rules), rules) ??
    catalogue.none;
  return [
    catalogue.cannotDetermine(catalogue.faults.marketNeeded({})),
    catalogue.tierByMarket(inMarket("Developed"), inMarket("Developing")),
  ];
}

function tierLine({ tier, consumption, people }: TierVerdict, words: Words): string {
  return `${tier}: ${consumptionPart(consumption, words)}; ${peoplePart(people, words)}.`;
}

function consumptionPart({ standing, have, need, gap }: ConsumptionVerdict, words: Words): string {
  const { catalogue } = words;
  const wanted = typeof need === "number" ? words.usd(need) : words.needByMarket(need);
  const outcome =
    standing === "met"
      ? catalogue.met
      : gap === null
        ? catalogue.dependsOnMarket
        : catalogue.missing(words.usd(gap));
  return catalogue.requirementConsumption(words.usd(have), wanted, outcome);
}

function peoplePart({ standing, have, need, gap }: PeopleVerdict, words: Words): string {
  const { catalogue } = words;
  const outcome = standing === "met" ? catalogue.met : catalogue.missing(words.number(gap));
  return catalogue.requirementPeople(words.number(have), words.number(need), outcome);
}

function counted(people: People, { rules }: Verdict, words: Words): string[] {
  const { catalogue } = words;
  const { exam, assessment, either } = people.tally;
  if (people.kind === "count") {
    if (either === 0) return [catalogue.nobodyCounted];
    const key = rules.credentials.find(
      (credential) => credential.key.replace(/\D/g, "") === String(either)
    );
    return [
      catalogue.countedNumber(words.number(either)),
      ...(key ? [catalogue.looksLikeKey(key.key)] : []),
    ];
  }
  if (either === 0) return [catalogue.nobodyCounted];
  const passed = people.persons
    .filter((person) => person.counted.length > 0)
    .map(
      (person) => `${nameOf(person, words)} (${person.counted.map(({ key }) => key).join(", ")})`
    );
  const lines = [catalogue.counted(passed.join("; "))];
  if (rules.mixPaths) lines.push(catalogue.pathsMixed(words.number(either)));
  else if (exam > 0 && assessment > 0)
    lines.push(catalogue.paths(words.number(exam), words.number(assessment)));
  return lines;
}

function notCounted(people: People, words: Words): string[] {
  const { catalogue } = words;
  if (people.kind === "count") return [];
  return people.persons.flatMap((person) => {
    if (person.counted.length === 0 && person.uncounted.length === 0) {
      return [catalogue.withoutCredential(nameOf(person, words))];
    }
    return person.uncounted.map(({ text, reason }) =>
      catalogue.notCounted(`${nameOf(person, words)}: ${text}`, catalogue.uncounted[reason](text))
    );
  });
}

function nameOf({ name }: Person, words: Words): string {
  return name === "" ? words.catalogue.somebody : name;
}
