/** The most characters that the name of a sheet has. */
const LONGEST = 31;

/** A name that no sheet bears: the one wanted, without what Excel refuses, else that with a number. */
export function freeSheetName(wanted: string, sheets: readonly string[]): string {
  // Excel keeps History to itself.
  const taken = new Set(["history", ...sheets.map((name) => name.toLowerCase())]);
  const title = wanted.replace(/[\s[\]:*?/\\']+/g, " ").trim();
  const numbered = (end: string): string =>
    (title.slice(0, LONGEST - end.length).trim() + end).trim();
  let name = numbered("");
  for (let i = 2; name === "" || taken.has(name.toLowerCase()); i++)
    name = numbered(` ${String(i)}`);
  return name;
}
