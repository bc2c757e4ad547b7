import type { Outcome } from "./functionResults";
import type { TrackedRect } from "../trackedRects";

const MOST_CELLS = 500_000;
const MOST_ENTRIES = 100_000;

interface Entry {
  outcome?: Outcome;
  /** Formula cells that show #BUSY! until the call is done. */
  readonly waiting: TrackedRect[];
}

/**
 * Results of calls by function and arguments. They cannot go stale, because the functions depend on nothing else;
 * the oldest go when there are too many, but never one whose cell has yet to fetch it.
 */
export class CallCache {
  private readonly entries = new Map<string, Entry>();
  private cells = 0;

  outcome(key: string): Outcome | undefined {
    const entry = this.entries.get(key);
    if (!entry?.outcome) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.outcome;
  }

  isRunning(key: string): boolean {
    const entry = this.entries.get(key);
    return entry !== undefined && entry.outcome === undefined;
  }

  wait(key: string, cell: TrackedRect): void {
    const entry = this.entries.get(key) ?? { waiting: [] };
    this.entries.set(key, entry);
    entry.waiting.push(cell);
  }

  /** Keeps the result and gives the cells that waited for it. */
  settle(key: string, outcome: Outcome): TrackedRect[] {
    const entry = this.entries.get(key);
    if (!entry) return [];
    entry.outcome = outcome;
    this.cells += outcome.cells;
    return entry.waiting.splice(0);
  }

  /** Forgets the oldest results beyond the limits; to be called when no cell is about to fetch one. */
  trim(): void {
    for (const [key, { outcome }] of this.entries) {
      if (this.entries.size <= MOST_ENTRIES && this.cells <= MOST_CELLS) return;
      if (!outcome) continue;
      this.entries.delete(key);
      this.cells -= outcome.cells;
    }
  }
}
