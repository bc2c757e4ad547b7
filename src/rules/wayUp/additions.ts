import { countOf, holdsOf, setOf, type CredentialSet } from "../credentialSets";
import type { Credential, Expression, Term } from "../ruleBook";
import type { Choice, Passes } from "./way";

/** What somebody has to pass in addition. */
export interface Additions {
  /** How many credentials; Infinity where the rules do not list enough. */
  readonly credentials: number;
  readonly passes: Passes;
}

/** No more equally short lists are told. */
const MOST_LISTS = 6;
/** So many steps of searching are exact for every table that is written by hand, and take milliseconds. */
const STEPS = 200_000;

/** Credentials that stand in the same terms: each is as good as another. */
interface Kind {
  readonly members: Credential[];
  readonly terms: readonly number[];
}

/** The fewest credentials that make expressions hold for a person, by trying; exact until its steps are used up. */
export class CheapestAdditions {
  isExact = true;
  private steps = STEPS;
  private fewest = Infinity;
  private found = new Map<string, readonly Choice[]>();

  /** For all of the expressions at once, and a person who holds this set. */
  of(expressions: readonly Expression[], held: CredentialSet): Additions {
    this.fewest = Infinity;
    this.found = new Map();
    this.choose(expressions, 0, [], held);
    return { credentials: this.fewest, passes: [...this.found.values()] };
  }

  /** Tries each of the lists of terms that an expression joins by "or". */
  private choose(
    expressions: readonly Expression[],
    next: number,
    terms: readonly Term[],
    held: CredentialSet
  ): void {
    const expression = expressions[next];
    if (expression === undefined) {
      this.cover(terms, held);
      return;
    }
    for (const all of expression) {
      if (this.isSpent()) return;
      this.choose(expressions, next + 1, [...terms, ...all], held);
    }
  }

  /** The fewest credentials that meet all of these terms. */
  private cover(all: readonly Term[], held: CredentialSet): void {
    const terms = all.filter(({ mask, need }) => !holdsOf(held, 0, mask, need));
    const needs = terms.map(({ need, mask }) => need - countOf(held, 0, mask));
    const kinds = kindsOf(terms, held);
    if (!inReach(needs, kinds, 0)) return;
    this.search(kinds, 0, needs, []);
  }

  /** Takes as many of a kind as help, then fewer: the first way down ends at an answer, though it need not be short. */
  private search(
    kinds: readonly Kind[],
    next: number,
    needs: readonly number[],
    counts: readonly number[]
  ): void {
    const spent = counts.reduce((sum, count) => sum + count, 0);
    const most = Math.max(0, ...needs);
    if (spent + most > this.fewest) return;
    if (most === 0) {
      this.note(spent, kinds, counts);
      return;
    }
    const kind = kinds[next];
    if (!kind) return;
    const wanted = Math.max(0, ...kind.terms.map((term) => needs[term] ?? 0));
    for (let count = Math.min(kind.members.length, wanted); count >= 0; count--) {
      const rest = needs.map((need, term) => (kind.terms.includes(term) ? need - count : need));
      if (!inReach(rest, kinds, next + 1)) return;
      this.search(kinds, next + 1, rest, [...counts, count]);
      if (this.isSpent()) return;
    }
  }

  private isSpent(): boolean {
    if (this.fewest === Infinity || this.steps-- > 0) return false;
    this.isExact = false;
    return true;
  }

  private note(spent: number, kinds: readonly Kind[], counts: readonly number[]): void {
    if (spent < this.fewest) this.found.clear();
    this.fewest = spent;
    if (this.found.size === MOST_LISTS) return;
    const list = counts.flatMap((count, i) =>
      count > 0 ? [{ count, from: kinds[i]?.members ?? [] }] : []
    );
    const key = list.map(({ count, from }) => [count, ...from.map(({ place }) => place)].join());
    this.found.set(key.sort().join(";"), list);
  }
}

/** The credentials of some terms that a person does not hold, those first that stand in the most terms. */
function kindsOf(terms: readonly Term[], held: CredentialSet): Kind[] {
  const standing = new Map<Credential, number[]>();
  terms.forEach(({ members }, term) => {
    for (const member of members) {
      const { place } = member;
      if (holdsOf(held, 0, setOf([place], held.length), 1)) continue;
      const others = standing.get(member);
      if (others) others.push(term);
      else standing.set(member, [term]);
    }
  });
  const kinds = new Map<string, Kind>();
  for (const [member, where] of standing) {
    const kind = kinds.get(where.join());
    if (kind) kind.members.push(member);
    else kinds.set(where.join(), { members: [member], terms: where });
  }
  return [...kinds.values()].sort((a, b) => b.terms.length - a.terms.length);
}

/** Whether the kinds from `next` on hold as many credentials as each term still needs. */
function inReach(needs: readonly number[], kinds: readonly Kind[], next: number): boolean {
  return needs.every((need, term) => {
    let left = need;
    for (let i = next; left > 0 && i < kinds.length; i++) {
      const kind = kinds[i];
      if (kind?.terms.includes(term)) left -= kind.members.length;
    }
    return left <= 0;
  });
}
