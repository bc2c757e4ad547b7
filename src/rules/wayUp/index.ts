import type { Alternative } from "../ruleBook";
import type { BlockVerdict, People, TierVerdict } from "../verdict";
import { CheapestAdditions } from "./additions";
import { candidatesFor } from "./candidates";
import { SeatPlan } from "./seatPlan";
import type { PersonStep, WayUp } from "./way";

export type { Choice, Passes, PersonStep, WayUp } from "./way";

/** So much work takes a few hundredths of a second; tables written by hand ask for far less. */
const MOST_WORK = 1_000_000;

/**
 * The fewest credentials that lead to a tier as far as people are concerned, who passes them, and of equally short ways
 * the one with the fewest passed by people who are not known, of whom there are as many as it takes. Found by trying
 * everything; where the rules are too large for that, a short way.
 */
export function wayUp({ blocks }: TierVerdict, people: People): WayUp {
  // Nobody loses a seat by passing more, so blocks that are met stay met.
  const unmet = blocks.filter(({ gap }) => gap > 0);
  const closed = unmet.filter(isClosed);
  const open = unmet.filter((block) => !isClosed(block));
  const together = cheapest(open, people);
  if (together) return { ...together, closed };
  const steps = open.flatMap((block) => cheapest([block], people)?.steps ?? byOthers(block));
  return { steps, isShortest: false, closed };
}

function isClosed({ block }: BlockVerdict): boolean {
  return block.alternatives.every(({ seats }) =>
    seats.some(
      ({ people, expression }) =>
        people > 0 &&
        expression.every((all) => all.some(({ need, members }) => need > members.length))
    )
  );
}

/** The cheapest way through some blocks, by every choice of an alternative of each; undefined: too large to try. */
function cheapest(
  verdicts: readonly BlockVerdict[],
  people: People
): { steps: readonly PersonStep[]; isShortest: boolean } | undefined {
  if (verdicts.length === 0) return { steps: [], isShortest: true };
  const blocks = verdicts.map(({ block }) => block);
  const choices = blocks.reduce((count, { alternatives }) => count * alternatives.length, 1);
  if (choices > MOST_WORK / 1000) return undefined;
  const plans = combinations(blocks.map(({ alternatives }) => alternatives)).map(
    (chosen) => new SeatPlan(chosen)
  );
  const alone = plans.reduce((sum, { work }) => sum + work, 0);
  if (alone > MOST_WORK) return undefined;
  const teams = plans.map(({ seats }) => candidatesFor(blocks, people, seats));
  const work = plans.reduce((sum, plan, i) => sum + plan.work * ((teams[i]?.length ?? 0) + 1), 0);
  if (work > MOST_WORK) return undefined;
  const additions = new CheapestAdditions();
  let least = Infinity;
  let steps: () => readonly PersonStep[] = () => [];
  plans.forEach((plan, i) => {
    const found = plan.best(teams[i] ?? [], people.width, additions);
    if (found.cost >= least) return;
    least = found.cost;
    steps = found.steps;
  });
  return { steps: steps(), isShortest: additions.isExact };
}

function combinations(lists: readonly (readonly Alternative[])[]): Alternative[][] {
  let found: Alternative[][] = [[]];
  for (const list of lists) found = found.flatMap((before) => list.map((one) => [...before, one]));
  return found;
}

/** The seats that are open in the nearest alternative, each filled by somebody else. */
function byOthers({ nearest }: BlockVerdict): PersonStep[] {
  const additions = new CheapestAdditions();
  return nearest.seats.flatMap(({ rule, open }) => {
    const [mask = []] = rule.expression.flatMap((all) => all.map((term) => term.mask));
    const nothing = mask.map(() => 0);
    const { passes } = additions.of([rule.expression], nothing);
    return open > 0 ? [{ person: null, people: open, passes }] : [];
  });
}
