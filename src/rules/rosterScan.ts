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
 * Reads a roster for its tallies and its texts that look like listed credentials, but makes no list of its people:
 * what most rosters need in a bulk evaluation. Where somebody is named twice, or there are many names, it takes the
 * whole evidence to tell who passed what, and the scan says so.
 */
export class RosterScan {
  readonly tally = new Tally();
  /** If every bare "MCSA" were one of the exams. */
  readonly withMcsa = new Tally();
  /** In the order written. */
  readonly uncounted: Uncounted[] = [];
  private readonly cursor: RosterCursor;
  private readonly names = new RosterNames();

  constructor(private readonly index: CredentialIndex) {
    this.cursor = new RosterCursor(index);
  }

  /** False: this roster has to be read with its evidence. The next one overwrites what was found. */
  read(text: string): boolean {
    const cursor = this.cursor.open(text);
    this.tally.clear();
    this.withMcsa.clear();
    this.uncounted.length = 0;
    this.names.open(text);
    while (cursor.nextEntry()) {
      if (cursor.named && !this.names.isNew(cursor.nameFrom, cursor.nameTo)) return false;
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
}

/** So many names are compared one with the other; longer rosters are read with their evidence. */
const MOST_NAMES = 16;

/** The names of one roster; makes texts of them only where two may be the same. */
class RosterNames {
  private text = "";
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];

  open(text: string): void {
    this.text = text;
    this.froms.length = this.tos.length = 0;
  }

  /** Adds the name text[from..to), unless it is there already or there are too many. */
  isNew(from: number, to: number): boolean {
    if (this.froms.length === MOST_NAMES) return false;
    for (let i = 0; i < this.froms.length; i++) {
      if (this.mayBeSame(this.froms[i] ?? 0, from) && this.isSame(i, from, to)) return false;
    }
    this.froms.push(from);
    this.tos.push(to);
    return true;
  }

  /** Not where two names begin with different letters of ASCII. */
  private mayBeSame(from: number, otherFrom: number): boolean {
    const one = this.text.charCodeAt(from);
    const other = this.text.charCodeAt(otherFrom);
    return one > 127 || other > 127 || (one | 32) === (other | 32);
  }

  private isSame(index: number, from: number, to: number): boolean {
    const key = fold(this.text.slice(from, to));
    // A name of invisible marks alone is no name.
    return key !== "" && key === fold(this.text.slice(this.froms[index], this.tos[index]));
  }
}
