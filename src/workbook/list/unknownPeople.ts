import type { PartnerCells, RuleBook } from "../../rules";
import { peopleFrom } from "./needed";
import type { PartnerList } from "./partnerList";

/** More people than any tier asks for. */
const ENOUGH = 1_000_000;

/** Whether nobody says which people there are: the user has said that there is no column of them. */
export function peopleUnknown(list: PartnerList, rules: RuleBook): boolean {
  return rules.people !== undefined && peopleFrom(list) === "nowhere";
}

/** The cells without anybody, and with everybody: what both say is certain. */
export function withAnyPeople(cells: PartnerCells): readonly [PartnerCells, PartnerCells] {
  return [
    { ...cells, people: "" },
    { ...cells, people: ENOUGH },
  ];
}
