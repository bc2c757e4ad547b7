/** A name that no sheet bears: the title, else the title with a number. */
export function freeTitle(title: string, sheets: readonly string[]): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  let name = title;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${title} ${String(i)}`;
  return name;
}
