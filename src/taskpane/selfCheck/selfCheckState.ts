import type { Progress, SelfCheckReport } from "../../workbook";

/** Checking this Excel: told first what is done, then done, then reported. */
export type SelfCheck =
  | { readonly kind: "closed" }
  | { readonly kind: "asking" }
  | {
      readonly kind: "running";
      readonly progress: Progress | null;
      /** The user has cancelled; what the check made is being removed. */
      readonly cancelling: boolean;
    }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "report"; readonly report: SelfCheckReport; readonly copied?: boolean };

export type SelfCheckAction = { readonly type: "selfCheck"; readonly selfCheck: SelfCheck };
