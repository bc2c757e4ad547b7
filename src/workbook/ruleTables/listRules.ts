import { cloudPlatform, credentialIndex, type CredentialIndex } from "../../rules";
import { addressOf, quotedSheet, type Rect } from "../excel/cells";
import type { Setup } from "../setup/setup";
import type { TableFault } from "./CheckedRules";
import { checkRules } from "./checkRules";
import { chosenTable, findTables } from "./findTables";

/** The rules that a list is judged by where nobody chose others; made once. */
export const BUILT_IN_RULES: CredentialIndex = credentialIndex(cloudPlatform);

/** What a list is judged by. */
export interface ListRules {
  readonly index: CredentialIndex;
  /** Where the user's own table stands; undefined for the built-in rules. */
  readonly table?: {
    readonly sheetId: string;
    readonly rect: Rect;
    /** As formulas name it. */
    readonly reference: string;
    /** As people name it: "Rules!A1:E17". */
    readonly name: string;
  };
}

/** Why a list cannot be judged by the rules that were chosen for it. */
export type RulesProblem =
  /** The sheet is gone, or holds no rule table any more. */
  | { readonly kind: "rulesGone" }
  /** The table's faults, all of them. */
  | {
      readonly kind: "rulesFaulty";
      readonly sheet: string;
      readonly faults: readonly TableFault[];
    };

/** Reads the rules that a list's setup names, whole, before anything is written. */
export async function readRules(
  context: Excel.RequestContext,
  { rules: choice }: Setup
): Promise<ListRules | RulesProblem> {
  if (!choice) return { index: BUILT_IN_RULES };
  const found = chosenTable(await findTables(context, [choice.sheetId]), choice);
  if (!found) return { kind: "rulesGone" };
  const { sheet, sheetId, rect } = found;
  const { rules, faults } = checkRules(found);
  if (!rules) return { kind: "rulesFaulty", sheet, faults };
  const reference = `${quotedSheet(sheet)}!${absolute(addressOf(rect))}`;
  const name = `${sheet}!${addressOf(rect)}`;
  return { index: credentialIndex(rules), table: { sheetId, rect, reference, name } };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
