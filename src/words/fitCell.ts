import { LONGEST_TEXT } from "../rules/text";

/** A text that fits into a cell; what does not fit is cut off, with an ellipsis to show it. */
export function fitCell(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 2)} …`;
}
