import { cloudPlatformTitles } from "../cloudPlatform";
import { Fault } from "../fault";
import type { RuleBook } from "../ruleBook";
import { checkRuleTableAs, type CheckedRuleTable } from "./readRuleTable";

export type { CheckedRuleTable } from "./readRuleTable";
export type { RuleNote } from "./notes";
export { RULE_TABLE_COLUMNS } from "./rows";

type Table = readonly (readonly unknown[])[];

/**
 * Reads a user's rule table and finds every fault in it: columns by header, in any order; rows as Excel sends them.
 * Faults name the row, counted in the range from 1.
 */
export function checkRuleTable(table: Table): CheckedRuleTable {
  // What the built-in rules call a credential stays an alias, so that a copied table reads rosters as before.
  return checkRuleTableAs(table, {
    title: "your own rule table",
    date: "",
    known: cloudPlatformTitles,
  });
}

/** The rules of a user's table, or its first fault. */
export function readRuleTable(table: Table): RuleBook | Fault {
  const { rules, faults } = checkRuleTable(table);
  return rules ?? faults[0] ?? new Fault("rulesNoTiers", "#VALUE!");
}
