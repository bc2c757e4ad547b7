import type { CredentialIndex } from "./credentials";
import { RosterCursor } from "./rosterCursor";
import { fold, tidy } from "./text";
import type { PeopleTally, UncountedReason } from "./verdict";

/** A text of a roster that looks like a listed credential and is none. */
export interface Uncounted {
  /** Empty for somebody unnamed. */
  readonly name: string;
  readonly text: string;
  readonly reason: UncountedReason;
}

/** A tally while it grows. */
class Tally implements PeopleTally {
  exam = 0;
  assessment = 0;
  either = 0;

  clear(): void {
    this.exam = this.assessment = this.either = 0;
  }

  /** One more person. */
  add(exam: boolean, assessment: boolean): void {
    if (exam) this.exam++;
    if (assessment) this.assessment++;
    if (exam || assessment) this.either++;
  }
}

/**
 * Reads a roster for its tallies and its texts that look like listed credentials, but makes no list of its people: what most rosters
 * need in a bulk evaluation. Where somebody is named twice it takes the whole evidence to tell who passed what, and
 * the scan says so.
 */
export class RosterScan {
  readonly tally = new Tally();
  /** If every bare "MCSA" were one of the exams. */
  readonly withMcsa = new Tally();
  /** In the order written. */
  uncounted: Uncounted[] = [];
  private readonly cursor: RosterCursor;
  private readonly names: string[] = [];
  /** How many of the names are folded; the others only when two of them may be the same. */
  private folded = 0;

  constructor(private readonly index: CredentialIndex) {
    this.cursor = new RosterCursor(index);
  }

  /** False: this roster has to be read with its evidence. The next one overwrites what was found. */
  read(text: string): boolean {
    const cursor = this.cursor.open(text);
    this.tally.clear();
    this.withMcsa.clear();
    this.uncounted = [];
    this.names.length = this.folded = 0;
    while (cursor.nextEntry()) {
      if (cursor.named && !this.isNew(cursor.name)) return false;
      this.readEntry();
    }
    return true;
  }

  private readEntry(): void {
    const { cursor, index } = this;
    let exam = false;
    let assessment = false;
    let mcsa = false;
    while (cursor.nextCredential()) {
      const { credential, reason } = index.find(cursor.credential);
      if (credential?.path === "exam") exam = true;
      else if (credential) assessment = true;
      else if (reason !== "notListed") {
        if (reason === "bareMcsa") mcsa = true;
        const name = cursor.named ? tidy(cursor.name) : "";
        this.uncounted.push({ name, text: tidy(cursor.credential), reason });
      }
    }
    this.tally.add(exam, assessment);
    this.withMcsa.add(exam || mcsa, assessment);
  }

  private isNew(name: string): boolean {
    const { names } = this;
    names.push(name);
    const before = names.length - 1;
    if (this.folded === 0 && !names.some((other, i) => i < before && mayBeSame(other, name)))
      return true;
    for (; this.folded < names.length; this.folded++) {
      const key = fold(names[this.folded] ?? "");
      // A name of invisible marks alone is no name.
      if (key !== "" && names.lastIndexOf(key, this.folded - 1) !== -1 && this.folded > 0)
        return false;
      names[this.folded] = key;
    }
    return true;
  }
}

/** Whether two names may be one when folded: not where they begin with different letters of ASCII. */
function mayBeSame(a: string, b: string): boolean {
  const [one, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  return one > 127 || other > 127 || (one | 32) === (other | 32);
}
