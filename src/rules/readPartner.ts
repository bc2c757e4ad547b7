import { isBlankCell, plainValue, readAmount, readMarket, readStatus } from "./cells";
import type { CredentialIndex } from "./credentials";
import { Fault } from "./fault";
import { readPeople } from "./people";
import type { Measure, RuleBook, TierRule } from "./ruleBook";
import { fold } from "./text";
import type { PartnerFacts } from "./verdict";

/** A partner's cells as Excel gives them. */
export interface PartnerCells {
  /** One for each measure of the rules, in their order. */
  readonly measures: readonly unknown[];
  readonly market: unknown;
  readonly people: unknown;
}

/** A cell that cannot be read: which, and why. */
export interface PartnerFault {
  readonly field: Measure | "market" | "people";
  readonly fault: Fault;
}

/** What reading a partner's cells gave. */
export type PartnerReading =
  /** All cells are blank. */
  | { readonly kind: "blank" }
  | { readonly kind: "facts"; readonly facts: PartnerFacts }
  | { readonly kind: "faults"; readonly faults: readonly PartnerFault[] };

/** Whether a row holds nothing: every measure, the market and the people are blank. */
export function isBlankPartner({ measures, market, people }: PartnerCells): boolean {
  return measures.every(isBlankCell) && isBlankCell(market) && isBlankCell(people);
}

/** Reads a partner's cells with all the evidence that an explanation needs. */
export function readPartner(cells: PartnerCells, index: CredentialIndex): PartnerReading {
  return isBlankPartner(cells) ? { kind: "blank" } : readFilled(cells, index);
}

/**
 * Reads a row of a partner list. A list may have columns that the rules do not ask for: these tell a blank row from
 * others, and are not read.
 */
export function readListed(cells: PartnerCells, index: CredentialIndex): PartnerReading {
  if (isBlankPartner(cells)) return { kind: "blank" };
  const { byMarket, people } = index.rules;
  return readFilled(
    {
      measures: cells.measures,
      market: byMarket ? cells.market : null,
      people: people ? cells.people : null,
    },
    index
  );
}

function readFilled(cells: PartnerCells, index: CredentialIndex): PartnerReading {
  const faults: PartnerFault[] = [];
  const measures = index.rules.measures.map((measure) => {
    const value = readMeasure(measure, cells.measures[measure.place]);
    if (value instanceof Fault) faults.push({ field: measure, fault: value });
    return value instanceof Fault ? 0 : value;
  });
  const market = readMarket(cells.market);
  if (market instanceof Fault) faults.push({ field: "market", fault: market });
  const people = readPeople(cells.people, index);
  if (people instanceof Fault) faults.push({ field: "people", fault: people });
  return faults.length > 0 || market instanceof Fault || people instanceof Fault
    ? { kind: "faults", faults }
    : { kind: "facts", facts: { measures, market, people } };
}

/** An amount, or a status as 1 or 0; a blank is 0, for nothing was demonstrated. */
export function readMeasure(measure: Measure, cell: unknown): number | Fault {
  return measure.kind === "status" ? readStatus(cell, measure.name) : readAmount(cell, measure);
}

/** The fault that an answer shows where several cells are at fault: Excel's own errors go first, as in Excel. */
export function gravest(faults: readonly Fault[]): Fault | undefined {
  return faults.find(({ code }) => code === "cellError") ?? faults[0];
}

/** The tier that a cell names; undefined when it is left out. */
export function readTier(cell: unknown, rules: RuleBook): TierRule | undefined | Fault {
  const value = plainValue(cell);
  if (value === null || value === 0) return undefined;
  if (value instanceof Fault) return value;
  const tier = rules.tiers.find(({ name }) => fold(name) === fold(String(value)));
  return (
    tier ??
    new Fault("tierUnknown", "#VALUE!", {
      value: String(value),
      tiers: rules.tiers.map(({ name }) => name).join(", "),
    })
  );
}
