import {
  fieldOfMeasure,
  type MeasuredField,
  type PartnerCells,
  type PartnerFault,
} from "../../rules";
import type { Field } from "./needed";

/** The cells of a row as the rules read them; `measures`: the columns of the rules' measures. */
export function partnerCells(
  measures: readonly MeasuredField[],
  cell: (field: Field) => unknown
): PartnerCells {
  return { measures: measures.map(cell), market: cell("market"), people: cell("people") };
}

/** The column that a fault is about. */
export function fieldOf(field: PartnerFault["field"]): Field {
  return typeof field === "string" ? field : fieldOfMeasure(field);
}
