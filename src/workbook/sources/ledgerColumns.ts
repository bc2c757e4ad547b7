import { columnsMeaning } from "../../rules/headers";
import type { LedgerExtra, LedgerField } from "../../rules/workbookFields";
import { WORKBOOK_SYNONYMS } from "../../rules/workbookSynonyms";
import type { Columns } from "../list/columnsOf";
import { cellAt, type ColumnPiece } from "../list/readColumns";

/** A column that says what a row of a ledger is about; there may be several. */
export type ItemColumn = `item${number}`;
export type LedgerColumn = LedgerField | ItemColumn;

/**
 * The columns that tell which rows are the same consumption: the subscription, else the customer, and all that name a
 * service. Only beside associations are they of use: a repeat differs in these.
 */
export function withItems(
  columns: Columns<LedgerField>,
  header: readonly unknown[],
  left: number
): Columns<LedgerColumn> {
  if (columns.association === undefined) return columns;
  const taken = new Set(Object.values<number | undefined>(columns));
  const all = (field: LedgerExtra): number[] =>
    columnsMeaning(header, field, WORKBOOK_SYNONYMS)
      .map((column) => column + left)
      .filter((column) => !taken.has(column));
  const [subject] = [...all("subscription"), ...all("customer")];
  const items = [...(subject === undefined ? [] : [subject]), ...all("service")];
  const named = Object.fromEntries(items.map((column, i) => [`item${String(i)}`, column]));
  return { ...columns, ...named };
}

/** What each row of a piece is about; null where no column says so. */
export function itemsIn({ blocks, rows }: ColumnPiece<LedgerColumn>): unknown[][] | null {
  const items = Object.entries(blocks).flatMap(([field, block]) =>
    field.startsWith("item") ? [block] : []
  );
  if (items.length === 0) return null;
  return Array.from({ length: rows }, (_, row) => items.map((block) => cellAt(block, row)));
}
