// A summary sheet is known again by a hidden name of its list's sheet, never by its title: the name
// _PARTNER_summary_1_k3f9x refers to the sheet's first cell. It bears the number of the list's other names, and a
// fingerprint of what was written: a sheet that the user has edited since is theirs, and stays as it is.

const PREFIX = "_PARTNER_summary_";

export function markerName(list: number, fingerprint: string): string {
  return `${PREFIX}${String(list)}_${fingerprint}`;
}

/** Whether a name marks the summary of a list. Excel does not tell names apart by case. */
export function marksSummaryOf(list: number, name: string): boolean {
  return name.toLowerCase().startsWith(markerName(list, "").toLowerCase());
}
