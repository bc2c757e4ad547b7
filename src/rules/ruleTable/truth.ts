import type { Plain } from "../cells";
import { fold } from "../text";

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...["true", "wahr", "yes", "ja", "1"].map((word) => [word, true] as const),
  ...["false", "falsch", "no", "nein", "0"].map((word) => [word, false] as const),
]);

/** A yes or no of a rule table; a blank is no, undefined is neither. */
export function truth(value: Plain): boolean | undefined {
  return value === null ? false : TRUTHS.get(fold(String(value)));
}
