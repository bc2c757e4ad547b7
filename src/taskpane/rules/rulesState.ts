import type { TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { CheckedRules, RulesChoice, Setup, SetupOffer } from "../../workbook";
import type { OnDemand } from "../Door";
import type { LibraryEntry } from "./library";

/** What the Rules view shows beside the setup of the list. */
export interface RulesContent {
  readonly library:
    | { readonly kind: "loading" }
    | { readonly kind: "failed" }
    | { readonly kind: "loaded"; readonly entries: readonly LibraryEntry[] };
  /** What is typed into the search box. */
  readonly search: string;
  /** Ids of what the user opened. */
  readonly open: ReadonlySet<string>;
  readonly tables:
    | { readonly kind: "reading" }
    /** Code of the error from Excel. */
    | { readonly kind: "failed"; readonly code: string }
    | { readonly kind: "read"; readonly tables: readonly CheckedRules[] };
  readonly insertion: Insertion | null;
}

/** A table on its way from the library into the workbook, and what came of it. */
export interface Insertion {
  readonly entry: LibraryEntry;
  readonly outcome:
    | { readonly kind: "inserting" }
    | { readonly kind: "inserted"; readonly sheet: string; readonly choice: RulesChoice }
    | { readonly kind: "failed"; readonly code: string };
}

/** What the view asks of the pane around it. */
export interface RulesNeeds {
  readonly changeSetup: (setup: Setup) => void;
  readonly showSheet: (sheet: string) => void;
  readonly showCell: (sheet: string, address: string) => void;
}

/** The Rules view as the pane draws it, for the list whose setup is shown. */
export type RulesView = (
  content: RulesContent,
  list: SetupOffer | undefined,
  words: PaneWords,
  actions: RulesNeeds
) => TemplateResult;

export type RulesState = OnDemand<RulesContent, RulesView>;

export type RulesAction = { readonly type: "rules"; readonly rules: RulesState };
