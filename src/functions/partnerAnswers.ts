// One answer for one row of cells; the functions call these cell by cell.

import { explain } from "../words/explain";
import { nextSteps } from "../words/nextSteps";
import { isBlankCell, readConsumption, readMarket } from "../rules/cells";
import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { forEveryMarket } from "../rules/forEveryMarket";
import { consumptionGap, pathGap, peopleGap } from "../rules/gaps";
import { judge, tierOf } from "../rules/judge";
import { mostPeopleNeeded, peopleThatCount, tallyReader } from "../rules/people";
import { gravest, readPartner, readTier } from "../rules/readPartner";
import type { Path } from "../rules/ruleBook";
import type { PeopleTally } from "../rules/verdict";
import { fitCell } from "../words/fitCell";
import type { Words } from "../words/words";

/** The first fault of several readings: Excel's own errors go first, as in Excel. */
function faultAmong(...readings: unknown[]): Fault | undefined {
  return gravest(readings.filter((reading): reading is Fault => reading instanceof Fault));
}

/** COMPETENCY_TIER of one row. Made for speed: whole columns go through it. */
export function tierAnswer(
  index: CredentialIndex,
  words: Words
): (...cells: unknown[]) => string | Fault {
  const { rules } = index;
  const readTally = tallyReader(index);
  const none = words.catalogue.none;
  return (consumptionCell, marketCell, peopleCell) => {
    const consumption = readConsumption(consumptionCell);
    const market = readMarket(marketCell);
    if (consumption instanceof Fault || market instanceof Fault) {
      return faultAmong(consumption, market, readTally(peopleCell)) as Fault;
    }
    const tally = readTally(peopleCell, mostPeopleNeeded(consumption, market, rules));
    if (tally instanceof Fault) return tally;
    if (consumption === 0 && market === null && isBlankCell(peopleCell)) return "";
    const people = peopleThatCount(tally, rules);
    if (market !== null) return tierOf(consumption, market, people, rules) ?? none;
    return forEveryMarket(null, (one) => tierOf(consumption, one, people, rules) ?? none);
  };
}

export function consumptionGapAnswer({
  rules,
}: CredentialIndex): (...cells: unknown[]) => number | "" | Fault {
  return (consumptionCell, marketCell, tierCell) => {
    const consumption = readConsumption(consumptionCell);
    const market = readMarket(marketCell);
    const tier = readTier(tierCell, rules);
    if (consumption instanceof Fault || market instanceof Fault || tier instanceof Fault) {
      return faultAmong(consumption, market, tier) as Fault;
    }
    if (consumption === 0 && market === null && isBlankCell(consumptionCell)) return "";
    return consumptionGap(consumption, market, tier, rules);
  };
}

/** An answer from people and tier alone. */
function peopleAnswer<T>(
  index: CredentialIndex,
  answer: (tally: PeopleTally, tier: Exclude<ReturnType<typeof readTier>, Fault>) => T
): (...cells: unknown[]) => T | Fault {
  const readTally = tallyReader(index);
  return (peopleCell, tierCell) => {
    const tally = readTally(peopleCell);
    const tier = readTier(tierCell, index.rules);
    if (tally instanceof Fault || tier instanceof Fault) return faultAmong(tally, tier) as Fault;
    return answer(tally, tier);
  };
}

export function missingAnswer(
  index: CredentialIndex,
  path: Path,
  words: Words
): (...cells: unknown[]) => string | Fault {
  const { rules } = index;
  const credentials = rules.credentials.filter((credential) => credential.path === path);
  return peopleAnswer(index, (tally, tier) =>
    words.missing(pathGap(tally, path, tier, rules), credentials)
  );
}

export function peopleGapAnswer(index: CredentialIndex): (...cells: unknown[]) => number | Fault {
  return peopleAnswer(index, (tally, tier) => peopleGap(tally, tier, index.rules));
}

/** Next steps for each market come out the same only if the market does not matter: else it is asked for. */
export function nextStepsAnswer(
  index: CredentialIndex,
  words: Words
): (...cells: unknown[]) => string | Fault {
  const { rules } = index;
  return (consumption, market, people, tierCell) => {
    const reading = readPartner({ consumption, market, people }, index);
    const tier = readTier(tierCell, rules);
    if (reading.kind === "faults" || tier instanceof Fault) {
      return faultAmong(
        ...(reading.kind === "faults" ? reading.faults.map(({ fault }) => fault) : []),
        tier
      ) as Fault;
    }
    if (reading.kind === "blank") return "";
    return forEveryMarket(reading.facts.market, (one) => {
      const verdict = judge({ ...reading.facts, market: one }, rules);
      const wanted = verdict.tiers.find((each) => each.tier === (tier?.name ?? verdict.nextTier));
      return wanted ? fitCell(nextSteps(wanted, verdict, words)) : "";
    });
  };
}

/**
 * EXPLAIN_TIER of one row. Excel often does not show an error's sentence, so here the sentence is the answer:
 * only an error value that came in goes out as one.
 */
export function explainAnswer(
  index: CredentialIndex,
  words: Words
): (...cells: unknown[]) => string | Fault {
  return (consumption, market, people, tierCell) => {
    const reading = readPartner({ consumption, market, people }, index);
    const tier = readTier(tierCell, index.rules);
    if (tier instanceof Fault) return tier;
    if (reading.kind === "blank") return "";
    if (reading.kind === "facts")
      return fitCell(explain(judge(reading.facts, index.rules), words, tier).join("\n"));
    const faults = reading.faults.map(({ fault }) => fault);
    const error = faults.find(({ code }) => code === "cellError");
    return (
      error ?? words.catalogue.cannotDetermine(faults.map((fault) => words.fault(fault)).join(" "))
    );
  };
}
