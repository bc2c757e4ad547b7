/** No number, date or time that Excel recognises is longer. */
const LONGEST_DATE = 64;

/**
 * A text in the form in which a cell takes it as that very text. Excel reads some texts as formulas ("=…",
 * "+…", "-…", "@…"), others as numbers, dates or errors, and drops a leading apostrophe; behind an apostrophe
 * every text stays what it is.
 */
export function asText(text: string): string {
  return text === "" || isPlain(text) ? text : `'${text}`;
}

/** Begins with a letter or digit, and cannot be read as a number, date, truth value or formula. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{Nd}]/u.test(text) || /^(true|false)$/iu.test(text)) return false;
  return text.length > LONGEST_DATE || !/\p{N}/u.test(text);
}
