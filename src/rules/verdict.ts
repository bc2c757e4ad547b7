import type { Credential, Market, RuleBook } from "./ruleBook";

/** Whether a requirement or tier is met; undetermined where it hangs on a market that is not known. */
export type Standing = "met" | "unmet" | "undetermined";

/** Why a credential does not count. */
export type UncountedReason =
  /** "MCSA" alone names no track. */
  | "bareMcsa"
  /** Begins with the key of a listed credential, but what follows is not its title. */
  | "titleDiffers"
  /** Somebody's other credential. */
  | "notListed";

/** One person of a roster. */
export interface Person {
  /** As written the first time; empty for somebody unnamed. */
  readonly name: string;
  /** The listed credentials, each once, in the order written. */
  readonly counted: readonly Credential[];
  /** Texts that are no listed credential, and why. */
  readonly uncounted: readonly { readonly text: string; readonly reason: UncountedReason }[];
}

/** How many people there are on each path. */
export interface PeopleTally {
  readonly exam: number;
  readonly assessment: number;
  /** People on either path, each once. */
  readonly either: number;
}

/** The people of a partner: a roster with names, or bare counts. */
export type People =
  | { readonly kind: "roster"; readonly persons: readonly Person[]; readonly tally: PeopleTally }
  | { readonly kind: "count"; readonly tally: PeopleTally };

/** What is known of a partner. */
export interface PartnerFacts {
  /** US$, previous 12 months. */
  readonly consumption: number;
  /** null: not known. */
  readonly market: Market | null;
  readonly people: People;
}

export interface ConsumptionVerdict {
  readonly standing: Standing;
  /** US$. */
  readonly have: number;
  /** US$; where the market is not known and matters, one amount for each market that differs. */
  readonly need: number | Readonly<Record<Market, number>>;
  /** US$ still missing, to the cent; 0 when met; null when undetermined. */
  readonly gap: number | null;
}

export interface PeopleVerdict {
  readonly standing: "met" | "unmet";
  /** People on the nearer path (on either, where the rules mix paths). */
  readonly have: number;
  readonly need: number;
  readonly gap: number;
}

export interface TierVerdict {
  readonly tier: string;
  readonly standing: Standing;
  readonly consumption: ConsumptionVerdict;
  readonly people: PeopleVerdict;
}

/** What a reading less strict than the rules would change. The strict verdict stands; this is only told. */
export interface LenientReading {
  readonly kind: "mixedPaths" | "mcsaIsLinux" | "developingMarket";
  /** The tier that this reading would give. */
  readonly tier: string;
}

/** A partner's verdict: a value from which every surface makes its own words. */
export interface Verdict {
  /** The highest tier whose requirements are all met; null: none. Undefined: cannot be determined. */
  readonly tier: string | null | undefined;
  /** The tier above today's; null when there is none above; undefined when today's is undetermined. */
  readonly nextTier: string | null | undefined;
  /** Lowest first. */
  readonly tiers: readonly TierVerdict[];
  readonly facts: PartnerFacts;
  readonly lenient: readonly LenientReading[];
  /** The rules that it was judged by. */
  readonly rules: RuleBook;
}
