import type { Requirement, RuleSource } from "../rules/ruleBook";
import type { Words } from "./words";

// How REQUIREMENTS and the pane say what a row of the rules asks for.

/** "US$", "people", or blank for what the add-in knows no unit of. */
export function unitOf({ measure }: Requirement, { catalogue }: Words): string {
  if (!measure) return catalogue.units.People;
  return measure.isConsumption ? catalogue.units.Consumption : "";
}

/** The title or the expression of the row; for rows without one, what counts by these rules. */
export function whatCounts(
  { title, measure, expression, paths }: Requirement,
  words: Words
): string {
  if (title !== "") return title;
  if (measure) return measure.isConsumption ? words.catalogue.whatCounts.consumption : "";
  if (!paths) return expression ?? "";
  const { exam, assessment, together } = paths;
  return words.catalogue.whatCounts.people(
    words.credentials(exam),
    words.credentials(assessment),
    together
  );
}

/** Where the rules come from, with the date as the source has it. */
export function sourceText({ title, date }: RuleSource): string {
  return date === "" ? title : `${title}, ${date}`;
}
