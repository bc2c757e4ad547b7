import { plainValue } from "../cells";
import { Fault } from "../fault";
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

/** What an association comes to. */
export interface Association {
  /** 0: does not count; else a number that associations of one meaning share. */
  readonly kind: number;
  /** As it is written, where nobody has said yet whether it counts. */
  readonly openWord?: string;
}

/** Tells which associations of a ledger count, and which of them are the same; each spelling is compared once. */
export class Associations {
  private readonly kinds = new Map<string, number>();
  private readonly byCell = new Map<unknown, Association | Fault>();

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

  /** What a cell's association comes to; the fault of a cell with an error. */
  of(cell: unknown): Association | Fault {
    let association = this.byCell.get(cell);
    if (association === undefined) {
      const value = plainValue(cell);
      association = value instanceof Fault ? value : this.find(value === null ? "" : String(value));
      // Data types are a new object each time: nothing to remember.
      if (typeof cell !== "object") this.byCell.set(cell, association);
    }
    return association;
  }

  private find(text: string): Association {
    const word = fold(text);
    const kind = this.kinds.get(word);
    if (kind !== undefined) return { kind };
    const settled = OTHERS.has(word) || Object.hasOwn(this.others, word);
    return settled ? { kind: 0 } : { kind: 0, openWord: text.trim() };
  }
}

function sameMeaning(word: string): string[] {
  const folded = fold(word);
  const meaning = MEANINGS.map((words) => words.map(fold)).find((words) => words.includes(folded));
  return meaning ?? [folded];
}
