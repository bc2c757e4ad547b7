import type { RuleBook } from "../../rules";
import type { PartnerListField } from "../../rules/headerSynonyms";
import { columnSubject } from "../setup/questions";
import { headerText, type PartnerList } from "./partnerList";

/** The columns of a partner list that the add-in reads. */
export type Field = Exclude<PartnerListField, "partnerId">;

/** Where the people of a list stand. */
export type PeopleFrom = "credentials" | "column" | "counts" | "nowhere";

/** A credential list gives the people where one is chosen; else a column of people, else columns of counts. */
export function peopleFrom({ setup, columns }: PartnerList): PeopleFrom {
  if (setup.credentials) return "credentials";
  if (columns.people !== undefined) return "column";
  const { peopleWithExams, peopleWithAssessments } = columns;
  return peopleWithExams === undefined && peopleWithAssessments === undefined
    ? "nowhere"
    : "counts";
}

/** The columns without which there is no verdict, and that neither the list nor its setup gives. */
export function missingColumns(list: PartnerList, rules: RuleBook): readonly Field[] {
  const { setup, columns } = list;
  const missing: Field[] = [];
  // The user may have said that there is no market column.
  if (rules.byMarket && columns.market === undefined && setup.columns.market !== null)
    missing.push("market");
  if (rules.measures.length > 0 && columns.consumption === undefined && !setup.ledger)
    missing.push("consumption");
  if (rules.people && peopleFrom(list) === "nowhere") missing.push("people");
  return missing;
}

/** Whether the functions can be given the list's own cells: all facts stand in them as the functions read them. */
export function formulasPossible(list: PartnerList): boolean {
  const { market, decimalSign } = list.setup.answers;
  const consumption = list.columns.consumption;
  const asText =
    consumption !== undefined &&
    columnSubject("list", headerText(list, consumption)) in decimalSign;
  const asked = Object.keys(market).length > 0 || asText;
  return consumption !== undefined && !list.setup.ledger && peopleFrom(list) === "column" && !asked;
}
