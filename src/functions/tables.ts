// Functions that spill a table with a header.

import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { readPeopleCounts } from "../rules/people";
import { isBlankPartner } from "../rules/readPartner";
import { requirements } from "../rules/requirements";
import type { RuleBook, TierRule } from "../rules/ruleBook";
import { evaluatePartner, type EvaluatedPartner } from "../evaluation/evaluatePartner";
import { fitCell } from "../words/fitCell";
import { sourceText, unitOf, whatCounts } from "../words/requirementText";
import type { Words } from "../words/words";
import { findListColumns, type ListColumns } from "./listColumns";

type Row = readonly unknown[];

/** EVALUATE_PARTNERS: a header, then one row for each row of the table below its own header. */
export function evaluateTable(
  table: readonly Row[],
  index: CredentialIndex,
  words: Words
): unknown[][] | Fault {
  const { rules } = index;
  const columns = findListColumns(table, rules, words);
  if (columns instanceof Fault) return columns;
  let toTell = columns.told;
  const rows = table.slice(columns.headerRow + 1).map((row) => {
    const cells = {
      measures: columns.measures.map((column) => row[column]),
      market: row[columns.market ?? -1],
      people: peopleIn(row, columns),
    };
    const blank = isBlankPartner(cells);
    const evaluated = evaluatedRow(evaluatePartner(cells, index, words));
    // Said once, beside the first partner: it concerns the list.
    if (blank || toTell === "") return evaluated;
    const notes = fitCell(`${toTell} ${String(evaluated.at(-1))}`.trim());
    toTell = "";
    return [...evaluated.slice(0, -1), notes];
  });
  return [outputHeader(rules, words), ...rows];
}

function peopleIn(
  row: Row,
  { people, peopleWithExams, peopleWithAssessments }: ListColumns
): unknown {
  if (people !== undefined) return row[people];
  const counts = [peopleWithExams, peopleWithAssessments].map((column) => row[column ?? -1]);
  return readPeopleCounts(counts[0], counts[1]);
}

/** A row without a verdict shows its error in place of the tier; the notes say why. */
function evaluatedRow(partner: EvaluatedPartner): unknown[] {
  const { tier, nextTier, gaps, peopleGap, missingExams, notes, fault } = partner;
  return [fault ?? tier, nextTier, ...gaps, peopleGap, missingExams, notes];
}

function outputHeader({ measures }: RuleBook, { catalogue }: Words): string[] {
  const { outputHeaders: headers } = catalogue;
  return [
    headers.tier,
    headers.nextTier,
    ...measures.map(({ name, isConsumption }) =>
      isConsumption ? headers.consumptionGap : headers.measureGap(name)
    ),
    headers.peopleGap,
    headers.missingExams,
    headers.notes,
  ];
}

/** REQUIREMENTS: what each tier asks for, what counts, and where that comes from. */
export function requirementsTable(
  rules: RuleBook,
  tier: TierRule | undefined,
  words: Words
): unknown[][] {
  const { catalogue } = words;
  const hasOptions = rules.options.length > 0;
  const rows = requirements(rules, tier).map((one) => [
    ...(hasOptions ? [one.option] : []),
    one.tier,
    one.name,
    one.market ?? "Any",
    one.value,
    unitOf(one, words),
    fitCell(whatCounts(one, words)),
    sourceText(rules.source),
  ]);
  const header = [...(hasOptions ? [catalogue.option] : []), ...catalogue.requirementHeaders];
  return [header, ...rows];
}
