/** The most characters that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** A text that fits into a cell; what does not fit is cut off, with an ellipsis to show it. */
export function fitCell(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 2)} …`;
}
