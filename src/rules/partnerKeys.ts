import { plainValue } from "./cells";
import { Fault } from "./fault";
import { fold } from "./text";

/**
 * The partners that somebody asks for, by key: without case or surrounding spaces, and 42 and "42" are the same.
 * Each key leads to whatever is collected for that partner.
 */
export class PartnerKeys<Collected> {
  private readonly byKey = new Map<string, Collected>();
  /** By the cell as it came, so that a ledger's repeated keys are compared only once. */
  private readonly byCell = new Map<unknown, Collected | undefined>();

  /** What is collected for a partner that is asked for; `start` makes it the first time. */
  ask(cell: unknown, start: () => Collected): Collected | Fault | null {
    const key = partnerKey(cell);
    if (key === null || key instanceof Fault) return key;
    let collected = this.byKey.get(key);
    if (collected === undefined) this.byKey.set(key, (collected = start()));
    return collected;
  }

  /** What is collected for the partner of a ledger row; undefined where nobody asked for it. */
  find(cell: unknown): Collected | undefined {
    const known = this.byCell.get(cell);
    if (known !== undefined || this.byCell.has(cell)) return known;
    const key = partnerKey(cell);
    const collected = typeof key === "string" ? this.byKey.get(key) : undefined;
    // Data types are a new object each time: nothing to remember.
    if (typeof cell !== "object" || cell === null) this.byCell.set(cell, collected);
    return collected;
  }
}

function partnerKey(cell: unknown): string | null | Fault {
  const value = plainValue(cell);
  return value === null || value instanceof Fault ? value : fold(String(value));
}
