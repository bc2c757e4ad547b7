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
class Holders {
  fault: Fault | undefined;
  /** By the id of the name, in order of first appearance. */
  readonly byName = new Map<number, Holder>();

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
}

/**
 * For each partner asked: its roster as text, people in order of first appearance. Rows without a name are taken as
 * one and the same person. A blank partner gives "", and so does one that nobody in the list belongs to.
 */
export function certifiedPeople(
  partners: readonly unknown[],
  list: CredentialList,
  index: CredentialIndex
): (string | Fault)[] {
  const keys = new PartnerKeys<Holders>();
  const asked = partners.map((partner) => keys.ask(partner, () => new Holders()));
  readList(list, keys);
  return asked.map((holders) => {
    if (holders === null) return "";
    if (holders instanceof Fault) return holders;
    if (holders.fault) return holders.fault;
    const roster = rosterText([...holders.byName.values()], index);
    return roster.length > LONGEST_TEXT ? new Fault("rosterTooLong", "#VALUE!") : roster;
  });
}

function readList(list: CredentialList, keys: PartnerKeys<Holders>): void {
  const statuses = new Map<unknown, boolean | Fault | null>();
  const names = new Spellings(withoutSeparators, fold);
  const passed = new Spellings((text) => tidy(text.replace(/[;\r\n]+/g, " ")), foldCredential);
  let row = 0;
  for (let r = 0; r < list.partners.length; r++) {
    const partners = list.partners[r] as readonly unknown[];
    const people = list.people[r] as readonly unknown[];
    const credentials = list.credentials[r] as readonly unknown[];
    const marks = list.statuses?.[r];
    for (let c = 0; c < partners.length; c++) {
      row++;
      const holders = keys.find(partners[c]);
      if (holders === undefined || holders.fault) continue;
      const counts = marks ? readStatus(marks[c], statuses) : true;
      if (counts === true) {
        const name = names.of(people[c]);
        const credential = passed.of(credentials[c]);
        if (name instanceof Fault || credential instanceof Fault)
          holders.fault = name instanceof Fault ? name : (credential as Fault);
        else holders.add(name, credential);
      } else if (counts === null)
        holders.fault = new Fault("statusUnknown", "#VALUE!", { row, value: String(marks?.[c]) });
      else if (counts instanceof Fault) holders.fault = counts;
    }
  }
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
