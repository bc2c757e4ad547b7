import type { RuleBook } from "../../rules";
import type { ListRules } from "../ruleTables/listRules";
import { wordsFor } from "../../words";
import { NAMESPACE } from "../../words/namespace";

/** How the formulas of a row name its cells. Those that the rules do not ask for are left out. */
export interface RowRefs {
  /** The only measure of the rules: consumption, or another. */
  readonly measure: string | undefined;
  readonly market: string | undefined;
  readonly people: string | undefined;
  readonly tier: string;
  readonly nextTier: string;
}

/**
 * The formulas of one row, in the order of `outputColumns`; for rules of one measure at most. Nothing in them comes from
 * cells but escaped headers.
 */
export function rowFormulas(
  { measure = '""', market = '""', people = '""', tier, nextTier }: RowRefs,
  { index, table }: ListRules
): string[] {
  // The rules are left out where they are the built-in ones.
  const rules = table ? [table.reference] : [];
  const blankTier = `${tier}=""`;
  /** A gap for the next tier; without one it is 0, and blank for a blank row. An error in the tier comes through. */
  const gap = (name: string, ...args: readonly string[]): string =>
    `=IF(${nextTier}<>"",${call(name, ...args, nextTier, ...rules)},IF(${blankTier},"",0))`;
  return [
    `=${call("COMPETENCY_TIER", measure, market, people, ...rules)}`,
    `=IFERROR(${nextTierOf(tier, index.rules)},"")`,
    ...index.rules.measures.map(() => gap("CONSUMPTION_GAP", measure, market)),
    gap("PEOPLE_GAP", people),
    `=IF(${nextTier}<>"",${call("MISSING_EXAMS", people, nextTier, ...rules)},"")`,
    // Also where there is no tier, this says why.
    `=${call("EXPLAIN_TIER", measure, market, people, ...(table ? ["", ...rules] : []))}`,
  ];
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
