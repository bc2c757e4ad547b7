// Comparing what people type: case, spaces, Unicode composition and invisible marks carry no meaning.

/** The most characters that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** Direction marks, joiners and byte-order marks: invisible, so nobody sees why two texts differ. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ONLY_ASCII = /^[\x20-\x7e]*$/;
/** ASCII and the Latin letters composed already: what only letter case and spaces are left to change in. */
const PLAIN_LATIN = /^[\x20-\x7e\xa1-\xac\xae-\u017f]*$/;
const SPACES = /\s+/g;

/** Whether a character code is white space or an invisible mark. */
export function isBlankCode(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether a text shows nothing. */
export function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlankCode(text.charCodeAt(i))) return false;
  return true;
}

/** Without invisible marks, surrounding and repeated spaces; otherwise as written. */
export function tidy(text: string): string {
  if (PLAIN_LATIN.test(text) && !text.includes("  ")) return text.trim();
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** The form in which names, keys and words are compared: no case, no repeated spaces, one Unicode composition. */
export function fold(text: string): string {
  if (ONLY_ASCII.test(text)) {
    const lower = text.toLowerCase().trim();
    return lower.includes("  ") ? lower.replace(SPACES, " ") : lower;
  }
  if (PLAIN_LATIN.test(text) && !text.includes("  "))
    return text.toUpperCase().toLowerCase().trim();
  // Upper case first: it joins letters whose lower cases differ, such as the two lower-case sigmas.
  return tidy(text.toUpperCase().toLowerCase().normalize("NFC"));
}

const SEPARATORS = /[\s:\u2010-\u2015\u2212-]+/g;

/** The form in which credentials are compared: as names, and any run of spaces, dashes and colons is one space. */
export function foldCredential(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(SEPARATORS, " ")
    .trim();
}

const WIDE_SEPARATORS = /[\uff0c\uff1a\uff1b]/g;

/** With comma, colon and semicolon of full width in their plain form. Every character keeps its place. */
export function plainSeparators(text: string): string {
  // Three searches are faster than one pattern: in texts without wide characters they end at once.
  return text.includes("\uff1b") || text.includes("\uff1a") || text.includes("\uff0c")
    ? text.replace(WIDE_SEPARATORS, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    : text;
}
