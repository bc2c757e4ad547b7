import type { Credential } from "./ruleBook";
import type { UncountedReason } from "./verdict";

/** What a text in a roster is: a credential of the rules, or why it is none. */
export type CredentialMatch =
  | { readonly credential: Credential; readonly reason?: never }
  | {
      readonly credential?: never;
      readonly reason: UncountedReason;
      /** For a text that names no track: the credentials of the rules that begin so. */
      readonly meant: readonly Credential[];
    };

/** A piece of a roster between two commas, looked up. */
export interface Piece {
  readonly match: CredentialMatch;
  /** Titles with commas that begin with this piece, the longest first: a roster may spell them in several pieces. */
  readonly titles: readonly string[];
}
