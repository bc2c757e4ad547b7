import {
  OTHER_CURRENCIES,
  PARTNER_LIST_SYNONYMS,
  QUALIFIERS,
  US_DOLLAR_FIELDS,
  type HeaderSynonyms,
} from "./headerSynonyms";

/** What the functions look for in a partner list. */
const PARTNER_LIST_FIELDS = ["partner", "market", "consumption", "people"] as const;

/** One meaning of a header; a lower rank is a more telling synonym. */
interface Meaning {
  readonly field: string;
  readonly rank: number;
}

/** Ranks of headers recognised by their leading words come after all exact ones. */
const WITHOUT_UNIT = 1_000;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/gu;

/**
 * Finds columns by their headers: the position in `row` of each of the `fields` that is there; without fields, those
 * of a partner list. Only text cells are headers. Where several columns fit one field, the most telling header wins,
 * then the leftmost.
 *
 * @example recogniseHeaders(["Firma", "Land", "Verbrauch (USD)"]) // { partner: 0, consumption: 2 }
 */
export function recogniseHeaders(
  row: readonly unknown[]
): Partial<Record<(typeof PARTNER_LIST_FIELDS)[number], number>>;
export function recogniseHeaders<F extends string>(
  row: readonly unknown[],
  fields: readonly F[],
  synonyms: HeaderSynonyms<F>
): Partial<Record<F, number>>;
export function recogniseHeaders(
  row: readonly unknown[],
  fields: readonly string[] = PARTNER_LIST_FIELDS,
  synonyms: HeaderSynonyms = PARTNER_LIST_SYNONYMS
): Partial<Record<string, number>> {
  const all = headerColumns(row, fields, synonyms);
  return Object.fromEntries(Object.entries(all).map(([field, columns]) => [field, columns?.[0]]));
}

/** All columns whose header may be a field's, the most telling first, then from left to right. */
export function headerColumns<F extends string>(
  row: readonly unknown[],
  fields: readonly F[],
  synonyms: HeaderSynonyms
): Readonly<Partial<Record<F, readonly number[]>>> {
  const byHeader = meaningsOf(synonyms);
  const found: Partial<Record<string, { column: number; rank: number }[]>> = {};
  row.forEach((cell, column) => {
    if (typeof cell !== "string") return;
    for (const { field, rank } of meanings(cell, byHeader))
      if (fields.includes(field as F)) (found[field] ??= []).push({ column, rank });
  });
  const columns: Partial<Record<string, readonly number[]>> = {};
  for (const [field, list = []] of Object.entries(found))
    columns[field] = list.sort((a, b) => a.rank - b.rank).map(({ column }) => column);
  return columns as Partial<Record<F, readonly number[]>>;
}

/** The positions in `row` of all columns whose header is a synonym of a field, the most telling first. */
export function columnsMeaning<F extends string>(
  row: readonly unknown[],
  field: F,
  synonyms: HeaderSynonyms<F>
): number[] {
  const byHeader = meaningsOf(synonyms);
  return row
    .flatMap((cell, column) => {
      const found = typeof cell === "string" ? meanings(cell, byHeader) : [];
      const meant = found.find((each) => each.field === field);
      return meant ? [{ column, rank: meant.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

/** Whether a cell below a header holds only a unit, such as "US$" or "(number)". */
export function isUnit(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const parts = words(cell);
  return parts.length > 0 && parts.every(isQualifier) && !/^\d+$/u.test(parts.join(""));
}

type Meanings = ReadonlyMap<string, readonly Meaning[]>;

function meanings(header: string, byHeader: Meanings): readonly Meaning[] {
  const named =
    byHeader.get(comparableHeader(header)) ?? meaningsWithoutUnit(header, byHeader) ?? [];
  return namesOtherCurrency(header)
    ? named.filter(({ field }) => !US_DOLLAR_FIELDS.has(field))
    : named;
}

function meaningsWithoutUnit(header: string, byHeader: Meanings): readonly Meaning[] | undefined {
  const parts = words(header.replace(BRACKETED, " "));
  const whole = byHeader.get(parts.join(""));
  const meant = whole ?? byHeader.get(withoutQualifiers(parts).join(""));
  return meant?.map(({ field, rank }) => ({ field, rank: rank + WITHOUT_UNIT }));
}

function withoutQualifiers(parts: readonly string[]): readonly string[] {
  const telling = parts.flatMap((word, i) => (isQualifier(word) ? [] : [i]));
  const [first] = telling;
  return first === undefined ? [] : parts.slice(first, (telling.at(-1) ?? first) + 1);
}

/** Also numbers and fiscal years: "Consumption 12 months", "ACR FY17". */
function isQualifier(word: string): boolean {
  return QUALIFIERS.has(word) || /^(fy)?\d+m?$/u.test(word);
}

function namesOtherCurrency(header: string): boolean {
  return words(header).some((word) => OTHER_CURRENCIES.has(word));
}

/** The words of a header in the form in which they are compared; "TotalACR_USD" has three. */
function words(header: string): string[] {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/[€£¥]/gu, " $& ")
    .split(/[^\p{L}\p{M}\p{N}€£¥]+/u)
    .map((word) => (/[€£¥]/u.test(word) ? word : comparableHeader(word)))
    .filter((word) => word !== "");
}

/** Without case, diacritics, spaces and punctuation. */
export function comparableHeader(text: string): string {
  // Upper case first: it spells ß as SS.
  return text
    .normalize("NFKD")
    .toUpperCase()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const tables = new WeakMap<HeaderSynonyms, Meanings>();

/** A table of synonyms turned around, made when first needed. */
function meaningsOf(synonyms: HeaderSynonyms): Meanings {
  let byHeader = tables.get(synonyms);
  if (!byHeader) tables.set(synonyms, (byHeader = turnedAround(synonyms)));
  return byHeader;
}

function turnedAround(synonyms: HeaderSynonyms): Meanings {
  const map = new Map<string, Meaning[]>();
  for (const [field, headers] of Object.entries(synonyms)) {
    headers.forEach((header, rank) => {
      const key = comparableHeader(header);
      map.set(key, [...(map.get(key) ?? []), { field, rank }]);
    });
  }
  return map;
}

/** Whether a name is that of a column which every partner list may have, beside what it is measured by. */
export function isListHeader(name: string): boolean {
  const byHeader = meaningsOf(PARTNER_LIST_SYNONYMS);
  return meanings(name, byHeader).some(({ field }) => field !== "consumption");
}
