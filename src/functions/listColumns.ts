import { Fault } from "../rules/fault";
import { headerColumns } from "../rules/headers";
import { PARTNER_LIST_SYNONYMS } from "../rules/headerSynonyms";
import { measureFields, withMeasureNames, type MeasuredField } from "../rules/measureFields";
import type { RuleBook } from "../rules/ruleBook";
import { shortened } from "../words/shortened";
import type { Words } from "../words/words";

/** Where a partner list has what the rules ask for. */
export interface ListColumns {
  /** The row of the headers: title rows may stand above it. */
  readonly headerRow: number;
  /** One for each measure of the rules. */
  readonly measures: readonly number[];
  readonly market?: number;
  readonly people?: number;
  readonly peopleWithExams?: number;
  readonly peopleWithAssessments?: number;
  /** Sentences on columns that fit one field; empty where there are none. */
  readonly told: string;
}

/** Headers stand among so many rows at the top. */
const MOST_TITLE_ROWS = 50;

type Found = Readonly<Partial<Record<string, readonly number[]>>>;

/** Finds the header row and the columns; a #VALUE! fault names what is missing. */
export function findListColumns(
  table: readonly (readonly unknown[])[],
  rules: RuleBook,
  words: Words
): ListColumns | Fault {
  const names = measureFields(rules);
  const synonyms = withMeasureNames(PARTNER_LIST_SYNONYMS, rules);
  const fields = [...names, "market", "people", "peopleWithExams", "peopleWithAssessments"];
  let best: { found: Found; missing: string[] } | undefined;
  for (let r = 0; r < Math.min(table.length, MOST_TITLE_ROWS); r++) {
    const found = headerColumns(table[r] ?? [], fields, synonyms) as Found;
    const missing = missingFields(found, names, rules, words);
    if (missing.length === 0) return listColumns(r, table[r] ?? [], found, names, rules, words);
    if (!best || missing.length < best.missing.length) best = { found, missing };
  }
  const value = words.list(best?.missing ?? []);
  return new Fault("columnMissing", "#VALUE!", { value });
}

/** What the rules ask for and the row has no header of, in words. */
function missingFields(
  found: Found,
  names: readonly MeasuredField[],
  rules: RuleBook,
  { catalogue: { fields } }: Words
): string[] {
  const missing = rules.measures.flatMap(({ name, isConsumption }, i) =>
    found[names[i] ?? ""] ? [] : [isConsumption ? fields.consumption : name]
  );
  if (rules.byMarket && !found["market"]) missing.push(fields.market);
  const counts = found["peopleWithExams"] ?? found["peopleWithAssessments"];
  if (rules.people && !found["people"] && !counts) missing.push(fields.people);
  return missing;
}

function listColumns(
  headerRow: number,
  row: readonly unknown[],
  found: Found,
  names: readonly MeasuredField[],
  rules: RuleBook,
  words: Words
): ListColumns | Fault {
  const first = (field: string): number | undefined => found[field]?.[0];
  if (rules.people === "expressions" && first("people") === undefined)
    return new Fault("peopleCounts", "#VALUE!");
  const { fields } = words.catalogue;
  const used = (rules.people ? ["people"] : []).concat(rules.byMarket ? ["market"] : [], names);
  const taken = new Set(used.map(first));
  const told = used.flatMap((field) => {
    const [column = -1, ...others] = found[field] ?? [];
    const left = others.filter((other) => !taken.has(other)).map((other) => quoted(row[other]));
    const measure = rules.measures[names.findIndex((name) => name === field)];
    const name =
      measure && !measure.isConsumption ? measure.name : fields[field as keyof typeof fields];
    return left.length === 0
      ? []
      : [words.catalogue.columnUsed(name, shortened(String(row[column])), left.join(", "))];
  });
  const optional = ["market", "people", "peopleWithExams", "peopleWithAssessments"] as const;
  return {
    headerRow,
    measures: names.map((name) => first(name) ?? -1),
    ...Object.fromEntries(
      optional.flatMap((field) => (first(field) === undefined ? [] : [[field, first(field)]]))
    ),
    told: told.join(" "),
  };
}

function quoted(header: unknown): string {
  return `"${shortened(String(header))}"`;
}
