import { PARTNER_FIELDS, type PartnerField } from "../../rules/workbookFields";
import type { ColumnChoices } from "../setup/setup";
import { columnsOf, type Columns } from "./columnsOf";
import { findAnyHeaderRow, findHeaderRow, type HeaderKind, type HeaderRow } from "./headerRow";

/** The header row of a partner list. */
export type Header = HeaderRow<PartnerField>;

/** What partners are judged by: a column of these tells a partner list from other lists. */
const MEASURES: readonly PartnerField[] = [
  "consumption",
  "people",
  "peopleWithExams",
  "peopleWithAssessments",
];
/** A single recognised word may be a title; two make a header. */
const ENOUGH_FIELDS = 2;
/** A header with a measure outweighs all without. */
const MEASURED = 100;

/** Finds the header row of a partner list in its first rows. */
export function findHeader(
  grid: readonly (readonly unknown[])[],
  choices: ColumnChoices<PartnerField> = {}
): Header | undefined {
  return findHeaderRow(grid, partnerHeader(choices));
}

/** The first row that could be the header of a list whose columns the user has yet to name. */
export function findAnyHeader(
  grid: readonly (readonly unknown[])[],
  choices: ColumnChoices<PartnerField> = {}
): Header | undefined {
  return findHeader(grid, choices) ?? findAnyHeaderRow(grid, partnerHeader(choices));
}

/** The same header without some columns, for they are not the user's. */
export function withoutColumns(
  header: Header,
  ignored: ReadonlySet<number>,
  choices: ColumnChoices<PartnerField> = {}
): Header {
  const cells = header.cells.map((cell, column) => (ignored.has(column) ? "" : cell));
  return { ...header, cells, columns: partnerColumns(cells, choices) };
}

function partnerHeader(choices: ColumnChoices<PartnerField>): HeaderKind<PartnerField> {
  return {
    columns: (cells) => partnerColumns(cells, choices),
    weight(columns) {
      const fields = Object.keys(columns).length;
      if (fields < ENOUGH_FIELDS) return 0;
      return MEASURES.some((field) => columns[field] !== undefined) ? MEASURED + fields : fields;
    },
    measures: ["consumption", "people"],
  };
}

/** Without a market column, a country column stands in: the user says of each country what market it is. */
function partnerColumns(
  cells: readonly unknown[],
  choices: ColumnChoices<PartnerField>
): Columns<PartnerField> {
  const { country, ...columns } = columnsOf(cells, [...PARTNER_FIELDS, "country" as const], {
    ...choices,
    ...(choices.market === null && { country: null }),
  });
  return country === undefined || columns.market !== undefined
    ? columns
    : { ...columns, market: country };
}
