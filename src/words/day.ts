import { timeOfDay } from "../rules/serialDate";

/** Writes days, Excel serial dates, as a language does: "7 July 2017". */
export function daysIn(language: string): (day: number) => string {
  const days = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return (day) => days.format(timeOfDay(day));
}
