/** Remembers what was worked out for two things together, so that whoever asks again gets the same. */
export class OncePerPair<A extends object, B, T> {
  private readonly known = new Map<A, Map<B, T>>();

  of(one: A, other: B, work: () => T): T {
    let byOther = this.known.get(one);
    if (!byOther) this.known.set(one, (byOther = new Map()));
    if (!byOther.has(other)) byOther.set(other, work());
    return byOther.get(other) as T;
  }
}
