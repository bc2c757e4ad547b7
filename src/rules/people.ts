import { invalid, plainValue } from "./cells";
import type { CredentialIndex } from "./credentials";
import { Fault } from "./fault";
import { readRoster, RosterTally, tallyPersons } from "./roster";
import type { Market, RuleBook } from "./ruleBook";
import type { People, PeopleTally } from "./verdict";

/** People known by two counts, in the place of a cell; as Excel's data types have it, `basicValue` is what a cell shows. */
export class CountedPeople {
  readonly kind = "count";
  readonly tally: PeopleTally;
  readonly basicValue: number;

  constructor(exam: number, assessment: number) {
    // Who stands in both counts is not known: at least so many are different people.
    this.basicValue = Math.max(exam, assessment);
    this.tally = { exam, assessment, either: this.basicValue };
  }
}

/** How many passed exams and how many assessments, from a cell each; "" where both are blank. */
export function readPeopleCounts(exams: unknown, assessments: unknown): CountedPeople | "" | Fault {
  const exam = plainValue(exams);
  const assessment = plainValue(assessments);
  if (exam === null && assessment === null) return "";
  const counts = [exam, assessment].map(readCount);
  const fault = counts.find((count) => count instanceof Fault);
  if (fault) return fault;
  const [withExams, withAssessments] = counts as [number, number];
  return new CountedPeople(withExams, withAssessments);
}

function readCount(value: ReturnType<typeof plainValue>): number | Fault {
  if (value === null) return 0;
  if (value instanceof Fault) return value;
  if (typeof value === "boolean") return invalid("peopleType", value);
  return typeof value === "number" && Number.isInteger(value) && value >= 0
    ? value
    : invalid("peopleNotWhole", value);
}

const NOBODY: PeopleTally = { exam: 0, assessment: 0, either: 0 };

/**
 * The people of a cell with their evidence: a roster, a whole number (that many people, all on one path), or a
 * blank (nobody).
 */
export function readPeople(cell: unknown, index: CredentialIndex): People | Fault {
  if (cell instanceof CountedPeople) return { kind: "count", tally: cell.tally };
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
    if (cell instanceof CountedPeople) return cell.tally;
    const value = plainValue(cell);
    return typeof value === "string" ? rosters.count(value, enough) : tallyPlain(value);
  };
}

function tallyPlain(value: number | boolean | null | Fault): PeopleTally | Fault {
  if (value === null) return NOBODY;
  const count = readCount(value);
  return count instanceof Fault ? count : { exam: count, assessment: count, either: count };
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
