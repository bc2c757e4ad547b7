import { plainValue } from "./cells";
import type { CredentialIndex } from "./credentials";
import { Fault } from "./fault";
import { PartnerKeys } from "./partnerKeys";
import { fold, foldCredential, tidy } from "./text";

/** A list of who passed what: columns as 2-D blocks of one shape, as Excel sends ranges. */
export interface CredentialList {
  readonly partners: readonly (readonly unknown[])[];
  readonly people: readonly (readonly unknown[])[];
  readonly credentials: readonly (readonly unknown[])[];
  /** Whether it was passed and still holds; left out: every row counts. */
  readonly statuses: readonly (readonly unknown[])[] | null;
}

/** The most characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

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

/** One person's credentials, in order, each once. */
interface Holder {
  readonly name: string;
  readonly credentials: Spelling[];
}

/** One partner's people while the list is being read. */
export class CertifiedHolders {
  fault: Fault | undefined;
  /** By the id of the name, in order of first appearance. */
  private readonly byName = new Map<number, Holder>();

  add(name: Spelling, credential: Spelling): void {
    const holder = this.byName.get(name.id);
    if (!holder)
      this.byName.set(name.id, {
        name: name.text,
        credentials: credential.text === "" ? [] : [credential],
      });
    else if (credential.text !== "" && !holder.credentials.some(({ id }) => id === credential.id)) {
      holder.credentials.push(credential);
    }
  }

  /** The roster as text, ready to be read as one; "" where there is nobody. */
  roster(index: CredentialIndex): string | Fault {
    if (this.fault) return this.fault;
    const roster = rosterText([...this.byName.values()], index);
    return roster.length > LONGEST_TEXT ? new Fault("rosterTooLong", "#VALUE!") : roster;
  }
}

/**
 * Collects a credential list for the partners that ask, in one pass however many ask. The list may come in several
 * pieces: ask for everything first, then read the pieces in order. Rows without a name are taken as one and the same
 * person.
 */
export class CredentialListReader {
  private readonly keys = new PartnerKeys<CertifiedHolders>();
  private readonly statuses = new Map<unknown, boolean | Fault | null>();
  private readonly names = new Spellings(withoutSeparators, fold);
  private readonly passed = new Spellings(
    (text) => tidy(text.replace(/[;\r\n]+/g, " ")),
    foldCredential
  );
  private row = 0;

  /** The people of a partner; null for a blank one, the fault of one that is an error. */
  ask(partner: unknown): CertifiedHolders | Fault | null {
    return this.keys.ask(partner, () => new CertifiedHolders());
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
        holders.fault = (marks && this.statusFault(marks[c])) || undefined;
        if (!holders.fault && (!marks || this.statuses.get(marks[c]) === true))
          this.note(holders, people[c], credentials[c]);
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

  /** Reads a status, remembers what it says, and gives the fault of one that cannot be read. */
  private statusFault(cell: unknown): Fault | undefined {
    const counts = readStatus(cell, this.statuses);
    if (counts === null)
      return new Fault("statusUnknown", "#VALUE!", { row: this.row, value: String(cell) });
    return counts instanceof Fault ? counts : undefined;
  }
}

/** For each partner asked: its roster as text. A blank partner gives "", and so does one that nobody belongs to. */
export function certifiedPeople(
  partners: readonly unknown[],
  list: CredentialList,
  index: CredentialIndex
): (string | Fault)[] {
  const reader = new CredentialListReader();
  const asked = partners.map((partner) => reader.ask(partner));
  reader.read(list);
  return asked.map((holders) =>
    holders === null ? "" : holders instanceof Fault ? holders : holders.roster(index)
  );
}

/** Whether a row counts; null for a word that is no status. */
function readStatus(
  cell: unknown,
  remembered: Map<unknown, boolean | Fault | null>
): boolean | Fault | null {
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  const value = plainValue(cell);
  const counts =
    value === null || value === 0
      ? true
      : value instanceof Fault
        ? value
        : (STATUS_WORDS.get(fold(String(value))) ?? null);
  remembered.set(cell, counts);
  return counts;
}

function rosterText(holders: readonly Holder[], index: CredentialIndex): string {
  return holders
    .filter(({ name, credentials }) => name !== "" || credentials.length > 0)
    .map((holder) => entryText(holder, index))
    .join("; ");
}

function entryText({ name, credentials }: Holder, index: CredentialIndex): string {
  const texts = credentials.map(({ text }) => text);
  if (name === "") return texts.map((text) => withoutName(text, index)).join(", ");
  return `${safeName(name, index)}: ${texts.join(", ")}`;
}

/** A name that a roster reads as one: the colon after it must not belong to a credential. */
function safeName(name: string, index: CredentialIndex): string {
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
