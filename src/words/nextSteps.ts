import { seatText } from "./demands";
import { gapToTheCent } from "../rules/gapToTheCent";
import { pathGap } from "../rules/paths";
import type { Path } from "../rules/ruleBook";
import type { BlockVerdict, MeasureVerdict, TierVerdict } from "../rules/verdict";
import type { Words } from "./words";

/** All that is missing for a tier, in one line; empty when nothing is. */
export function nextSteps(tier: TierVerdict, words: Words): string {
  const steps = [
    ...tier.measures.map((measure) => missingMeasure(measure, words)),
    ...tier.blocks.map((block) => missingInBlock(block, words)),
  ].filter((step) => step !== "");
  return steps.length === 0
    ? ""
    : words.catalogue.nextSteps(words.tierByOption(tier), steps.join("; "));
}

/** What is missing of a measure; empty when nothing is. */
export function missingMeasure(
  { measure, standing, have, need, gap }: MeasureVerdict,
  words: Words
): string {
  const { catalogue } = words;
  if (standing === "met") return "";
  if (measure.kind === "status") return catalogue.statusMissing(measure.name);
  const { isConsumption, name } = measure;
  if (gap !== null) {
    const amount = words.amountOf(measure, gap);
    return isConsumption ? catalogue.moreConsumption(amount) : catalogue.moreOf(name, amount);
  }
  if (typeof need === "number") return "";
  const more = (amount: number): string => words.amountOf(measure, gapToTheCent(have, amount));
  const [developed, developing] = [more(need.Developed), more(need.Developing)];
  return isConsumption
    ? catalogue.moreConsumptionByMarket(developed, developing)
    : catalogue.moreOfByMarket(name, developed, developing);
}

/** Who is missing for a block; where the rules know two paths, on both. */
function missingInBlock(block: BlockVerdict, words: Words): string {
  const { paths } = block.block;
  if (!paths || block.gap === 0) return openSeats(block, words);
  if (paths.exam.length === 0 && paths.assessment.length > 0)
    return onPath(block, "assessment", words);
  const exams = onPath(block, "exam", words);
  if (paths.assessment.length === 0) return exams;
  const keys = words.list(paths.assessment.map(({ key }) => key));
  return `${exams} ${words.catalogue.orAssessments(pathGap(block, "assessment"), keys)}`;
}

/** Who is still needed for the blocks that are not met: on one path, or by expressions all that is open. */
export function missingPeople(blocks: readonly BlockVerdict[], path: Path, words: Words): string {
  return blocks
    .filter(({ gap }) => gap > 0)
    .map((block) => {
      if (block.block.paths) return onPath(block, path, words);
      return path === "exam" ? openSeats(block, words) : "";
    })
    .filter((text) => text !== "")
    .join("; ");
}

function onPath(block: BlockVerdict, path: Path, words: Words): string {
  const credentials = block.block.paths?.[path] ?? [];
  const gap = pathGap(block, path);
  return credentials.length === 0
    ? words.catalogue.noneListed[path](gap)
    : words.missing(gap, credentials);
}

/** The empty seats of a block's nearest alternative; nobody fills two of them. */
function openSeats({ nearest, gap }: BlockVerdict, words: Words): string {
  if (gap === 0) return "";
  const { morePeople, otherPeople } = words.catalogue;
  return nearest.seats
    .filter(({ open }) => open > 0)
    .map(({ rule, open }, i) => (i === 0 ? morePeople : otherPeople)(open, seatText(rule, words)))
    .join("; ");
}
