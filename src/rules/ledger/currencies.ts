import { plainValue } from "../cells";
import { fold } from "../text";

const US_DOLLAR: ReadonlySet<string> = new Set([
  "usd",
  "us$",
  "$",
  "us dollar",
  "us dollars",
  "us-dollar",
]);

/** Tells which marks of a currency column are US dollars; each spelling is compared once. */
export class Currencies {
  private readonly byCell = new Map<unknown, boolean>();

  isDollar(cell: unknown): boolean {
    let dollar = this.byCell.get(cell);
    if (dollar === undefined) {
      const value = plainValue(cell);
      dollar = typeof value === "string" && US_DOLLAR.has(fold(value));
      // Data types are a new object each time: nothing to remember.
      if (typeof cell !== "object") this.byCell.set(cell, dollar);
    }
    return dollar;
  }
}
