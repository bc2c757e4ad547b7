import { cloudPlatform } from "../rules/cloudPlatform";
import { credentialIndex, type CredentialIndex } from "../rules/credentials";
import { readRuleTable } from "../rules/ruleTable";
import type { Words } from "../words/words";
import { stopOn } from "./excelError";
import { block, leftOut } from "./spill";

const builtIn = credentialIndex(cloudPlatform);

/** The rules that a call asks for, ready to look credentials up: the built-in ones, or a table, read once a call. */
export function ruleSet(rules: unknown, words: Words): CredentialIndex {
  const table = block(rules);
  if (leftOut(rules) || (table.length === 1 && table[0]?.length === 1 && leftOut(table[0][0])))
    return builtIn;
  return credentialIndex(stopOn(readRuleTable(table), words));
}
