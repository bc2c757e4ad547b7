// A rule table that was chosen is known by a hidden name of its sheet, _PARTNER_rules_k3f9x, that refers to the first
// cell of its header: Excel keeps it there when the sheet is renamed and when rows and columns are inserted.

const MARK = "_PARTNER_rules_";

/** Whether a name of a sheet marks a rule table. */
export function isMark(name: string): boolean {
  return name.startsWith(MARK);
}

export function markOf(name: string): string {
  return name.slice(MARK.length);
}

export function nameOfMark(mark: string): string {
  return MARK + mark;
}

/** A mark that no table bears. */
export function newMark(): string {
  return Math.random().toString(36).slice(2, 10);
}
