import { pathGap } from "../rules/gaps";
import { gapToTheCent } from "../rules/gapToTheCent";
import type { Path } from "../rules/ruleBook";
import type { ConsumptionVerdict, TierVerdict, Verdict } from "../rules/verdict";
import type { Words } from "./words";

/** All that is missing for a tier, in one line; empty when nothing is. */
export function nextSteps(tier: TierVerdict, verdict: Verdict, words: Words): string {
  const steps = [
    missingConsumption(tier.consumption, words),
    missingPeople(tier, verdict, words),
  ].filter((step) => step !== "");
  return steps.length === 0 ? "" : words.catalogue.nextSteps(tier.tier, steps.join("; "));
}

function missingConsumption(
  { standing, have, need, gap }: ConsumptionVerdict,
  words: Words
): string {
  if (standing === "met") return "";
  if (gap !== null) return words.catalogue.moreConsumption(words.usd(gap));
  if (typeof need === "number") return "";
  const more = (amount: number): string => words.usd(gapToTheCent(have, amount));
  return words.catalogue.moreConsumptionByMarket(more(need.Developed), more(need.Developing));
}

function missingPeople(tier: TierVerdict, { facts, rules }: Verdict, words: Words): string {
  if (tier.people.gap === 0) return "";
  const rule = rules.tiers.find(({ name }) => name === tier.tier);
  const onPath = (path: Path) => ({
    gap: pathGap(facts.people.tally, path, rule, rules),
    credentials: rules.credentials.filter((credential) => credential.path === path),
  });
  const [exam, assessment] = [onPath("exam"), onPath("assessment")];
  if (exam.credentials.length === 0) return words.missing(assessment.gap, assessment.credentials);
  const exams = words.missing(exam.gap, exam.credentials);
  if (assessment.credentials.length === 0) return exams;
  const keys = words.list(assessment.credentials.map(({ key }) => key));
  return `${exams} ${words.catalogue.orAssessments(assessment.gap, keys)}`;
}
