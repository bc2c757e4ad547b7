import type { RowCheck } from "../../workbook";

/** What the pane shows of the selected partner. */
export interface PartnerState {
  /** The newest check; stays while the next row is being read. null: none yet. */
  readonly check: RowCheck | null;
  readonly reading: boolean;
  /** Code of the error that kept the selection from being read. */
  readonly checkError: string | null;
  /** Whether the user wants the explanation open; null: not said. */
  readonly explanationOpen: boolean | null;
}

export type PartnerAction =
  | { readonly type: "reading" }
  | { readonly type: "checked"; readonly check: RowCheck }
  | { readonly type: "checkFailed"; readonly code: string }
  | { readonly type: "explanationToggled"; readonly open: boolean };

/** What is different of the selected partner; nothing where all stays as it is. */
export function changesOfPartner(
  { reading }: PartnerState,
  action: PartnerAction
): Partial<PartnerState> | undefined {
  switch (action.type) {
    case "reading":
      return reading ? undefined : { reading: true };
    case "checked":
      return { reading: false, checkError: null, check: action.check };
    case "checkFailed":
      return { reading: false, checkError: action.code, check: null };
    case "explanationToggled":
      return { explanationOpen: action.open };
  }
}
