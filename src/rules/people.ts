import { invalid, plainValue } from "./cells";
import type { CredentialIndex } from "./credentials";
import { Fault } from "./fault";
import { readRoster, RosterTally, tallyPersons } from "./roster";
import type { Market, RuleBook } from "./ruleBook";
import type { People, PeopleTally } from "./verdict";

const NOBODY: PeopleTally = { exam: 0, assessment: 0, either: 0 };

/**
 * The people of a cell with their evidence: a roster, a whole number (that many people, all on one path), or a
 * blank (nobody).
 */
export function readPeople(cell: unknown, index: CredentialIndex): People | Fault {
  const value = plainValue(cell);
  if (typeof value !== "string") {
    const tally = tallyPlain(value);
    return tally instanceof Fault ? tally : { kind: "count", tally };
  }
  const persons = readRoster(value, index);
  return { kind: "roster", persons, tally: tallyPersons(persons) };
}

/** Reads only how many people cells have; stops reading a roster once there are `enough`. */
export function tallyReader(
  index: CredentialIndex
): (cell: unknown, enough?: number) => PeopleTally | Fault {
  const rosters = new RosterTally(index);
  return (cell, enough) => {
    const value = plainValue(cell);
    return typeof value === "string" ? rosters.count(value, enough) : tallyPlain(value);
  };
}

function tallyPlain(value: number | boolean | null | Fault): PeopleTally | Fault {
  if (value === null) return NOBODY;
  if (value instanceof Fault) return value;
  if (typeof value === "boolean") return invalid("peopleType", value);
  if (!Number.isInteger(value) || value < 0) return invalid("peopleNotWhole", value);
  return { exam: value, assessment: value, either: value };
}

/** The people that count towards a tier: those on the nearer path, or on either where the rules mix paths. */
export function peopleThatCount(tally: PeopleTally, rules: RuleBook): number {
  return rules.mixPaths ? tally.either : Math.max(tally.exam, tally.assessment);
}

/** The most people that matter with this consumption: reading on beyond them changes no tier. 0: people do not matter. */
export function mostPeopleNeeded(
  consumption: number,
  market: Market | null,
  rules: RuleBook
): number {
  let most = 0;
  for (const tier of rules.tiers) {
    const { Developed, Developing } = tier.consumption;
    const need = market === null ? Math.min(Developed, Developing) : tier.consumption[market];
    if (consumption >= need && tier.people > most) most = tier.people;
  }
  return most;
}
