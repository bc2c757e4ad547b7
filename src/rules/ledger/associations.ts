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

/** Tells which associations of a ledger count, and which of them are the same; each spelling is compared once. */
export class Associations {
  private readonly kinds = new Map<string, number>();
  private readonly byCell = new Map<unknown, number | Fault>();

  /** `counting`: words of the associations that count; another word of the same meaning counts too. */
  constructor(counting: readonly string[] = OF_RECORD) {
    counting.forEach((word, i) => {
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

  private find(text: string): number {
    return this.kinds.get(fold(text)) ?? 0;
  }
}

function sameMeaning(word: string): string[] {
  const folded = fold(word);
  const meaning = MEANINGS.map((words) => words.map(fold)).find((words) => words.includes(folded));
  return meaning ?? [folded];
}
