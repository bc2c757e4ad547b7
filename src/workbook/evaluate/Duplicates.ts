import { Fault, plainValue } from "../../rules";
import { fold } from "../../rules/text";
import type { Evaluation } from "./Evaluation";

type Reported = NonNullable<Extract<Evaluation, { kind: "done" }>["duplicates"]>;

/** So many duplicated partners, and rows of each, are reported. */
const MOST = 100;
/** The table is at most so full that a search finds its place at once. */
const ROOM = 2;

/**
 * Finds partners that stand in a list more than once. Keeps a number of 53 bits for each partner, not its text: a full
 * sheet of texts would take more memory than the rest of the run. Two partners of a million have the same number once
 * in ten thousand workbooks.
 */
export class Duplicates {
  private readonly hashes: Float64Array;
  private readonly firstRows: Int32Array;
  private readonly found = new Map<number, { partner: string; rows: number[] }>();

  /** `rows`: at most so many are added. */
  constructor(rows: number) {
    const size = 2 ** Math.ceil(Math.log2(ROOM * rows + 1));
    this.hashes = new Float64Array(size);
    this.firstRows = new Int32Array(size);
  }

  /** Notes a row, from 0; blank keys and errors are nobody's. */
  add(key: unknown, partner: unknown, row: number): void {
    const value = plainValue(key);
    if (value === null || value instanceof Fault) return;
    const hash = hashOfFolded(String(value));
    const at = this.placeOf(hash);
    if (this.hashes[at] === 0) {
      this.hashes[at] = hash;
      this.firstRows[at] = row;
    } else this.report(at, String(partner).trim(), row);
  }

  /** Each with its rows as Excel numbers them; undefined where there are none. */
  get reported(): Reported | undefined {
    return this.found.size === 0 ? undefined : [...this.found.values()];
  }

  private report(at: number, partner: string, row: number): void {
    const known = this.found.get(at);
    if (known) {
      if (known.rows.length < MOST) known.rows.push(row + 1);
    } else if (this.found.size < MOST) {
      this.found.set(at, { partner, rows: [(this.firstRows[at] ?? 0) + 1, row + 1] });
    }
  }

  private placeOf(hash: number): number {
    const { hashes } = this;
    // The length is a power of 2.
    const last = hashes.length - 1;
    let at = hash & last;
    while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & last;
    return at;
  }
}

const SPACE = 32;

/** The hash of a text when folded. Most texts need only their case folded, which takes no further text. */
function hashOfFolded(text: string): number {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > 126 || (code === SPACE && before === SPACE))
      return hashOf(fold(text));
    before = code;
  }
  return hashOf(before === SPACE ? fold(text) : text);
}

/** A number from 1 to 2^53 that texts hardly share (the cyrb53 hash). */
function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = lowerCase(text.charCodeAt(i));
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0) + 1;
}

/** Of a letter of ASCII; folded texts have no capitals. */
function lowerCase(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
