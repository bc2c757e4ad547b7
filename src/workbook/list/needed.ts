import { measureFields, type MeasureField } from "../../rules";
import type { PartnerListField } from "../../rules/headerSynonyms";
import { columnSubject } from "../setup/questions";
import { headerText, type PartnerList } from "./partnerList";

/** The columns of a partner list that the add-in reads. */
export type Field = Exclude<PartnerListField, "partnerId"> | MeasureField;

/** A column that is missing: of a measure by its name, as the rules have it. */
export type MissingColumn = Exclude<Field, MeasureField> | { readonly measure: string };

/** Where the people of a list stand. */
export type PeopleFrom = "credentials" | "column" | "counts" | "nowhere";

/**
 * A credential list gives the people where one is chosen; else a column of people, else columns of counts, which only
 * rules without expressions can use.
 */
export function peopleFrom({ setup, columns, rules }: PartnerList): PeopleFrom {
  if (setup.credentials) return "credentials";
  if (columns.people !== undefined) return "column";
  const { peopleWithExams, peopleWithAssessments } = columns;
  const counts = peopleWithExams !== undefined || peopleWithAssessments !== undefined;
  return counts && rules.index.rules.people !== "expressions" ? "counts" : "nowhere";
}

/** The columns without which there is no verdict, and that neither the list nor its setup gives. */
export function missingColumns(list: PartnerList): readonly MissingColumn[] {
  const { setup, columns } = list;
  const { rules } = list.rules.index;
  const missing: MissingColumn[] = [];
  // The user may have said that there is no market column.
  if (rules.byMarket && columns.market === undefined && setup.columns.market !== null)
    missing.push("market");
  measureFields(rules).forEach((field, i) => {
    if (columns[field] !== undefined) return;
    if (field !== "consumption") missing.push({ measure: rules.measures[i]?.name ?? "" });
    else if (!setup.ledger) missing.push(field);
  });
  // Nor any people: then only tiers whose amount is not met are certain.
  if (rules.people && peopleFrom(list) === "nowhere" && setup.columns.people !== null)
    missing.push("people");
  return missing;
}

/** Whether formulas can be written, or why not. */
export type FormulasPossible = "possible" | "sourcesElsewhere" | "severalMeasures";

/** Whether the functions can be given the list's own cells: all facts stand in them as the functions read them. */
export function formulasPossible(list: PartnerList): FormulasPossible {
  const { columns, setup } = list;
  const { market, decimalSign } = setup.answers;
  const { rules } = list.rules.index;
  const [measure, ...others] = measureFields(rules);
  if (others.length > 0) return "severalMeasures";
  const column = measure && columns[measure];
  const asText =
    column !== undefined && columnSubject("list", headerText(list, column)) in decimalSign;
  const asked = (rules.byMarket && Object.keys(market).length > 0) || asText;
  const measured =
    measure === undefined || (column !== undefined && !(measure === "consumption" && setup.ledger));
  const peopled = !rules.people || peopleFrom(list) === "column";
  return measured && peopled && !asked ? "possible" : "sourcesElsewhere";
}
