import type { PartnerCells, PartnerFault } from "../../rules";
import type { Field } from "./needed";

/** The cells of a row as the rules read them. Lists are judged by rules whose only measure is the consumption. */
export function partnerCells(cell: (field: Field) => unknown): PartnerCells {
  return {
    measures: [cell("consumption")],
    market: cell("market"),
    people: cell("people"),
  };
}

/** The column that a fault is about. */
export function fieldOf(field: PartnerFault["field"]): Field {
  return typeof field === "string" ? field : "consumption";
}
