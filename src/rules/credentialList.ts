import { plainValue } from "./cells";
import type { CredentialIndex } from "./credentials";
import { Fault } from "./fault";
import { PartnerKeys } from "./partnerKeys";
import { fold, foldCredential, LONGEST_TEXT, tidy } from "./text";

/** A list of who passed what: columns as 2-D blocks of one shape, as Excel sends ranges. */
export interface CredentialList {
  readonly partners: readonly (readonly unknown[])[];
  readonly people: readonly (readonly unknown[])[];
  readonly credentials: readonly (readonly unknown[])[];
  /** Whether it was passed and still holds; left out: every row counts. */
  readonly statuses: readonly (readonly unknown[])[] | null;
}

/** Different marks of a status column that are remembered. */
const MARKS = 12;

const STATUS_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...["passed", "pass", "yes", "y", "x", "true", "active", "valid"].map(
    (word) => [word, true] as const
  ),
  ...["bestanden", "ja", "j", "wahr", "aktiv", "gültig"].map((word) => [word, true] as const),
  ...["failed", "fail", "expired", "revoked", "no", "n", "false", "inactive", "invalid"].map(
    (w) => [w, false] as const
  ),
  ...["nicht bestanden", "abgelaufen", "widerrufen", "nein", "falsch", "inaktiv", "ungültig"].map(
    (w) => [w, false] as const
  ),
]);

/** A text of the list in the form that a roster can hold; texts that compare as the same share one `id`. */
interface Spelling {
  readonly text: string;
  readonly id: number;
}

/** Cleans each text of a column once, however often the list repeats it. */
class Spellings {
  private readonly byCell = new Map<unknown, Spelling | Fault>();
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly clean: (text: string) => string,
    private readonly compare: (text: string) => string
  ) {}

  /** The spelling of a cell; a blank is the empty text. */
  of(cell: unknown): Spelling | Fault {
    const known = this.byCell.get(cell);
    if (known !== undefined) return known;
    const value = plainValue(cell);
    const spelling =
      value instanceof Fault
        ? value
        : this.spell(value === null || value === 0 ? "" : String(value));
    this.byCell.set(cell, spelling);
    return spelling;
  }

  private spell(cell: string): Spelling {
    const text = this.clean(cell);
    const key = this.compare(text);
    const id = this.ids.get(key) ?? this.ids.size;
    this.ids.set(key, id);
    return { text, id };
  }
}

/** One person of one partner. */
interface Holder {
  readonly name: Spelling;
  readonly credentials: Spelling[];
}

/** One partner's people while the list is being read. */
export class CertifiedHolders {
  fault: Fault | undefined;
  /** Name and credential of each row, in turn. They are sorted out only when the roster is asked for. */
  private readonly rows: Spelling[] = [];

  /** `byName` is room to sort people by the id of their name; whoever uses it leaves it empty. */
  constructor(
    private readonly index: CredentialIndex,
    private readonly byName: (Holder | undefined)[]
  ) {}

  add(name: Spelling, credential: Spelling): void {
    this.rows.push(name, credential);
  }

  /**
   * The roster as text, people in order of first appearance, ready to be read as one; "" where there is nobody.
   * By default it must fit into a cell.
   */
  roster(longest = LONGEST_TEXT): string | Fault {
    if (this.fault) return this.fault;
    // Joined once: half a million pieces added one by one would each be a string of their own.
    const pieces: string[] = [];
    for (const holder of this.people()) this.addEntry(holder, pieces);
    const roster = pieces.join("");
    return roster.length > longest ? new Fault("rosterTooLong", "#VALUE!") : roster;
  }

  private people(): Holder[] {
    const { byName, rows } = this;
    const people: Holder[] = [];
    for (let i = 0; i < rows.length; i += 2) {
      const name = rows[i] as Spelling;
      let holder = byName[name.id];
      if (!holder) people.push((holder = byName[name.id] = { name, credentials: [] }));
      addOnce(holder.credentials, rows[i + 1] as Spelling);
    }
    for (const { name } of people) byName[name.id] = undefined;
    return people;
  }

  private addEntry({ name, credentials }: Holder, pieces: string[]): void {
    const unnamed = name.text === "";
    if (unnamed && credentials.length === 0) return;
    if (pieces.length > 0) pieces.push("; ");
    if (!unnamed) pieces.push(name.text, ": ");
    let separator = "";
    for (const { text } of credentials) {
      pieces.push(separator, unnamed ? withoutName(text, this.index) : text);
      separator = ", ";
    }
  }
}

