import { fold } from "./text";

/** So many names are compared one by one faster than a Map is filled. */
const FEW = 12;

/** The names of one roster and whose they are. Makes texts of them only where two may be the same. */
export class RosterNames {
  private text = "";
  private count = 0;
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];
  private readonly places: number[] = [];
  private byName: Map<string, number> | undefined;

  open(text: string): void {
    this.text = text;
    this.count = 0;
    this.byName = undefined;
  }

  /** The person known by the name text[from..to), else -1: then it is known from now on as the name of `next`. */
  place(from: number, to: number, next: number): number {
    if (this.byName) return this.amongMany(this.byName, from, to, next);
    const first = this.text.charCodeAt(from);
    for (let i = 0; i < this.count; i++) {
      if (mayBeSame(first, this.text.charCodeAt(this.froms[i] ?? 0)) && this.isSame(i, from, to))
        return this.places[i] ?? -1;
    }
    this.froms[this.count] = from;
    this.tos[this.count] = to;
    this.places[this.count] = next;
    if (++this.count > FEW) this.byName = this.asMap();
    return -1;
  }

  private amongMany(byName: Map<string, number>, from: number, to: number, next: number): number {
    const key = fold(this.text.slice(from, to));
    // A name of invisible marks alone is no name.
    if (key === "") return -1;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, next);
    return known ?? -1;
  }

  private asMap(): Map<string, number> {
    const map = new Map<string, number>();
    for (let i = 0; i < this.count; i++) {
      const key = this.keyOf(i);
      if (key !== "" && !map.has(key)) map.set(key, this.places[i] ?? -1);
    }
    return map;
  }

  private isSame(i: number, from: number, to: number): boolean {
    const key = fold(this.text.slice(from, to));
    return key !== "" && key === this.keyOf(i);
  }

  private keyOf(i: number): string {
    return fold(this.text.slice(this.froms[i], this.tos[i]));
  }
}

/** Not where two names begin with different letters of ASCII. */
function mayBeSame(one: number, other: number): boolean {
  return one > 127 || other > 127 || (one | 32) === (other | 32);
}
