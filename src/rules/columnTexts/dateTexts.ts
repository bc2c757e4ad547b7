// Dates that stand in cells as text, as exports write them.

import { serialDate } from "../serialDate";
import { tidy } from "../text";

/** Whether 1/2/2019 is the first of February or the second of January. */
export type DateOrder = "dayFirst" | "monthFirst";

/** A date as text: one serial date, or one for each order in which its numbers make a date. */
export type DateText = number | Readonly<Partial<Record<DateOrder, number>>>;

/** Names of the months, English and German, as people and exports shorten them. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "jan january januar jän jänner",
    "feb february februar",
    "mar march mär mrz märz maerz",
    "apr april",
    "may mai",
    "jun june juni",
    "jul july juli",
    "aug august",
    "sep sept september",
    "oct october okt oktober",
    "nov november",
    "dec december dez dezember",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const))
);

/** A time of day, with its zone. */
const TIME =
  /(?:t|,? )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?| uhr)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/;

/** The date that a text is; null where it is none. Times of day are left out. */
export function readDateText(written: string): DateText | null {
  const text = tidy(written).toLowerCase().replace(TIME, "");
  return yearFirst(text) ?? namedMonth(text) ?? numbersAlone(text);
}

/** 2019-02-01, 2019/02, 2019-02. */
function yearFirst(text: string): number | null {
  const parts = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  return parts && dateOf(Number(parts[1]), Number(parts[3]), Number(parts[4] ?? 1));
}

/** 22 Aug 2021, August 22, 2021, 22. August 2021, 22-Aug-21, Feb 2019. */
function namedMonth(text: string): number | null {
  const words = text.split(/[\s,./-]+/).filter((word) => word !== "");
  const at = words.findIndex((word) => MONTHS.has(word));
  const numbers = words.filter((_, i) => i !== at);
  if (at < 0 || !numbers.every((word) => /^\d{1,4}$/.test(word))) return null;
  const month = MONTHS.get(words[at] ?? "") ?? 0;
  const [first, second] = numbers;
  if (first === undefined) return null;
  if (second === undefined) return at === 0 ? dateOf(yearOf(first), month, 1) : null;
  if (numbers.length > 2 || at > 1) return null;
  return dateOf(yearOf(second), month, Number(first));
}

/** 2/1/2019, 01.02.2019, 1-2-19: the order is for others to tell. 02/2019 is a month. */
function numbersAlone(text: string): DateText | null {
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return dateOf(Number(month[2]), Number(month[1]), 1);
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!parts) return null;
  const [one, other, year] = [Number(parts[1]), Number(parts[3]), yearOf(parts[4] as string)];
  const dayFirst = dateOf(year, other, one);
  const monthFirst = dateOf(year, one, other);
  if (dayFirst !== null && dayFirst === monthFirst) return dayFirst;
  if (dayFirst === null && monthFirst === null) return null;
  return {
    ...(dayFirst !== null && { dayFirst }),
    ...(monthFirst !== null && { monthFirst }),
  };
}

/** Years of two digits as Excel takes them: to 29 they are of this century. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateOf(year: number, month: number, day: number): number | null {
  return year >= 1900 ? serialDate(year, month, day) : null;
}
