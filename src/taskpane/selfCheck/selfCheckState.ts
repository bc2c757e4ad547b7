import type { SelfCheckReport } from "../../workbook";

/** Checking this Excel: told first what is done, then done, then reported. */
export type SelfCheck =
  | { readonly kind: "closed" }
  | { readonly kind: "asking" }
  | { readonly kind: "running" }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "report"; readonly report: SelfCheckReport; readonly copied?: boolean };

export type SelfCheckAction = { readonly type: "selfCheck"; readonly selfCheck: SelfCheck };