function addOnce(credentials: Spelling[], credential: Spelling): void {
  if (credential.text === "") return;
  for (const { id } of credentials) if (id === credential.id) return;
  credentials.push(credential);
}

/**
 * Collects a credential list for the partners that ask, in one pass however many ask. The list may come in several
 * pieces: ask for everything first, then read the pieces in order. Rows without a name are taken as one and the same
 * person.
 */
export class CredentialListReader {
  private readonly keys = new PartnerKeys<CertifiedHolders>();
  private readonly statuses = new Statuses();
  private readonly names: Spellings;
  private readonly byName: (Holder | undefined)[] = [];
  private readonly passed = new Spellings(
    (text) => tidy(text.replace(/[;\r\n]+/g, " ")),
    foldCredential
  );
  private row: number;

  /** Faults name rows as the user sees them: those above the first piece count too. */
  constructor(
    private readonly index: CredentialIndex,
    rowsAbove = 0
  ) {
    this.row = rowsAbove;
    this.names = new Spellings((text) => safeName(text, index), fold);
  }

  /** The people of a partner; null for a blank one, the fault of one that is an error. */
  ask(partner: unknown): CertifiedHolders | Fault | null {
    return this.keys.ask(partner, () => new CertifiedHolders(this.index, this.byName));
  }

  read(list: CredentialList): void {
    for (let r = 0; r < list.partners.length; r++) {
      const partners = list.partners[r] as readonly unknown[];
      const people = list.people[r] as readonly unknown[];
      const credentials = list.credentials[r] as readonly unknown[];
      const marks = list.statuses?.[r];
      for (let c = 0; c < partners.length; c++) {
        this.row++;
        const holders = this.keys.find(partners[c]);
        if (holders === undefined || holders.fault) continue;
        const counts = marks ? this.statuses.read(marks[c]) : true;
        if (counts === true) this.note(holders, people[c], credentials[c]);
        else if (counts !== false) holders.fault = counts ?? this.unknownStatus(marks?.[c]);
      }
    }
  }

  private note(holders: CertifiedHolders, person: unknown, credential: unknown): void {
    const name = this.names.of(person);
    const passed = this.passed.of(credential);
    if (name instanceof Fault) holders.fault = name;
    else if (passed instanceof Fault) holders.fault = passed;
    else holders.add(name, passed);
  }

  private unknownStatus(cell: unknown): Fault {
    return new Fault("statusUnknown", "#VALUE!", { row: this.row, value: String(cell) });
  }
}

/** What the marks of a status column say. */
class Statuses {
  /** A list has a handful of marks: comparing them one by one is faster than looking them up. */
  private readonly cells: unknown[] = [];
  private readonly says: (boolean | Fault | null)[] = [];

  /** Whether a row counts; null for a word that is no status. */
  read(cell: unknown): boolean | Fault | null {
    for (let i = 0; i < this.cells.length; i++)
      if (this.cells[i] === cell) return this.says[i] as boolean;
    const says = readStatus(cell);
    if (this.cells.length < MARKS) {
      this.cells.push(cell);
      this.says.push(says);
    }
    return says;
  }
}

/** For each partner asked: its roster as text. A blank partner gives "", and so does one that nobody belongs to. */
export function certifiedPeople(
  partners: readonly unknown[],
  list: CredentialList,
  index: CredentialIndex
): (string | Fault)[] {
  const reader = new CredentialListReader(index);
  const asked = partners.map((partner) => reader.ask(partner));
  reader.read(list);
  return asked.map((holders) =>
    holders === null ? "" : holders instanceof Fault ? holders : holders.roster()
  );
}

function readStatus(cell: unknown): boolean | Fault | null {
  const value = plainValue(cell);
  if (value === null || value === 0) return true;
  return value instanceof Fault ? value : (STATUS_WORDS.get(fold(String(value))) ?? null);
}

/** A name that a roster reads as one: no separators, and the colon after it must not belong to a credential. */
function safeName(text: string, index: CredentialIndex): string {
  const name = withoutSeparators(text);
  const piece = name.slice(name.lastIndexOf(",") + 1).trim();
  return index.ownsColon(piece, 0, piece.length) ? `(${name})` : name;
}

/** Without the characters that separate people, and names from credentials, in a roster. */
function withoutSeparators(text: string): string {
  return tidy(text.replace(/[;:\r\n]+/g, " "));
}

/** A credential of somebody unnamed: a colon in it must not make a name of what stands before. */
function withoutName(text: string, index: CredentialIndex): string {
  return index.find(text).credential ? text : withoutSeparators(text);
}
