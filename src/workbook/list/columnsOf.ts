import { recogniseHeaders } from "../../rules/headers";
import type { HeaderSynonyms } from "../../rules/headerSynonyms";
import type { MeasureField } from "../../rules/measureFields";
import { fold, tidy } from "../../rules/text";
import { WORKBOOK_SYNONYMS, type HeaderField } from "../../rules/workbookSynonyms";
import type { ColumnChoices } from "../setup/setup";

/** Columns by what they hold; positions count from wherever the caller says. */
export type Columns<F extends string> = Readonly<Partial<Record<F, number>>>;

/**
 * Headers in the form in which the pane offers them and setups remember them: tidy, and each once (a second "Name" is
 * "Name (2)"). "" where a column has none.
 */
export function headerNames(cells: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  return cells.map((cell) => {
    const name = tidy(String(cell));
    const count = (counts.get(fold(name)) ?? 0) + 1;
    counts.set(fold(name), count);
    return name === "" || count === 1 ? name : `${name} (${String(count)})`;
  });
}

/**
 * Which column each field is: the one the user chose by its header, wherever it stands now, else the one whose header
 * is a synonym. A chosen header that is gone is looked for by its synonyms again.
 */
export function columnsOf<F extends HeaderField | MeasureField>(
  cells: readonly unknown[],
  fields: readonly F[],
  choices: ColumnChoices<F>,
  synonyms: HeaderSynonyms = WORKBOOK_SYNONYMS
): Columns<F> {
  const names = headerNames(cells).map(fold);
  const chosen: Partial<Record<F, number>> = {};
  for (const field of fields) {
    const choice = choices[field];
    const column = typeof choice === "string" ? names.indexOf(fold(choice)) : -1;
    if (column >= 0) chosen[field] = column;
  }
  const taken = new Set(Object.values(chosen));
  const open = fields.filter((field) => chosen[field] === undefined && choices[field] !== null);
  // A column that the user gave to one field is no longer there for others.
  const rest = cells.map((cell, column) => (taken.has(column) ? "" : cell));
  return { ...recogniseHeaders(rest, open, synonyms), ...chosen };
}

/** The columns alone, whatever they hold. */
export function columnNumbers<F extends string>(columns: Columns<F>): number[] {
  return Object.values<number | undefined>(columns).filter((column) => column !== undefined);
}

/** Columns counted from elsewhere. */
export function shifted<F extends string>(columns: Columns<F>, by: number): Columns<F> {
  return Object.fromEntries(
    Object.entries<number | undefined>(columns).map(([field, column = 0]) => [field, column + by])
  ) as Columns<F>;
}
