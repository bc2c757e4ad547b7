import type { checksEn, CheckWords } from "./selfCheckChecks.en";

/** What the self-check looks at: each is something that the add-in takes for granted of Excel. */
export type CheckId = keyof typeof checksEn;

export type CheckOutcome = "asAssumed" | "differs" | "notPossible";

/** How the self-check is told. */
export interface SelfCheckWords {
  readonly what: string;
  readonly go: string;
  readonly cancel: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly running: string;
  readonly progress: (done: number, total: number) => string;
  readonly cancelling: string;
  readonly failed: string;
  readonly summary: (asAssumed: number, differs: number, notPossible: number) => string;
  readonly allFine: string;
  readonly others: string;
  readonly columns: { readonly check: string; readonly result: string };
  readonly outcomes: Readonly<Record<CheckOutcome, string>>;
  /** What was seen instead of what is assumed. */
  readonly seen: (what: string) => string;
  readonly checks: Readonly<Record<CheckId, CheckWords>>;
}
