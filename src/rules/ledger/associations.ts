import { plainValue } from "../cells";
import type { Fault } from "../fault";
import { fold } from "../text";

/** Associations by meaning: the words of one line are one and the same, as exports and people write it. */
const MEANINGS = [
  ["DPOR", "POR", "Partner of record", "Digital partner of record"],
  ["TPOR", "Transacting partner of record"],
];

/** The associations that count where the rules name none: Digital and Transacting Partner of Record. */
const OF_RECORD = ["DPOR", "TPOR"];

/** Associations of exports that are neither: they never count, and nobody need be asked. */
const OTHERS: ReadonlySet<string> = new Set([
  "",
  "pal",
  "partner admin link",
  "partner as end-customer",
  "deal registration",
]);

/** Tells which associations of a ledger count, and which of them are the same; each spelling is compared once. */
export class Associations {
  private readonly kinds = new Map<string, number>();
  private readonly byCell = new Map<unknown, number | Fault>();
  private readonly openByCell = new Map<unknown, string | undefined>();

  /** `others`: what the user said of other words, by their folded text: whether rows marked so count. */
  constructor(
    private readonly others: Readonly<Record<string, boolean>> = {},
    ofRules: readonly string[] = OF_RECORD
  ) {
    const counting = Object.entries(others).flatMap(([word, counts]) => (counts ? [word] : []));
    [...ofRules, ...counting].forEach((word, i) => {
      for (const each of sameMeaning(word)) if (!this.kinds.has(each)) this.kinds.set(each, i + 1);
    });
  }

  /** 0: does not count; else a number that associations of one meaning share; the fault of a cell with an error. */
  kindOf(cell: unknown): number | Fault {
    let kind = this.byCell.get(cell);
    if (kind === undefined) {
      const value = plainValue(cell);
      kind = value === null || typeof value === "object" ? (value ?? 0) : this.find(String(value));
      // Data types are a new object each time: nothing to remember.
      if (typeof cell !== "object") this.byCell.set(cell, kind);
    }
    return kind;
  }

  /** A word of which nobody has said whether it counts, as it is written; undefined for all others. */
  openWord(cell: unknown): string | undefined {
    if (!this.openByCell.has(cell)) {
      const word = this.findOpenWord(cell);
      // Data types are a new object each time: nothing to remember.
      if (typeof cell === "object") return word;
      this.openByCell.set(cell, word);
    }
    return this.openByCell.get(cell);
  }

  private findOpenWord(cell: unknown): string | undefined {
    const value = plainValue(cell);
    if (value === null || typeof value === "object") return undefined;
    const word = fold(String(value));
    const settled = this.kinds.has(word) || OTHERS.has(word) || Object.hasOwn(this.others, word);
    return settled ? undefined : String(value).trim();
  }

  private find(text: string): number {
    return this.kinds.get(fold(text)) ?? 0;
  }
}

function sameMeaning(word: string): string[] {
  const folded = fold(word);
  const meaning = MEANINGS.map((words) => words.map(fold)).find((words) => words.includes(folded));
  return meaning ?? [folded];
}
