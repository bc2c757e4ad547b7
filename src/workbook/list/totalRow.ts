import { isBlankCell, plainValue } from "../../rules";

/** Words that stand in the partner column of a row of sums. */
const SUMS: ReadonlySet<string> = new Set([
  "total",
  "totals",
  "grand total",
  "subtotal",
  "sub total",
  "sum",
  "summe",
  "summen",
  "gesamt",
  "gesamtsumme",
  "gesamtergebnis",
  "insgesamt",
  "teilsumme",
  "teilergebnis",
  "zwischensumme",
]);

/** Words that are no partner's, whatever follows: "Subtotal West". */
const SUM_OF =
  /^(subtotal|sub total|grand total|zwischensumme|teilsumme|teilergebnis|gesamtsumme|gesamtergebnis) /;

/** With which letters such words begin: tells most partners' names apart at the first letter. */
const FIRST_LETTERS = new Set([...SUMS].map((word) => word.charCodeAt(0)));
const LETTER = /\p{L}/u;
/** Longer texts are names, whatever signs stand around a word. */
const LONGEST = 40;

/** Whether a text may be such a word: false for most partners' names, at a glance. */
export function mayBeSum(partner: unknown): boolean {
  if (typeof partner !== "string" || partner.length > LONGEST) return false;
  const first = partner.charCodeAt(0);
  const letter = isLetter(first) ? first : (LETTER.exec(partner)?.[0].charCodeAt(0) ?? 0);
  return FIRST_LETTERS.has(lowerCase(letter));
}

/** Whether a row holds sums and no partner: it is called so, and has no people, or only their number and no market. */
export function isTotalRow(partner: unknown, people: unknown, market: unknown): boolean {
  if (typeof partner !== "string") return false;
  const called = word(partner);
  if (!SUMS.has(called) && !SUM_OF.test(called)) return false;
  return isBlankCell(people) || (typeof plainValue(people) === "number" && isBlankCell(market));
}

/** Of ASCII, as the first letters of all these words are. */
function isLetter(code: number): boolean {
  return lowerCase(code) >= 97 && lowerCase(code) <= 122;
}

function lowerCase(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function word(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
