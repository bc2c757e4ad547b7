/** So much of a cell is quoted in a sentence. */
const LONGEST_QUOTE = 60;

/** A text on one line, cut off with an ellipsis where it is too long. */
export function shortened(text: string, longest = LONGEST_QUOTE): string {
  const line = text.slice(0, longest + 1).replace(/\s+/g, " ");
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
