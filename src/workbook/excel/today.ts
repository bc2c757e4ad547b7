const DAY = 86_400_000;
/** Excel's serial date of 1 January 1970. */
const EPOCH = 25_569;

/** A day as the user's calendar shows it, as Excel's serial date. */
export function serialDay(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY + EPOCH;
}

/** A moment as the user's clock shows it, as Excel's serial date with its time of day. */
export function serialTime(date: Date): number {
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  return serialDay(date) + (date.getTime() - midnight.getTime()) / DAY;
}
