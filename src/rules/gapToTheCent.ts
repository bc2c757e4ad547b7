/** US$ that are missing, to the cent; never 0 while anything is missing, 0 when nothing is. */
export function gapToTheCent(have: number, need: number): number {
  const gap = need - have;
  if (gap <= 0) return 0;
  // Binary fractions make a gap of one cent 0.0100000000002: what lies within their error is no further cent.
  const error = Math.max(need, 1) * 100 * Number.EPSILON;
  return Math.max(1, Math.ceil(gap * 100 - error)) / 100;
}
