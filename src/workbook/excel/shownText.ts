/** An error as Excel shows it, in any language: "#N/A", "#WERT!", "#BEZUG!". */
const ERROR = /^#[\p{Lu}\d/_]+[!?]?$/u;
/** What stands in a column that is too narrow for its contents. */
const TOO_NARROW = /^#+$/;

/** Whether a cell shows its own text; false for an error, and where the column is too narrow to tell. */
export function showsText(text: string): boolean {
  return text !== "" && !ERROR.test(text) && !TOO_NARROW.test(text);
}

/** The value that Excel gives for a data type, such as an organisation (DP excel-data-types-concepts). */
export const DATA_TYPE = "#VALUE!";
