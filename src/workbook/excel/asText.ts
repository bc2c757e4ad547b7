/** No number, date or time that Excel recognises is longer. */
const LONGEST_DATE = 64;

/**
 * A text in the form in which a cell takes it as that very text. Excel reads some texts as formulas ("=…",
 * "+…", "-…", "@…"), others as numbers, dates or errors, and drops a leading apostrophe; behind an apostrophe
 * every text stays what it is.
 */
export function asText(text: string): string {
  if (text === "") return text;
  if (text.length > LONGEST_KNOWN) return made(text);
  let known = short.get(text);
  if (known === undefined) {
    known = made(text);
    if (short.size < MOST_KNOWN) short.set(text, known);
  }
  return known;
}

/** Most cells of an output hold one of few short texts, such as the tiers. */
const short = new Map<string, string>();
const MOST_KNOWN = 200;
const LONGEST_KNOWN = 20;

function made(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

/** Begins with a letter or digit, and cannot be read as a number, date, truth value or formula. */
function isPlain(text: string): boolean {
  if (text.length > LONGEST_DATE) return /^[\p{L}\p{Nd}]/u.test(text);
  if (!/^[\p{L}\p{Nd}]/u.test(text) || /^(true|false)$/iu.test(text)) return false;
  return !/\p{N}/u.test(text);
}
