import type { RuleBook } from "../../rules";
import type { ListRules } from "../ruleTables/listRules";
import { wordsFor } from "../../words";
import { NAMESPACE } from "../../words/namespace";
import { OUTPUT_COLUMNS, type OutputKey } from "../list/outputColumns";

/** How the formulas of a row name its cells. A partner list may have no market. */
export interface RowRefs {
  readonly consumption: string;
  readonly market: string | undefined;
  readonly people: string;
  readonly tier: string;
  readonly nextTier: string;
}

/** The formulas of one row, in the order of the columns. Nothing in them comes from cells but escaped headers. */
export function rowFormulas(refs: RowRefs, rules: ListRules): string[] {
  const formulas = formulasOf(refs, rules);
  return OUTPUT_COLUMNS.map(({ key }) => formulas[key]);
}

function formulasOf(
  { consumption, market = '""', people, tier, nextTier }: RowRefs,
  { index, table }: ListRules
): Record<OutputKey, string> {
  // The rules are left out where they are the built-in ones.
  const rules = table ? [table.reference] : [];
  const blankTier = `${tier}=""`;
  /** A gap for the next tier; without one it is 0, and blank for a blank row. An error in the tier comes through. */
  const gap = (name: string, ...args: readonly string[]): string =>
    `=IF(${nextTier}<>"",${call(name, ...args, nextTier, ...rules)},IF(${blankTier},"",0))`;
  return {
    tier: `=${call("COMPETENCY_TIER", consumption, market, people, ...rules)}`,
    nextTier: `=IFERROR(${nextTierOf(tier, index.rules)},"")`,
    consumptionGap: gap("CONSUMPTION_GAP", consumption, market),
    peopleGap: gap("PEOPLE_GAP", people),
    missingExams: `=IF(${nextTier}<>"",${call("MISSING_EXAMS", people, nextTier, ...rules)},"")`,
    notes: `=${call("NEXT_STEPS", consumption, market, people, ...(table ? ["", ...rules] : []))}`,
  };
}

/** The tier above the one in a cell; "" above the highest. */
function nextTierOf(tier: string, { tiers }: RuleBook): string {
  const names = [wordsFor("en").catalogue.none, ...tiers.map(({ name }) => name)];
  return names
    .slice(0, -1)
    .reduceRight(
      (rest, name, i) => `IF(${tier}=${text(name)},${text(names[i + 1] ?? "")},${rest})`,
      '""'
    );
}

function call(name: string, ...args: readonly string[]): string {
  return `${NAMESPACE}.${name}(${args.join(",")})`;
}

function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** A column of a table as a formula of the same row names it. Excel shows it as [@header]. */
export function tableRef(table: string, header: string): string {
  return `${table}[[#This Row],[${header.replace(/['[\]#@]/g, "'$&")}]]`;
}
