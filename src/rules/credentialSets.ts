// Sets of the rules' credentials: one bit for each, in as many whole numbers of 32 bits as it takes. Most rules fit
// into one, and then everything about a person's credentials is one operation on one number.

/** A set of credentials by their places in the rules. */
export type CredentialSet = readonly number[];

/** How many numbers a set takes. */
export function setWidth(credentials: number): number {
  return Math.max(1, (credentials + 31) >>> 5);
}

/** The set of the credentials at these places. */
export function setOf(places: Iterable<number>, width: number): number[] {
  const set = new Array<number>(width).fill(0);
  for (const place of places) addTo(set, 0, place);
  return set;
}

/** Adds the credential at a place to the set that begins at `sets[at]`. */
export function addTo(sets: number[], at: number, place: number): void {
  const word = at + (place >>> 5);
  sets[word] = (sets[word] ?? 0) | (1 << (place & 31));
}

/** Whether the set that begins at `sets[at]` holds at least `need` of the credentials of `mask`. */
export function holdsOf(
  sets: CredentialSet,
  at: number,
  mask: CredentialSet,
  need: number
): boolean {
  let count = 0;
  for (let i = 0; i < mask.length; i++) {
    const common = (sets[at + i] ?? 0) & (mask[i] ?? 0);
    if (common === 0) continue;
    count += need === 1 ? 1 : bitCount(common);
    if (count >= need) return true;
  }
  return false;
}

/** How many of the credentials of `mask` the set that begins at `sets[at]` holds. */
export function countOf(sets: CredentialSet, at: number, mask: CredentialSet): number {
  let count = 0;
  for (let i = 0; i < mask.length; i++) count += bitCount((sets[at + i] ?? 0) & (mask[i] ?? 0));
  return count;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
