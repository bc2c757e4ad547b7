import type { LiveFormulas, Where } from "../../workbook";

/** Turning formulas into values: counted first, then asked, then done. */
export type Freeze =
  | { readonly kind: "closed" }
  | { readonly kind: "counting"; readonly where: Where }
  | { readonly kind: "asking"; readonly where: Where; readonly found: LiveFormulas }
  | { readonly kind: "freezing"; readonly where: Where }
  | { readonly kind: "frozen"; readonly cells: number }
  | { readonly kind: "failed"; readonly code: string };

export type FreezeAction =
  | { readonly type: "freezeCounting"; readonly where: Where }
  | { readonly type: "freezeCounted"; readonly where: Where; readonly found: LiveFormulas }
  | { readonly type: "freezing" }
  | { readonly type: "frozen"; readonly cells: number }
  | { readonly type: "freezeFailed"; readonly code: string }
  | { readonly type: "freezeClosed" };

/** The next state of freezing. A count that came for another choice, or after closing, changes nothing. */
export function reduceFreeze(freeze: Freeze, action: FreezeAction): Freeze {
  const underWay = freeze.kind === "freezing";
  switch (action.type) {
    case "freezeCounting":
      return underWay ? freeze : { kind: "counting", where: action.where };
    case "freezeCounted":
      return freeze.kind === "counting" && freeze.where === action.where
        ? { kind: "asking", where: action.where, found: action.found }
        : freeze;
    case "freezing":
      return freeze.kind === "asking" ? { kind: "freezing", where: freeze.where } : freeze;
    case "frozen":
      return underWay ? { kind: "frozen", cells: action.cells } : freeze;
    case "freezeFailed":
      return underWay || freeze.kind === "counting"
        ? { kind: "failed", code: action.code }
        : freeze;
    case "freezeClosed":
      return underWay ? freeze : { kind: "closed" };
  }
}
