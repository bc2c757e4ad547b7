// One answer for one row of cells; the functions call these cell by cell.

import { isBlankCell, readMarket } from "../rules/cells";
import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { forEveryMarket } from "../rules/forEveryMarket";
import { measureGap, peopleGap, peopleTier } from "../rules/gaps";
import { judge, judgeBlocks } from "../rules/judge";
import { peopleReader } from "../rules/people";
import {
  gravest,
  isBlankPartner,
  readMeasure,
  readPartner,
  readTier,
  type PartnerCells,
} from "../rules/readPartner";
import type { Market, Path, TierRule } from "../rules/ruleBook";
import { TierSearch, tierOf } from "../rules/tierOf";
import type { PartnerFacts, People, TierVerdict } from "../rules/verdict";
import { wayUp } from "../rules/wayUp";
import { explain } from "../words/explain";
import { fitCell } from "../words/fitCell";
import { missingPeople, nextSteps } from "../words/nextSteps";
import { wayUpSteps } from "../words/wayUp";
import type { Words } from "../words/words";

type Answer<T> = (...cells: unknown[]) => T | Fault;

/** The first fault of several readings: Excel's own errors go first, as in Excel. */
function faultAmong(...readings: unknown[]): Fault | undefined {
  return gravest(readings.filter((reading): reading is Fault => reading instanceof Fault));
}

/** The cells of a partner for rules of one measure; where they have none, the consumption cell is not read. */
export function partnerCells(
  { rules }: CredentialIndex,
  consumption: unknown,
  market: unknown,
  people: unknown
): PartnerCells {
  return { measures: rules.measures.length > 0 ? [consumption] : [], market, people };
}

/** COMPETENCY_TIER of one row. Made for speed: whole columns go through it. */
export function tierAnswer(index: CredentialIndex, words: Words): Answer<string> {
  const { rules } = index;
  const [measure] = rules.measures;
  const readPeople = peopleReader(index);
  const search = new TierSearch(rules);
  const none = words.catalogue.none;
  const names = rules.tiers.map(({ name }) => name);
  const measures = measure ? [0] : [];
  return (consumptionCell, marketCell, peopleCell) => {
    const have = measure ? readMeasure(measure, consumptionCell) : 0;
    const market = readMarket(marketCell);
    if (have instanceof Fault || market instanceof Fault)
      return faultAmong(have, market, readPeople(peopleCell)) as Fault;
    measures[0] = have;
    const people = readPeople(
      peopleCell,
      market === null ? undefined : search.open(market, measures)
    );
    if (people instanceof Fault) return people;
    if (market !== null) return names[search.rank(people)] ?? none;
    if (isBlankPartner(partnerCells(index, consumptionCell, marketCell, peopleCell))) return "";
    return tierOf({ measures, market, people }, rules) ?? none;
  };
}

/** CONSUMPTION_GAP of one row: of the only measure of the rules; 0 where they have none. */
export function consumptionGapAnswer({ rules }: CredentialIndex): Answer<number | ""> {
  const [measure] = rules.measures;
  return (consumptionCell, marketCell, tierCell) => {
    const have = measure ? readMeasure(measure, consumptionCell) : 0;
    const market = readMarket(marketCell);
    const tier = readTier(tierCell, rules);
    if (have instanceof Fault || market instanceof Fault || tier instanceof Fault)
      return faultAmong(have, market, tier) as Fault;
    if (!measure) return 0;
    if (have === 0 && market === null && isBlankCell(consumptionCell)) return "";
    return measureGap(measure, have, market, tier, rules);
  };
}

/** An answer from people and tier alone. */
function peopleAnswer<T>(
  index: CredentialIndex,
  answer: (people: People, tier: TierRule | undefined) => T
): Answer<T> {
  const readPeople = peopleReader(index);
  return (peopleCell, tierCell) => {
    const people = readPeople(peopleCell);
    const tier = readTier(tierCell, index.rules);
    if (people instanceof Fault || tier instanceof Fault) return faultAmong(people, tier) as Fault;
    return answer(people, tier);
  };
}

export function missingAnswer(index: CredentialIndex, path: Path, words: Words): Answer<string> {
  return peopleAnswer(index, (people, tier) => {
    const wanted = peopleTier(people, tier, index.rules);
    return wanted ? fitCell(missingPeople(judgeBlocks(wanted.option, people), path, words)) : "";
  });
}

export function peopleGapAnswer(index: CredentialIndex): Answer<number> {
  return peopleAnswer(index, (people, tier) => peopleGap(people, tier, index.rules));
}

/** What an answer makes of a tier that is judged for a market; undefined: there is none above today's. */
type OfTier<T> = (tier: TierVerdict | undefined, facts: PartnerFacts) => T;

/** Next steps for each market come out the same only if the market does not matter: else it is asked for. */
export function nextStepsAnswer(index: CredentialIndex, words: Words): Answer<string> {
  return towardsTier(index, "", (tier) => (tier ? fitCell(nextSteps(tier, words)) : ""));
}

/** WAY_UP of one partner: its steps, one below the other; just an empty text where there are none. */
export function wayUpAnswer(index: CredentialIndex, words: Words): Answer<readonly string[]> {
  return towardsTier<readonly string[]>(
    index,
    [""],
    (tier, { people }) => {
      const steps = tier ? wayUpSteps(tier, wayUp(tier, people), words).map(fitCell) : [];
      return steps.length > 0 ? steps : [""];
    },
    (one, other) => one.join("\n") === other.join("\n")
  );
}

/** An answer about the tier that is asked for, or the next one above today's. */
function towardsTier<T>(
  index: CredentialIndex,
  blank: T,
  answer: OfTier<T>,
  same?: (one: T, other: T) => boolean
): Answer<T> {
  const { rules } = index;
  return (consumption, market, people, tierCell) => {
    const reading = readPartner(partnerCells(index, consumption, market, people), index);
    const tier = readTier(tierCell, rules);
    if (reading.kind === "faults" || tier instanceof Fault) {
      return faultAmong(
        ...(reading.kind === "faults" ? reading.faults.map(({ fault }) => fault) : []),
        tier
      ) as Fault;
    }
    if (reading.kind === "blank") return blank;
    const { facts } = reading;
    const inMarket = (one: Market): T => {
      const verdict = judge({ ...facts, market: one }, rules);
      return answer(tier ? verdict.tiers[rules.tiers.indexOf(tier)] : verdict.next, facts);
    };
    return forEveryMarket(facts.market, inMarket, same);
  };
}

/**
 * EXPLAIN_TIER of one row. Excel often does not show an error's sentence, so here the sentence is the answer:
 * only an error value that came in goes out as one.
 */
export function explainAnswer(index: CredentialIndex, words: Words): Answer<string> {
  return (consumption, market, people, tierCell) => {
    const reading = readPartner(partnerCells(index, consumption, market, people), index);
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
