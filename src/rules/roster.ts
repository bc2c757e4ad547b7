import type { CredentialIndex } from "./credentials";
import { RosterCursor } from "./rosterCursor";
import type { Credential, Path } from "./ruleBook";
import { fold, tidy } from "./text";
import type { PeopleTally, Person, UncountedReason } from "./verdict";

const PATH_BIT: Readonly<Record<Path, number>> = { exam: 1, assessment: 2 };
const BOTH = 3;

/** A person while a roster is being read. */
interface Draft {
  readonly name: string;
  readonly counted: Credential[];
  readonly uncounted: { text: string; reason: UncountedReason }[];
}

/**
 * The people of a roster, in order of first appearance, with what counts and what does not.
 * The same name twice is one person; every unnamed entry is somebody else.
 */
export function readRoster(text: string, index: CredentialIndex): readonly Person[] {
  const persons: Draft[] = [];
  const byName = new Map<string, Draft>();
  const cursor = new RosterCursor(text, index);
  while (cursor.nextEntry()) {
    const name = tidy(cursor.name);
    const key = fold(name);
    let person = key === "" ? undefined : byName.get(key);
    if (!person) {
      person = { name, counted: [], uncounted: [] };
      persons.push(person);
      if (key !== "") byName.set(key, person);
    }
    while (cursor.nextCredential()) note(person, cursor.credential, index);
  }
  return persons;
}

function note(person: Draft, text: string, index: CredentialIndex): void {
  const match = index.find(text);
  if (match.credential) {
    if (!person.counted.includes(match.credential)) person.counted.push(match.credential);
  } else {
    person.uncounted.push({ text: tidy(text), reason: match.reason });
  }
}

/** How many of these people there are on each path. */
export function tallyPersons(persons: readonly Person[]): PeopleTally {
  let exam = 0;
  let assessment = 0;
  let either = 0;
  for (const { counted } of persons) {
    if (counted.some(({ path }) => path === "exam")) exam++;
    if (counted.some(({ path }) => path === "assessment")) assessment++;
    if (counted.length > 0) either++;
  }
  return { exam, assessment, either };
}

/**
 * The tally of a roster without its evidence: what tallyPersons(readRoster(text)) gives, but fast.
 * Stops early once `enough` people stand on the path that counts (either path, where the rules mix them);
 * the tally is then a lower bound that already decides.
 */
export function tallyRoster(text: string, index: CredentialIndex, enough = Infinity): PeopleTally {
  const seen = new SeenPeople();
  const { mixPaths } = index.rules;
  let exam = 0;
  let assessment = 0;
  let either = 0;
  const cursor = new RosterCursor(text, index);
  while (cursor.nextEntry()) {
    let paths = 0;
    while (paths !== BOTH && cursor.nextCredential()) {
      const { credential } = index.find(cursor.credential);
      if (credential) paths |= PATH_BIT[credential.path];
    }
    if (paths === 0) continue;
    const before = cursor.named ? seen.add(cursor.name, paths) : 0;
    const added = paths & ~before;
    if (added & PATH_BIT.exam) exam++;
    if (added & PATH_BIT.assessment) assessment++;
    if (before === 0) either++;
    if ((mixPaths ? either : Math.max(exam, assessment)) >= enough) break;
  }
  return { exam, assessment, either };
}

/** Remembers on which paths each named person was met. */
class SeenPeople {
  private firstName: string | undefined;
  private firstPaths = 0;
  private others: Map<string, number> | undefined;

  /** Adds paths to a person and returns the paths known before. */
  add(name: string, paths: number): number {
    // Most rosters need one or two names: no map, and no folding, for the first.
    if (this.firstName === undefined) {
      this.firstName = name;
      this.firstPaths = paths;
      return 0;
    }
    this.others ??= new Map([[fold(this.firstName), this.firstPaths]]);
    const key = fold(name);
    const before = this.others.get(key) ?? 0;
    this.others.set(key, before | paths);
    return before;
  }
}
