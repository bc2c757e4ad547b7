import type { TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { Progress, SelfCheckReport } from "../../workbook";
import type { OnDemand } from "../Door";

/** Checking this Excel: told first what is done, then done, then reported. */
export type SelfCheck =
  | { readonly kind: "asking" }
  | {
      readonly kind: "running";
      readonly progress: Progress | null;
      /** The user has cancelled; what the check made is being removed. */
      readonly cancelling: boolean;
    }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "report"; readonly report: SelfCheckReport; readonly copied?: boolean };

/** The check as the pane draws it in its card. */
export type SelfCheckView = (
  check: SelfCheck,
  words: PaneWords,
  /** Closes the card, or stops the check under way. */
  close: () => void
) => TemplateResult;

/** The card of the check. */
export type SelfCheckState = { readonly kind: "closed" } | OnDemand<SelfCheck, SelfCheckView>;

export type SelfCheckAction = { readonly type: "selfCheck"; readonly selfCheck: SelfCheckState };
