import { isBlankCell, plainValue, readConsumption, readMarket } from "./cells";
import type { CredentialIndex } from "./credentials";
import { Fault } from "./fault";
import { readPeople } from "./people";
import type { RuleBook, TierRule } from "./ruleBook";
import { fold } from "./text";
import type { PartnerFacts } from "./verdict";

/** A partner's cells as Excel gives them. */
export interface PartnerCells {
  readonly consumption: unknown;
  readonly market: unknown;
  readonly people: unknown;
}

/** What reading a partner's cells gave. */
export type PartnerReading =
  /** Consumption, market and people are all blank. */
  | { readonly kind: "blank" }
  | { readonly kind: "facts"; readonly facts: PartnerFacts }
  | {
      readonly kind: "faults";
      readonly faults: readonly { readonly field: keyof PartnerCells; readonly fault: Fault }[];
    };

/** Reads a partner's cells with all the evidence that an explanation needs. */
export function readPartner(cells: PartnerCells, index: CredentialIndex): PartnerReading {
  if (isBlankCell(cells.consumption) && isBlankCell(cells.market) && isBlankCell(cells.people)) {
    return { kind: "blank" };
  }
  const consumption = readConsumption(cells.consumption);
  const market = readMarket(cells.market);
  const people = readPeople(cells.people, index);
  if (consumption instanceof Fault || market instanceof Fault || people instanceof Fault) {
    const read = { consumption, market, people };
    const fields = ["consumption", "market", "people"] as const;
    const faults = fields.flatMap((field) => {
      const fault = read[field];
      return fault instanceof Fault ? [{ field, fault }] : [];
    });
    return { kind: "faults", faults };
  }
  return { kind: "facts", facts: { consumption, market, people } };
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
