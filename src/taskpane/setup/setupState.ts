import type { Setup, SetupOffer } from "../../workbook";

/** What an evaluation will do, as far as the pane knows it. */
export type SetupState =
  | { readonly kind: "unread" }
  | { readonly kind: "offered"; readonly offer: SetupOffer }
  | { readonly kind: "noList" }
  /** Code of the error from Excel. */
  | { readonly kind: "failed"; readonly code: string };

/** The parts of the setup, each one line until it is opened. */
export const SECTIONS = [
  "partner",
  "market",
  "consumption",
  "measures",
  "people",
  "rules",
  "asOf",
  "output",
] as const;
export type Section = (typeof SECTIONS)[number];

export type SetupAction =
  | { readonly type: "setupRead"; readonly offer: SetupOffer | null }
  | { readonly type: "setupFailed"; readonly code: string }
  /** The user changed it; shown at once, saved meanwhile. */
  | { readonly type: "setupChanged"; readonly list: string; readonly setup: Setup };

/** The next state of the setup. */
export function reduceSetup(state: SetupState, action: SetupAction): SetupState {
  switch (action.type) {
    case "setupRead":
      return action.offer === null ? { kind: "noList" } : { kind: "offered", offer: action.offer };
    case "setupFailed":
      return { kind: "failed", code: action.code };
    case "setupChanged":
      return state.kind === "offered" && state.offer.list === action.list
        ? { kind: "offered", offer: { ...state.offer, setup: action.setup } }
        : state;
  }
}
