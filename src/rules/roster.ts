import type { CredentialIndex } from "./credentials";
import { RosterCursor } from "./rosterCursor";
import type { Credential } from "./ruleBook";
import { fold, tidy } from "./text";
import type { PeopleTally, Person, UncountedReason } from "./verdict";

// The paths on which a person stands, as bits.
const EXAM = 1;
const ASSESSMENT = 2;
const BOTH = EXAM | ASSESSMENT;

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
  const cursor = new RosterCursor(index).open(text);
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
 * Counts the people of many rosters, one after another, without their evidence: what tallyPersons(readRoster(text))
 * gives, but fast. Stops early once `enough` people stand on the path that counts (either path, where the rules mix
 * them); the tally is then a lower bound that already decides.
 */
export class RosterTally {
  private readonly cursor: RosterCursor;
  private readonly seen = new SeenPeople();

  constructor(private readonly index: CredentialIndex) {
    this.cursor = new RosterCursor(index);
  }

  count(text: string, enough = Infinity): PeopleTally {
    const { index, seen } = this;
    const { mixPaths } = index.rules;
    const cursor = this.cursor.open(text);
    seen.forget();
    let exam = 0;
    let assessment = 0;
    let either = 0;
    while ((mixPaths ? either : Math.max(exam, assessment)) < enough && cursor.nextEntry()) {
      let paths = 0;
      while (paths !== BOTH && cursor.nextCredential()) {
        const path = index.pathOf(text, cursor.from, cursor.to);
        if (path) paths |= path === "exam" ? EXAM : ASSESSMENT;
      }
      if (paths === 0) continue;
      const before = cursor.named ? seen.add(cursor.name, paths) : 0;
      const added = paths & ~before;
      if (added & EXAM) exam++;
      if (added & ASSESSMENT) assessment++;
      if (before === 0) either++;
    }
    return { exam, assessment, either };
  }
}

/** So few names are compared one by one faster than a Map is filled. */
const FEW = 8;

/** Remembers on which paths each named person of a roster was met. */
class SeenPeople {
  private count = 0;
  private readonly names: string[] = [];
  private readonly paths: number[] = [];
  private places: Map<string, number> | undefined;

  forget(): void {
    this.count = 0;
    this.places = undefined;
  }

  /** Adds paths to a person and returns the paths known before. */
  add(name: string, paths: number): number {
    const key = fold(name);
    const place = this.placeOf(key);
    const before = place < this.count ? (this.paths[place] ?? 0) : 0;
    this.names[place] = key;
    this.paths[place] = before | paths;
    if (place === this.count) this.remember(key);
    return before;
  }

  private placeOf(key: string): number {
    if (this.places) return this.places.get(key) ?? this.count;
    let place = 0;
    while (place < this.count && this.names[place] !== key) place++;
    return place;
  }

  private remember(key: string): void {
    const place = this.count++;
    if (this.places) this.places.set(key, place);
    else if (this.count > FEW)
      this.places = new Map(this.names.slice(0, this.count).map((each, i) => [each, i]));
  }
}
