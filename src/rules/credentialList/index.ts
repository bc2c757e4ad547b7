import { plainValue } from "../cells";
import type { CredentialIndex } from "../credentials";
import { Fault } from "../fault";
import { OncePerPair } from "../OncePerPair";
import { PartnerKeys } from "../partnerKeys";
import { readDay } from "../serialDate";
import { fold, foldCredential, tidy } from "../text";
import { CertifiedHolders, withoutSeparators } from "./CertifiedHolders";
import { Persons } from "./Persons";
import { ReadOnce, Spellings, type Spelling } from "./Spellings";
import { Statuses, type Standing } from "./Statuses";

export type { CertifiedHolders };

type Block = readonly (readonly unknown[])[];

/** A list of who passed what: columns as 2-D blocks of one shape, as Excel sends ranges. */
export interface CredentialList {
  readonly partners: Block;
  readonly people: Block;
  readonly credentials: Block;
  /** Whether it was passed and still holds; left out: every row counts. */
  readonly statuses?: Block | null;
  /** Ids and e-mail addresses of the people, which tell them apart better than names; left out: by name. */
  readonly ids?: Block | null;
  readonly emails?: Block | null;
  /** The last day on which it holds, as Excel serial dates; left out or blank: without end. */
  readonly expires?: Block | null;
}

/** What a row of the list says of somebody; a fault where it cannot be read. */
export type CredentialOutcome =
  /** Failed, revoked, not yet passed. */
  | "status"
  | Fault
  | {
      /** As the roster calls the person; it may know more of who that is once all rows were read. */
      readonly person: Spelling;
      /** As the roster has them; none where the row names none. */
      readonly credentials: readonly { readonly text: string }[];
      /** The status is a 1: where any row has one, only such rows count. */
      readonly one: boolean;
      /** The last day on which they hold. */
      readonly lastDay: number;
    };

/** Is told what a row of somebody who was asked for says, by its place in the blocks. */
export type CredentialTrace = (r: number, outcome: CredentialOutcome) => void;

/**
 * Collects a credential list for the partners that ask, in one pass however many ask. The list may come in several
 * pieces: ask for everything first, then read the pieces in order. Rows without a name are taken as one and the same
 * person.
 */
export class CredentialListReader {
  private readonly keys = new PartnerKeys<CertifiedHolders>();
  private readonly statuses = new Statuses();
  private readonly names: ReadOnce<Spelling>;
  private readonly persons: Persons;
  private readonly passed: ReadOnce<readonly Spelling[]>;
  private readonly context: ConstructorParameters<typeof CertifiedHolders>[0];
  private row: number;

  /** Faults name rows as the user sees them: those above the first piece count too. */
  constructor(
    private readonly index: CredentialIndex,
    rowsAbove = 0
  ) {
    this.row = rowsAbove;
    const names = new Spellings((text) => safeName(text, index), fold);
    const credentials = new Spellings(tidy, foldCredential);
    this.persons = new Persons((text) => safeName(text, index));
    this.names = new ReadOnce((text) => names.of(text));
    this.passed = new ReadOnce((text) =>
      text
        .split(/[;；\r\n]+/)
        .map((each) => credentials.of(each))
        .filter((each) => each.text !== "")
    );
    this.context = { index, statuses: this.statuses, byName: [] };
  }

  /** The people of a partner; null for a blank one, the fault of one that is an error. */
  ask(partner: unknown): CertifiedHolders | Fault | null {
    return this.keys.ask(partner, () => new CertifiedHolders(this.context));
  }

  /** Whether statuses are 1 and 0, and only 1 counts. */
  get hasOnes(): boolean {
    return this.statuses.hasOnes;
  }

  read(list: CredentialList, trace?: CredentialTrace): void {
    for (let r = 0; r < list.partners.length; r++) {
      const partners = list.partners[r] as readonly unknown[];
      const marks = list.statuses?.[r];
      for (let c = 0; c < partners.length; c++) {
        this.row++;
        // Every mark is looked at: a 1 in anybody's row makes it a column of 1 and 0.
        const standing = marks ? this.statuses.read(marks[c]) : "holds";
        const holders = this.keys.find(partners[c]);
        if (holders === undefined || holders.fault) continue;
        const outcome = this.note(holders, list, r, c, standing);
        if (outcome instanceof Fault) holders.fault = outcome;
        trace?.(r, outcome);
      }
    }
  }

  private note(
    holders: CertifiedHolders,
    { people, ids, emails, credentials, statuses, expires }: CredentialList,
    r: number,
    c: number,
    standing: Standing
  ): CredentialOutcome {
    if (standing === "no") return "status";
    if (standing !== "holds" && standing !== "one")
      return standing ?? this.fault("statusUnknown", statuses?.[r]?.[c]);
    const one = standing === "one";
    const cell = people[r]?.[c];
    const person =
      ids || emails ? this.persons.of(cell, ids?.[r]?.[c], emails?.[r]?.[c]) : this.names.of(cell);
    const passed = this.passed.of(credentials[r]?.[c]);
    const lastDay = expires ? this.lastDay(expires[r]?.[c]) : Infinity;
    if (person instanceof Fault) return person;
    if (passed instanceof Fault) return passed;
    if (lastDay instanceof Fault) return lastDay;
    const taken = passed.filter(({ text }) => person.text !== "" || !this.isBareNumber(text));
    for (const credential of taken) holders.add(person, credential, one, lastDay);
    return { person, credentials: taken, one, lastDay };
  }

  /** A number that is no key: with nobody's name it would read back as so many people. */
  private isBareNumber(text: string): boolean {
    return /^\d+$/.test(foldCredential(text)) && !this.index.find(text).credential;
  }

  private lastDay(cell: unknown): number | Fault {
    const value = plainValue(cell);
    if (value === null || value === 0) return Infinity;
    if (value instanceof Fault) return value;
    return typeof value === "number" ? Math.floor(value) : this.fault("expiryNoDate", value);
  }

  private fault(code: "statusUnknown" | "expiryNoDate", cell: unknown): Fault {
    return new Fault(code, "#VALUE!", { row: this.row, value: String(plainValue(cell)) });
  }
}

/**
 * For each partner asked: its roster as text on its day, of rows that have not expired before it. `asOf` is one day
 * for all, one for each partner, or none where rows do not expire. A blank partner gives "", and so does one that
 * nobody belongs to.
 */
export function certifiedPeople(
  partners: readonly unknown[],
  list: CredentialList,
  asOf: readonly unknown[],
  index: CredentialIndex
): (string | Fault)[] {
  const days = asOf.map(readDay);
  const reader = new CredentialListReader(index);
  const asked = partners.map((partner) => reader.ask(partner));
  reader.read(list);
  const rosters = new OncePerPair<CertifiedHolders, number, string | Fault>();
  return asked.map((holders, i) => {
    const day = days[days.length === 1 ? 0 : i] ?? -Infinity;
    if (day instanceof Fault) return day;
    if (holders === null) return "";
    return holders instanceof Fault ? holders : rosters.of(holders, day, () => holders.roster(day));
  });
}

/** A name that a roster reads as one: no separators, and the colon after it must not belong to a credential. */
function safeName(text: string, index: CredentialIndex): string {
  const name = withoutSeparators(text);
  const piece = name.slice(name.search(/[^,，]*$/)).trim();
  return index.ownsColon(piece, 0, piece.length) ? `(${name})` : name;
}
