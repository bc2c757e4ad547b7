import type { PaneWords } from "../../words/pane";
import type { MissingColumn } from "../../workbook";

/** What a column of a partner list is called, and headers that are understood; a measure has its name alone. */
export function columnWords(
  column: MissingColumn,
  words: PaneWords
): { readonly name: string; readonly examples: string } {
  return typeof column === "string"
    ? words.fields[column]
    : { name: column.measure, examples: column.measure };
}
