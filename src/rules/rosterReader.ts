import type { CredentialMatch } from "./credentialMatch";
import type { CredentialIndex } from "./credentials";
import { addTo } from "./credentialSets";
import { RosterCursor } from "./rosterCursor";
import { RosterNames } from "./rosterNames";
import type { Credential } from "./ruleBook";
import { tidy } from "./text";
import type { People, Uncounted } from "./verdict";

/** Says how many more people it takes at least; 0: reading on would change nothing. */
export type Enough = (people: People) => number;

/** A person while a roster is being read. */
interface Draft {
  readonly name: string;
  readonly counted: Credential[];
  readonly uncounted: Uncounted[];
}

/**
 * The people of one roster after another: the set of the rules' credentials that each person holds, and with evidence
 * who they are and what does not count. The same name twice is one person; every unnamed entry is somebody else.
 *
 * Without evidence, people who hold none of the rules' credentials are left out, and what it gives is good until it
 * reads the next roster.
 */
export class RosterReader implements People {
  readonly kind = "roster";
  readonly anybody = 0;
  readonly times = null;
  readonly width: number;
  size = 0;
  sets: number[] = [];
  persons: Draft[] = [];
  private readonly cursor: RosterCursor;
  private readonly names = new RosterNames();

  constructor(
    private readonly index: CredentialIndex,
    private readonly evidence: boolean
  ) {
    this.width = index.width;
    this.cursor = new RosterCursor(index);
  }

  /** `enough` may end the reading early. */
  read(text: string, enough?: Enough): People {
    const { cursor, names, width } = this;
    cursor.open(text);
    names.open(cursor.text);
    this.size = 0;
    let next = enough === undefined ? Infinity : this.nextLook(enough);
    while (next > 0 && cursor.nextEntry()) {
      // The set is built where the next person's belongs, and joined with an earlier one of the same name.
      const at = this.size * width;
      const draft = this.evidence ? this.draft() : undefined;
      if (!this.readSet(at, draft) && draft === undefined) continue;
      const known = cursor.named ? names.place(cursor.nameFrom, cursor.nameTo, this.size) : -1;
      if (known >= 0) {
        this.join(known, at, draft);
        continue;
      }
      if (draft) this.persons.push(draft);
      this.size++;
      if (enough !== undefined && this.size >= next) next = this.nextLook(enough);
    }
    return this;
  }

  /** The number of people at which to ask again whether they are enough; 0: they are. */
  private nextLook(enough: Enough): number {
    const more = enough(this);
    // Asked again and again, a long roster would be judged once for each of its people.
    return more === 0 ? 0 : this.size + Math.max(more, this.size >>> 3);
  }

  /** Reads a roster into people of their own, which stay as they are. */
  take(text: string): People {
    this.persons = [];
    this.read(text);
    const { kind, anybody, size, width, times, persons } = this;
    return { kind, anybody, size, width, sets: this.sets.slice(0, size * width), times, persons };
  }

  private draft(): Draft {
    const { cursor } = this;
    return { name: cursor.named ? tidy(cursor.name) : "", counted: [], uncounted: [] };
  }

  /** Builds the set of the entry at hand; false where it holds none of the rules' credentials. */
  private readSet(at: number, draft: Draft | undefined): boolean {
    const { cursor, index, sets, width } = this;
    for (let i = 0; i < width; i++) sets[at + i] = 0;
    let some = false;
    while (cursor.nextCredential()) {
      let piece = draft
        ? index.piece(cursor.text, cursor.from, cursor.to)
        : index.pieceThatMayCount(cursor.text, cursor.from, cursor.to);
      if (piece === undefined) continue;
      if (piece.titles.length > 0) {
        cursor.joinTitle(piece);
        piece = index.piece(cursor.text, cursor.from, cursor.to);
      }
      const { match } = piece;
      if (draft) note(draft, match, cursor);
      if (match.credential === undefined) continue;
      addTo(sets, at, match.credential.place);
      some = true;
    }
    return some;
  }

  private join(known: number, at: number, draft: Draft | undefined): void {
    const { sets, width } = this;
    for (let i = 0; i < width; i++) {
      const word = known * width + i;
      sets[word] = (sets[word] ?? 0) | (sets[at + i] ?? 0);
    }
    const person = this.persons[known];
    if (!draft || !person) return;
    for (const credential of draft.counted) addOnce(person.counted, credential);
    person.uncounted.push(...draft.uncounted);
  }
}

/** One reader serves all the rosters that are read by the same credentials. */
const readers = new WeakMap<CredentialIndex, RosterReader>();

/** The people of a roster with their evidence, in order of first appearance. */
export function readRoster(text: string, index: CredentialIndex): People {
  let reader = readers.get(index);
  if (!reader) readers.set(index, (reader = new RosterReader(index, true)));
  return reader.take(text);
}

function note(draft: Draft, match: CredentialMatch, cursor: RosterCursor): void {
  if (match.credential) addOnce(draft.counted, match.credential);
  else
    draft.uncounted.push({
      text: tidy(cursor.credential),
      reason: match.reason,
      meant: match.meant,
    });
}

function addOnce(list: Credential[], credential: Credential): void {
  if (!list.includes(credential)) list.push(credential);
}
