import { invalid, plainValue } from "./cells";
import type { CredentialIndex } from "./credentials";
import { Fault } from "./fault";
import { readRoster, tallyPersons, tallyRoster } from "./roster";
import type { RuleBook } from "./ruleBook";
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

/** Only how many people a cell has; stops reading a roster once there are `enough`. */
export function readTally(
  cell: unknown,
  index: CredentialIndex,
  enough?: number
): PeopleTally | Fault {
  const value = plainValue(cell);
  return typeof value === "string" ? tallyRoster(value, index, enough) : tallyPlain(value);
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

/** The largest number of people that any tier asks for: reading on beyond it changes no tier. */
export function mostPeopleNeeded(rules: RuleBook): number {
  return Math.max(0, ...rules.tiers.map((tier) => tier.people));
}
