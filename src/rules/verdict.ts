import type {
  Alternative,
  Block,
  Credential,
  Market,
  Measure,
  RuleBook,
  SeatRule,
} from "./ruleBook";
import type { CredentialSet } from "./credentialSets";

/** Whether a requirement or tier is met; undetermined where it hangs on a market that is not known. */
export type Standing = "met" | "unmet" | "undetermined";

/** Why a credential does not count. */
export type UncountedReason =
  /** "MCSA" alone names no track. */
  | "noTrack"
  /** Begins with the key of a listed credential, but other text follows without a sign between them. */
  | "titleDiffers"
  /** Somebody's other credential. */
  | "notListed";

/** A text of a roster that is no credential of the rules. */
export interface Uncounted {
  readonly text: string;
  readonly reason: UncountedReason;
  /** For a text that names no track: the credentials of the rules that begin so. */
  readonly meant: readonly Credential[];
}

/** One person of a roster. */
export interface Person {
  /** As written the first time; empty for somebody unnamed. */
  readonly name: string;
  /** The listed credentials, each once, in the order written. */
  readonly counted: readonly Credential[];
  /** Texts that are no listed credential, and why. */
  readonly uncounted: readonly Uncounted[];
}

/**
 * The people of a partner as the rules see them: sets of credentials, one for each person. Person `i` holds the set
 * that begins at `sets[i * width]`.
 */
export interface People {
  /** A roster, or a bare number of people. */
  readonly kind: "roster" | "count";
  /** People who fit every seat: those of a bare number. */
  readonly anybody: number;
  readonly size: number;
  readonly width: number;
  readonly sets: CredentialSet;
  /** How many people each set stands for; null: one. */
  readonly times: readonly number[] | null;
  /** Who they are, in the order of the sets; only where the roster was read with its evidence. */
  readonly persons: readonly Person[];
}

/** What is known of a partner. */
export interface PartnerFacts {
  /** What there is of each measure of the rules, in their order; a status is 1 or 0. Consumption in US$. */
  readonly measures: readonly number[];
  /** null: not known. */
  readonly market: Market | null;
  readonly people: People;
}

/** One measure of a tier. */
export interface MeasureVerdict {
  readonly measure: Measure;
  readonly standing: Standing;
  readonly have: number;
  /** Where the market is not known and matters, one amount for each market. */
  readonly need: number | Readonly<Record<Market, number>>;
  /** What is missing, to the cent; 0 when met; null when undetermined. Of a status 1 or 0. */
  readonly gap: number | null;
}

/** Some seats of an alternative, when as many of its seats as possible are filled. */
export interface SeatVerdict {
  readonly rule: SeatRule;
  readonly filled: number;
  readonly open: number;
  /** Who fills them; empty for people without names. */
  readonly who: readonly Person[];
}

/** One alternative of a block. */
export interface AlternativeVerdict {
  readonly alternative: Alternative;
  readonly have: number;
  readonly need: number;
  readonly gap: number;
  /**
   * In the order of the rules, those of earlier rows filled first. Of the assignments that fill as many, it is the one
   * that leaves the fewest seats open in the next tier if everybody keeps their seat. Worked out when asked for.
   */
  readonly seats: readonly SeatVerdict[];
}

/** One block of a tier. `have`, `need` and `gap` are those of its nearest alternative. */
export interface BlockVerdict {
  readonly block: Block;
  readonly standing: "met" | "unmet";
  readonly have: number;
  readonly need: number;
  readonly gap: number;
  readonly alternatives: readonly AlternativeVerdict[];
  /** The alternative with the fewest open seats; the first of equals. */
  readonly nearest: AlternativeVerdict;
}

/** What one option asks for a tier, and how far the partner is. */
export interface TierVerdict {
  readonly tier: string;
  /** The option's name; empty where the rules have no options. */
  readonly option: string;
  readonly standing: Standing;
  readonly measures: readonly MeasureVerdict[];
  readonly blocks: readonly BlockVerdict[];
  /** So many more people, each with everything, would do for the blocks; one fewer would not. */
  readonly peopleGap: number;
}

/** What a reading less strict than the rules would change. The strict verdict stands; this is only told. */
export type LenientReading =
  | { readonly kind: "mixedPaths" | "developingMarket"; readonly tier: string }
  /** A text that names no track is taken as the one credential that begins so. */
  | {
      readonly kind: "trackMeant";
      readonly tier: string;
      readonly text: string;
      readonly credential: Credential;
    };

/** A partner's verdict: a value from which every surface makes its own words. Its parts are worked out when asked for. */
export interface Verdict {
  /** The highest tier whose requirements are all met; null: none. Undefined: cannot be determined. */
  readonly tier: string | null | undefined;
  /** The option that gives it, the first of several; empty where there is none. */
  readonly option: string;
  /** The tier above today's; null when there is none above; undefined when today's is undetermined. */
  readonly nextTier: string | null | undefined;
  /**
   * Each tier once, lowest first, by the option to follow: of those that give the tier, the one that needs the fewest
   * more people, then the one whose worst measure is nearest, then the first.
   */
  readonly tiers: readonly TierVerdict[];
  /** Each tier by each option that gives it, in the order of the rules. */
  readonly options: readonly (readonly TierVerdict[])[];
  /** The next tier as in `tiers`; undefined where there is none above, or today's is not determined. */
  readonly next: TierVerdict | undefined;
  readonly facts: PartnerFacts;
  readonly lenient: readonly LenientReading[];
  /** The rules that it was judged by. */
  readonly rules: RuleBook;
}
