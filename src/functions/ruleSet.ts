import { cloudPlatform } from "../rules/cloudPlatform";
import { credentialIndex, type CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
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

/** The same for functions that take the amount of one measure; they cannot know which of several it is. */
export function ruleSetOfOneMeasure(rules: unknown, words: Words): CredentialIndex {
  const set = ruleSet(rules, words);
  const { measures } = set.rules;
  if (measures.length < 2) return set;
  const names = measures.map(({ name }) => name).join(", ");
  return stopOn<CredentialIndex>(
    new Fault("severalMeasures", "#VALUE!", { measures: names }),
    words
  );
}
