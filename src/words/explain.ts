import { seatText } from "./demands";
import { judge } from "../rules/judge";
import { countOnPath } from "../rules/paths";
import type { Market, Path, TierRule } from "../rules/ruleBook";
import type {
  BlockVerdict,
  LenientReading,
  MeasureVerdict,
  People,
  Person,
  TierVerdict,
  Uncounted,
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
    ...tiers.flatMap((one) => [tierLine(one, words), ...seatLines(one, words)]),
    ...counted(facts.people, verdict, words),
    ...notCounted(facts.people, words),
    ...verdict.lenient.map((reading) => lenientSentence(reading, words)),
    catalogue.source(rules.source.title, rules.source.date),
  ];
}

/** What a less strict reading would give. */
export function lenientSentence(reading: LenientReading, { catalogue }: Words): string {
  return reading.kind === "trackMeant"
    ? catalogue.lenient.trackMeant(reading.tier, reading.text, reading.credential.key)
    : catalogue.lenient[reading.kind](reading.tier);
}

/** Why a text of a roster does not count. */
export function uncountedReason({ reason, meant }: Uncounted, words: Words): string {
  return words.catalogue.uncounted[reason](words.list(meant.map(({ key }) => key)));
}

function headline({ tier, option, facts, rules }: Verdict, { catalogue }: Words): string[] {
  if (tier === null) return [catalogue.meetsNone];
  if (tier !== undefined)
    return [option === "" ? catalogue.meets(tier) : catalogue.meetsByOption(tier, option)];
  const inMarket = (market: Market): string =>
    judge({ ...facts, market }, rules).tier ?? catalogue.none;
  return [
    catalogue.cannotDetermine(catalogue.faults.marketNeeded({})),
    catalogue.tierByMarket(inMarket("Developed"), inMarket("Developing")),
  ];
}

function tierLine(tier: TierVerdict, words: Words): string {
  const parts = [
    ...tier.measures.map((measure) => measurePart(measure, words)),
    ...tier.blocks.map((block) => peoplePart(block, words)),
  ];
  const asked = parts.length > 0 ? parts.join("; ") : words.catalogue.nothingNeeded;
  return `${words.tierByOption(tier)}: ${asked}.`;
}

function measurePart({ measure, standing, have, need, gap }: MeasureVerdict, words: Words): string {
  const { catalogue } = words;
  const wanted =
    typeof need === "number" ? words.amountOf(measure, need) : words.needByMarket(measure, need);
  const missing = measure.kind === "status" ? measure.name : words.amountOf(measure, gap ?? 0);
  const outcome =
    standing === "met"
      ? catalogue.met
      : gap === null
        ? catalogue.dependsOnMarket
        : catalogue.missing(missing);
  if (measure.kind === "status") return catalogue.requirementStatus(measure.name, outcome);
  const there = words.amountOf(measure, have, true);
  return measure.isConsumption
    ? catalogue.requirementConsumption(there, wanted, outcome)
    : catalogue.requirementMeasure(measure.name, there, wanted, outcome);
}

function peoplePart({ standing, have, need, gap }: BlockVerdict, words: Words): string {
  const { catalogue } = words;
  const outcome = standing === "met" ? catalogue.met : catalogue.missing(words.number(gap));
  return catalogue.requirementPeople(words.number(have), words.number(need), outcome);
}

/** Who fills which seat, for rules that say by expressions whom they want. */
function seatLines(tier: TierVerdict, words: Words): string[] {
  const { catalogue } = words;
  return tier.blocks.flatMap(({ block, nearest }) => {
    if (block.paths) return [];
    return nearest.seats.map(({ rule, filled, open, who }) => {
      const names = who.map((person) => nameOf(person, words)).join(", ");
      const sitting = names !== "" ? names : filled > 0 ? words.number(filled) : catalogue.nobody;
      const count = words.number(rule.people);
      return catalogue.seats(words.tierByOption(tier), count, seatText(rule, words), sitting, open);
    });
  });
}

function counted(people: People, { rules }: Verdict, words: Words): string[] {
  const { catalogue } = words;
  if (people.kind === "count") {
    const count = people.anybody + (people.times?.[0] ?? 0);
    return count === 0 ? [catalogue.nobodyCounted] : [catalogue.countedNumber(words.number(count))];
  }
  const passed = people.persons
    .filter((person) => person.counted.length > 0)
    .map(
      (person) => `${nameOf(person, words)} (${person.counted.map(({ key }) => key).join(", ")})`
    );
  if (passed.length === 0) return [catalogue.nobodyCounted];
  const lines = [catalogue.counted(passed.join("; "))];
  const paths = rules.tiers[0]?.options[0]?.blocks[0]?.paths;
  if (!paths) return lines;
  const on = (...which: Path[]): number =>
    countOnPath(
      people,
      which.flatMap((path) => paths[path])
    );
  const [exam, assessment] = [on("exam"), on("assessment")];
  if (paths.together) lines.push(catalogue.pathsMixed(words.number(on("exam", "assessment"))));
  else if (exam > 0 && assessment > 0)
    lines.push(catalogue.paths(words.number(exam), words.number(assessment)));
  return lines;
}

function notCounted(people: People, words: Words): string[] {
  const { catalogue } = words;
  return people.persons.flatMap((person) => {
    if (person.counted.length === 0 && person.uncounted.length === 0) {
      return [catalogue.withoutCredential(nameOf(person, words))];
    }
    return person.uncounted.map((one) =>
      catalogue.notCounted(`${nameOf(person, words)}: ${one.text}`, uncountedReason(one, words))
    );
  });
}

function nameOf({ name }: Person, words: Words): string {
  return name === "" ? words.catalogue.somebody : name;
}
