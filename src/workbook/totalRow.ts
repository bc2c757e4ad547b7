import { isBlankCell } from "../rules";

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

/** Whether a row holds sums and no partner: it is called so, and has no people. */
export function isTotalRow(partner: unknown, people: unknown): boolean {
  return typeof partner === "string" && isBlankCell(people) && SUMS.has(word(partner));
}

function word(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
