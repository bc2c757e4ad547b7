import { credentialLabel } from "../rules/ruleBook";
import type { TierVerdict } from "../rules/verdict";
import type { Choice, Passes, PersonStep, WayUp } from "../rules/wayUp";
import { missingMeasure, missingPeople } from "./nextSteps";
import type { Words } from "./words";

/** What leads to a tier, a step a line: amounts first, then who passes what; empty when nothing is missing. */
export function wayUpSteps(tier: TierVerdict, way: WayUp, words: Words): string[] {
  const { catalogue } = words;
  const steps = [
    ...tier.measures.map((measure) => missingMeasure(measure, words)),
    ...way.steps.map((step) => personStep(step, words)),
    missingPeople(way.closed, "exam", words),
  ].filter((step) => step !== "");
  const [first, ...others] = steps;
  if (first === undefined) return [];
  return [
    tier.option === "" ? first : catalogue.byOption(first, tier.option),
    ...others,
    ...(way.isShortest ? [] : [catalogue.notShortest]),
  ];
}

function personStep({ person, people, passes }: PersonStep, words: Words): string {
  const { catalogue } = words;
  const what = passesText(passes, words);
  if (!person) return catalogue.morePeople(people, what);
  if (person.name !== "") return catalogue.passes(person.name, what);
  const held = person.counted.map(({ key }) => key).join(", ");
  return catalogue.passes(
    held === "" ? catalogue.somebody : `${catalogue.somebody} (${held})`,
    what
  );
}

/** "70-532, 70-533 or 70-534"; where one credential is not enough, "70-764, and one of S-1, S-2". */
function passesText(passes: Passes, words: Words): string {
  const only = passes.flatMap(([one, ...more]) =>
    one?.count === 1 && more.length === 0 ? one.from : []
  );
  const { and, or } = words.catalogue;
  if (passes.every((list) => list.length === 1 && list[0]?.count === 1))
    return words.list([...new Set(only)].map(credentialLabel));
  return passes
    .map((list) => list.map((choice) => choiceText(choice, words)).join(`, ${and} `))
    .join(`, ${or} `);
}

function choiceText({ count, from }: Choice, { catalogue }: Words): string {
  const labels = from.map(credentialLabel).join(", ");
  if (from.length === 1) return labels;
  if (count === from.length) return catalogue.allOf(labels);
  return count === 1 ? catalogue.oneOf(labels) : catalogue.someOf(count, labels);
}
