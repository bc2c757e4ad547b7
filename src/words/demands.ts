import type { SeatRule, Term } from "../rules/ruleBook";
import type { Words } from "./words";

/** Who may fill a seat, in the terms of the rules: "all of 70-764, 70-765, and 14354". */
export function seatText(seat: SeatRule, words: Words): string {
  return words.once(seat, () => makeSeatText(seat, words));
}

function makeSeatText({ expression }: SeatRule, words: Words): string {
  const [terms = []] = expression;
  const [only] = terms;
  // One of a group is the list that people know from rules without expressions.
  if (expression.length === 1 && terms.length === 1 && only?.need === 1)
    return words.list(keysOf(only));
  const { and, or } = words.catalogue;
  return expression
    .map((all) => all.map((term) => termText(term, words)).join(`, ${and} `))
    .join(`, ${or} `);
}

function termText(term: Term, { catalogue }: Words): string {
  const { need, members } = term;
  const keys = keysOf(term).join(", ");
  if (members.length === 1) return keys;
  if (need === members.length) return catalogue.allOf(keys);
  return need === 1 ? catalogue.oneOf(keys) : catalogue.someOf(need, keys);
}

function keysOf({ members }: Term): string[] {
  return members.map(({ key }) => key);
}
