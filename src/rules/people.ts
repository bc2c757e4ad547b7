import { invalid, plainValue } from "./cells";
import type { CredentialIndex } from "./credentials";
import { setOf } from "./credentialSets";
import { Fault } from "./fault";
import { readRoster, RosterReader, type Enough } from "./rosterReader";
import type { Path } from "./ruleBook";
import type { People } from "./verdict";

/**
 * People known by two counts, in the place of a cell; as Excel's data types have it, `basicValue` is what a cell shows.
 * Only rules without expressions know the two paths.
 */
export class CountedPeople {
  readonly basicValue: number;

  constructor(
    readonly exam: number,
    readonly assessment: number
  ) {
    // Who stands in both counts is not known: at least so many are different people.
    this.basicValue = Math.max(exam, assessment);
  }

  people({ rules, width }: CredentialIndex): People {
    const { exam, assessment } = this;
    const path: Path = exam > assessment ? "exam" : "assessment";
    const places = rules.credentials.flatMap(({ kind, place }) => (kind === path ? [place] : []));
    const more = Math.abs(exam - assessment);
    return {
      ...counted(Math.min(exam, assessment), width),
      ...(more > 0 && { size: 1, sets: setOf(places, width), times: [more] }),
    };
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

/** So many people, each of whom fits every seat. */
function counted(anybody: number, width: number): People {
  return { kind: "count", anybody, size: 0, width, sets: [], times: null, persons: [] };
}

const DIGITS = /^\s*\d+\s*$/;

/** Whether a text is digits alone; most begin with a name. */
function isDigits(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 58 || first > 127 ? DIGITS.test(text) : false;
}

/** Reads the people of cells, one after another. */
export type PeopleReader = (cell: unknown, enough?: Enough) => People | Fault;

/**
 * The people of a cell with their evidence: a roster, a whole number (that many people, each of whom fits every seat),
 * or a blank (nobody). Digits that could be meant as a credential are a #VALUE! fault.
 */
export function readPeople(cell: unknown, index: CredentialIndex): People | Fault {
  return peopleIn(cell, index, (text) => readRoster(text, index));
}

/**
 * The same without evidence, for many cells: what it gives is good until the next cell is read. `enough` may end the
 * reading of a roster early.
 */
export function peopleReader(index: CredentialIndex): PeopleReader {
  const rosters = new RosterReader(index, false);
  return (cell, enough) => peopleIn(cell, index, (text) => rosters.read(text, enough));
}

function peopleIn(
  cell: unknown,
  index: CredentialIndex,
  read: (roster: string) => People
): People | Fault {
  if (cell instanceof CountedPeople) return cell.people(index);
  const value = plainValue(cell);
  if (typeof value === "string") {
    return isDigits(value) && !index.find(value.trim()).credential
      ? invalid("peopleDigits", value.trim())
      : read(value);
  }
  const count = readCount(value);
  if (count instanceof Fault) return count;
  const meant = count > 0 ? index.find(String(count)).credential : undefined;
  return meant
    ? new Fault("peopleKey", "#VALUE!", { value: count, key: meant.key })
    : counted(count, index.width);
}
