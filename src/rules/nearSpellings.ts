import { comparableHeader } from "./headers";

/** Forms of companies, which lists leave out or write in other ways. */
const FORMS: ReadonlySet<string> = new Set(
  (
    "ab ag aps as asa bv co company corp corporation eood eu gmbh group holding inc incorporated kft kg kk lda limited " +
    "llc llp ltd ltda mbh nv oy oyj plc pte pty pvt sa sac sarl sas sasu se sl slu spa spzoo srl sro und and the y"
  ).split(" ")
);
/** Names that differ in so many letters at most may be the same; short ones must be alike. */
const LETTERS = 2;
const SHORT = 6;
/** More pairs of names are not compared letter by letter. */
const MOST_PAIRS = 200_000;
/** So many are offered. */
const MOST_OFFERED = 3;

/** Finds, among the names of one list, those that may be a name of another, nearest first. */
export class NearSpellings {
  private readonly names: readonly {
    readonly name: string;
    readonly words: readonly string[];
    readonly key: string;
  }[];
  private pairs = 0;

  constructor(names: readonly string[]) {
    this.names = names.map((name) => ({ name, ...wordsOf(name) }));
  }

  of(name: string): string[] {
    const wanted = wordsOf(name);
    if (wanted.key === "") return [];
    this.pairs += this.names.length;
    const found = this.names.flatMap(({ name: other, words, key }) => {
      const distance = this.distance(wanted, { words, key });
      return distance === undefined ? [] : [{ other, distance }];
    });
    return found
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST_OFFERED)
      .map(({ other }) => other);
  }

  /** 0: alike but for case, signs and the form of company; undefined: another name. */
  private distance(one: Comparable, other: Comparable): number | undefined {
    if (one.key === other.key) return 0;
    if (beginsWith(one.words, other.words) || beginsWith(other.words, one.words)) return 1;
    if (this.pairs > MOST_PAIRS || Math.min(one.key.length, other.key.length) < SHORT)
      return undefined;
    const letters = lettersBetween(one.key, other.key);
    return letters > LETTERS ? undefined : 1 + letters;
  }
}

interface Comparable {
  readonly words: readonly string[];
  readonly key: string;
}

function wordsOf(name: string): Comparable {
  // "S.A." is one word.
  const all = name
    .replace(/(\p{L})\.(?=\p{L}\b)/gu, "$1")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(comparableHeader)
    .filter((word) => word !== "");
  const telling = all.filter((word) => !FORMS.has(word));
  const words = telling.length > 0 ? telling : all;
  return { words, key: words.join("") };
}

function beginsWith(words: readonly string[], first: readonly string[]): boolean {
  return first.length > 0 && first.every((word, i) => words[i] === word);
}

/** How many letters have to be changed, added or left out; more than wanted where it is more. */
function lettersBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > LETTERS) return LETTERS + 1;
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const now = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      now.push(Math.min(change, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[other.length] ?? LETTERS + 1;
}
