import type { Credential } from "../ruleBook";
import type { BlockVerdict, Person } from "../verdict";

/** So many of these credentials, whichever. */
export interface Choice {
  readonly count: number;
  readonly from: readonly Credential[];
}

/** All that one person has to pass: every choice of at least one of the lists, which are equally short. */
export type Passes = readonly (readonly Choice[])[];

/** Who has to pass something, and what. */
export interface PersonStep {
  /** Somebody of the roster; null: people who are not known, or known by a number alone. */
  readonly person: Person | null;
  /** How many people each pass this; 1 for somebody of the roster. */
  readonly people: number;
  readonly passes: Passes;
}

/** Who has to pass what, so that the people are enough for a tier. */
export interface WayUp {
  /** People of the roster first, in its order. */
  readonly steps: readonly PersonStep[];
  /** Whether it is known that there is none with fewer credentials. */
  readonly isShortest: boolean;
  /** Blocks that nobody can fill, for the rules list no credential for their seats. */
  readonly closed: readonly BlockVerdict[];
}
