import { measureFields, withMeasureNames, type RuleBook } from "../../rules";
import type { HeaderSynonyms } from "../../rules/headerSynonyms";
import type { MeasuredField, MeasureField } from "../../rules/measureFields";
import type { PartnerField } from "../../rules/workbookFields";
import { WORKBOOK_SYNONYMS } from "../../rules/workbookSynonyms";
import type { ColumnChoices } from "../setup/setup";
import { columnsOf, type Columns } from "./columnsOf";
import { findAnyHeaderRow, findHeaderRow, type HeaderKind, type HeaderRow } from "./headerRow";

/** A column of a partner list: one that every list may have, or a measure of the rules that it is judged by. */
export type ListField = PartnerField | MeasureField;

/** The header row of a partner list. */
export type Header = HeaderRow<ListField>;

/** What a header is looked for by: the rules that the list is judged by, and the columns that the user chose. */
export interface HeaderSearch {
  readonly rules: RuleBook;
  readonly choices: ColumnChoices<ListField>;
}

const PEOPLE: readonly PartnerField[] = ["people", "peopleWithExams", "peopleWithAssessments"];
/** A single recognised word may be a title; two make a header. */
const ENOUGH_FIELDS = 2;
/** A header with a measure or people, by which a partner list is told from others, outweighs all without. */
const MEASURED = 100;

/** Finds the header row of a partner list in its first rows. */
export function findHeader(
  grid: readonly (readonly unknown[])[],
  search: HeaderSearch
): Header | undefined {
  return findHeaderRow(grid, partnerHeader(search));
}

/** The first row that could be the header of a list whose columns the user has yet to name. */
export function findAnyHeader(
  grid: readonly (readonly unknown[])[],
  search: HeaderSearch
): Header | undefined {
  return findHeader(grid, search) ?? findAnyHeaderRow(grid, partnerHeader(search));
}

/** The same header without some columns, for they are not the user's. */
export function withoutColumns(
  header: Header,
  ignored: ReadonlySet<number>,
  search: HeaderSearch
): Header {
  const cells = header.cells.map((cell, column) => (ignored.has(column) ? "" : cell));
  return { ...header, cells, columns: partnerColumns(cells, search) };
}

function partnerHeader(search: HeaderSearch): HeaderKind<ListField> {
  const measures = measureFields(search.rules);
  return {
    columns: (cells) => partnerColumns(cells, search),
    weight(columns) {
      const fields = Object.keys(columns).length;
      if (fields < ENOUGH_FIELDS) return 0;
      const isMeasured = [...measures, ...PEOPLE].some((field) => columns[field] !== undefined);
      return isMeasured ? MEASURED + fields : fields;
    },
    measures: [...measures, "people"],
  };
}

/** Without a market column, a country column stands in: the user says of each country what market it is. */
function partnerColumns(
  cells: readonly unknown[],
  { rules, choices }: HeaderSearch
): Columns<ListField> {
  const { country, ...columns } = columnsOf<ListField | "country">(
    cells,
    [...ALWAYS, ...measureFields(rules), "country"],
    { ...choices, ...(choices.market === null && { country: null }) },
    synonymsFor(rules)
  );
  return country === undefined || columns.market !== undefined
    ? columns
    : { ...columns, market: country };
}

/** What every partner list may have, whatever it is judged by. */
const ALWAYS: readonly Exclude<PartnerField, MeasuredField>[] = [
  "partnerId",
  "partner",
  "market",
  "people",
  "peopleWithExams",
  "peopleWithAssessments",
];

const synonyms = new WeakMap<RuleBook, HeaderSynonyms>();

/** Made once for each table: a header is looked for in many rows. */
function synonymsFor(rules: RuleBook): HeaderSynonyms {
  let found = synonyms.get(rules);
  if (!found) synonyms.set(rules, (found = withMeasureNames(WORKBOOK_SYNONYMS, rules)));
  return found;
}
