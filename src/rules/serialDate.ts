// Excel's serial dates: whole days, 1 is 1 January 1900, and 60 is a 29 February 1900 that never was.

import { plainValue } from "./cells";
import { Fault } from "./fault";

const DAYS_TO_1970 = 25569;
const MILLISECONDS_A_DAY = 86_400_000;
/** 31 December 9999, the last that Excel knows. */
const LAST_DAY = 2_958_465;

/** The serial date `months` later, at most the month's last day: Excel's EDATE. Fractions of a day are dropped. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = civil(Math.floor(serial) - DAYS_TO_1970);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return daysFromCivil(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) + DAYS_TO_1970;
}

/** The serial date of a day; null where the calendar has no such day. */
export function serialDate(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return daysFromCivil(year, month, day) + DAYS_TO_1970;
}

/** The last day of the month of a serial date. */
export function lastOfMonth(serial: number): number {
  return addMonths(Math.floor(serial) - dayOfMonth(serial) + 1, 1) - 1;
}

/** Which day of its month a serial date is. */
export function dayOfMonth(serial: number): number {
  return civil(Math.floor(serial) - DAYS_TO_1970).day;
}

/** A serial date as milliseconds since 1970, UTC. Fractions of a day are dropped. */
export function timeOfDay(serial: number): number {
  return (Math.floor(serial) - DAYS_TO_1970) * MILLISECONDS_A_DAY;
}

/** The serial date of so many milliseconds since 1970, UTC. */
export function dayOfTime(time: number): number {
  return time / MILLISECONDS_A_DAY + DAYS_TO_1970;
}

/** The as-of day of a cell: a whole serial date. */
export function readDay(cell: unknown): number | Fault {
  const day = plainValue(cell);
  if (day instanceof Fault) return day;
  if (typeof day === "number" && day >= 1 && day <= LAST_DAY) return Math.floor(day);
  return new Fault("asOfNoDate", "#VALUE!", { value: String(day ?? "") });
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  return next - daysFromCivil(year, month, 1);
}

// The proleptic Gregorian calendar in eras of 400 years, each year beginning in March so that the leap day is last.
const DAYS_IN_ERA = 146_097;

function civil(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function daysFromCivil(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - 719_468;
}
