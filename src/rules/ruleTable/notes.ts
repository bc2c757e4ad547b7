import { fold } from "../text";
import { requirementWord } from "./requirementWords";
import type { RuleRow } from "./rows";

/** What is no fault of a rule table, but may be a slip. */
export type RuleNote =
  /** No People row asks for this credential. */
  | { readonly kind: "unusedCredential"; readonly row: number; readonly key: string }
  /** The row stands apart from the other rows of its tier, as after sorting: the order of rows means something. */
  | { readonly kind: "orderBroken"; readonly row: number; readonly tier: string };

export function ruleNotes(
  rows: readonly RuleRow[],
  people: "expressions" | "paths" | undefined,
  unused: readonly { readonly row: number; readonly key: string }[]
): RuleNote[] {
  const notes = unused.map((one): RuleNote => ({ kind: "unusedCredential", ...one }));
  return people === "expressions" ? [...notes, ...brokenOrder(rows)] : notes;
}

/** `other People` and `or People` that do not stand right below a People row of the same tier and option. */
function brokenOrder(rows: readonly RuleRow[]): RuleNote[] {
  let above: RuleRow | undefined;
  return rows.flatMap((row): RuleNote[] => {
    const word = requirementWord(row.requirement);
    const goesOn = word === "other People" || word === "or People";
    const broken =
      goesOn &&
      !(above && fold(above.tier) === fold(row.tier) && fold(above.option) === fold(row.option));
    above = goesOn || word === "People" ? row : undefined;
    return broken ? [{ kind: "orderBroken", row: row.number, tier: row.tier }] : [];
  });
}
