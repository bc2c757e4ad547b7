// Functions that spill a table with a header.

import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { recogniseHeaders } from "../rules/headers";
import { requirements } from "../rules/requirements";
import type { RuleBook, TierRule } from "../rules/ruleBook";
import { evaluatePartner, type EvaluatedPartner } from "../evaluation/evaluatePartner";
import { credentialLabel, type Words } from "../words/words";

const NEEDED = ["consumption", "market", "people"] as const;

/** EVALUATE_PARTNERS: the header of the six columns, then one row for each row of the table. */
export function evaluateTable(
  table: readonly (readonly unknown[])[],
  index: CredentialIndex,
  words: Words
): unknown[][] | Fault {
  const columns = recogniseHeaders(table[0] ?? []);
  const missing = NEEDED.filter((field) => columns[field] === undefined);
  if (missing.length > 0) {
    const value = words.list(missing.map((field) => words.catalogue.fields[field]));
    return new Fault("columnMissing", "#VALUE!", { value });
  }
  const at = (row: readonly unknown[], field: (typeof NEEDED)[number]): unknown =>
    row[columns[field] ?? -1];
  const rows = table.slice(1).map((row) => {
    const cells = {
      consumption: at(row, "consumption"),
      market: at(row, "market"),
      people: at(row, "people"),
    };
    return evaluatedRow(evaluatePartner(cells, index, words));
  });
  return [[...words.catalogue.outputHeaders], ...rows];
}

/** A row without a verdict shows its error in place of the tier; the notes say why. */
function evaluatedRow(row: EvaluatedPartner): unknown[] {
  const { tier, nextTier, consumptionGap, peopleGap, missingExams, notes, fault } = row;
  return [fault ?? tier, nextTier, consumptionGap, peopleGap, missingExams, notes];
}

/** REQUIREMENTS: what each tier asks for, what counts, and where that comes from. */
export function requirementsTable(
  rules: RuleBook,
  tier: TierRule | undefined,
  words: Words
): unknown[][] {
  const { catalogue } = words;
  const { title, date } = rules.source;
  const labels = (path: "exam" | "assessment"): string =>
    words.list(
      rules.credentials.filter((credential) => credential.path === path).map(credentialLabel)
    );
  const people = catalogue.whatCounts.people(labels("exam"), labels("assessment"), rules.mixPaths);
  const rows = requirements(rules, tier).map(({ tier: name, kind, market, amount }) => [
    name,
    kind,
    market ?? "Any",
    amount,
    catalogue.units[kind],
    kind === "Consumption" ? catalogue.whatCounts.consumption : people,
    date === "" ? title : `${title}, ${date}`,
  ]);
  return [[...catalogue.requirementHeaders], ...rows];
}
