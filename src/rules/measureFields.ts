import { comparableHeader } from "./headers";
import type { HeaderSynonyms } from "./headerSynonyms";
import type { Measure, RuleBook } from "./ruleBook";

/** The column of a partner list that holds a measure of a user's rules, by its name as headers are compared. */
export type MeasureField = `measure ${string}`;

/** The column of any measure; consumption has one that is known by many names. */
export type MeasuredField = "consumption" | MeasureField;

export function fieldOfMeasure({ name, isConsumption }: Measure): MeasuredField {
  return isConsumption ? "consumption" : `measure ${comparableHeader(name)}`;
}

/** Whether rules measure consumption, which a ledger may give. */
export function asksConsumption({ measures }: RuleBook): boolean {
  return measures.some(({ isConsumption }) => isConsumption);
}

const fields = new WeakMap<RuleBook, readonly MeasuredField[]>();

/** The columns of the measures of some rules, in their order. */
export function measureFields(rules: RuleBook): readonly MeasuredField[] {
  let found = fields.get(rules);
  if (!found) fields.set(rules, (found = rules.measures.map(fieldOfMeasure)));
  return found;
}

/** Synonyms of headers and, for each measure of some rules, its name. */
export function withMeasureNames(synonyms: HeaderSynonyms, rules: RuleBook): HeaderSynonyms {
  const named = rules.measures.filter(({ isConsumption }) => !isConsumption);
  if (named.length === 0) return synonyms;
  return {
    ...synonyms,
    ...Object.fromEntries(named.map((measure) => [fieldOfMeasure(measure), [measure.name]])),
  };
}
