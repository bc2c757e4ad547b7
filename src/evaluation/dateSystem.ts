declare global {
  /** Shared by the pane and the functions, which run in one page but are two scripts. */
  var partnerDateOffset: number | undefined;
}

/**
 * Days to add to serial dates of cells to get those of the 1900 date system: 0, or 1,462 in a workbook that counts from
 * 1904. A function cannot ask Excel in the middle of a calculation: the pane does when it starts, until then it is 0.
 */
export function dateOffset(): number {
  return globalThis.partnerDateOffset ?? 0;
}

export function setDateOffset(days: number): void {
  globalThis.partnerDateOffset = days;
}
