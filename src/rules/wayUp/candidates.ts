import type { CredentialSet } from "../credentialSets";
import type { Alternative, Block } from "../ruleBook";
import type { People, Person } from "../verdict";

/** Somebody who may take seats. */
export interface Candidate {
  /** null: known by a number alone. */
  readonly person: Person | null;
  /** The credentials that matter for the blocks in question; null: whoever this is fits every seat. */
  readonly held: CredentialSet | null;
}

/**
 * The people who may take seats, in the order of the roster. Of people who hold the same, only as many as there are
 * seats: more would change nothing.
 */
export function candidatesFor(
  blocks: readonly Block[],
  people: People,
  seats: number
): Candidate[] {
  const { anybody, size, sets, width, times, persons } = people;
  const relevant = relevantTo(blocks, width);
  const found: Candidate[] = [];
  const add = (count: number, candidate: Candidate): void => {
    for (let i = 0; i < count; i++) found.push(candidate);
  };
  add(Math.min(anybody, seats), { person: null, held: null });
  const known = new Map<string, number>();
  for (let i = 0; i < size; i++) {
    const held = relevant.map((mask, word) => (sets[i * width + word] ?? 0) & mask);
    const before = known.get(held.join()) ?? 0;
    const count = Math.min(times?.[i] ?? 1, seats - before);
    known.set(held.join(), before + count);
    add(count, { person: persons[i] ?? null, held });
  }
  return found;
}

/** The credentials that any seat of the blocks asks for. */
function relevantTo(blocks: readonly Block[], width: number): number[] {
  const relevant = new Array<number>(width).fill(0);
  for (const { seats } of blocks.flatMap(
    ({ alternatives }): readonly Alternative[] => alternatives
  ))
    for (const { mask } of seats.flatMap(({ expression }) => expression.flat()))
      mask.forEach((bits, word) => (relevant[word] = (relevant[word] ?? 0) | bits));
  return relevant;
}
