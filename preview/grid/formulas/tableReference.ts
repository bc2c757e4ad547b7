/** A table as references name it. */
export interface ReferredTable {
  readonly name: string;
  /** From left to right. */
  readonly headers: readonly string[];
}

export type FindTable = (name: string) => ReferredTable | undefined;

const SECTIONS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/** How the engine is told a column: it cannot read headers that hold brackets, apostrophes, commas or parentheses. */
export function columnAlias(index: number): string {
  return `__c${index}`;
}

/**
 * A reference to a table (Microsoft: "Using structured references with Excel tables") in the few forms that the engine
 * reads, its columns by place; #REF! for a column that the table does not have, undefined for no table.
 */
export function tableReference(
  name: string,
  body: string,
  findTable: FindTable
): string | undefined {
  const table = findTable(name);
  if (!table) return undefined;
  const items = itemsOf(body.trim());
  const sections = items.flatMap((item) => sectionOf(item) ?? []);
  const columns = items.filter((item) => sectionOf(item) === undefined);
  if (columns.length > 1) return "#REF!";
  const section = sections.length > 1 ? spanOf(sections) : sections[0];
  const range = columns[0] === undefined ? wholeRow(section, table) : rangeOf(columns[0], table);
  if (range === null) return "#REF!";
  if (!section) return range ? `${table.name}[${bracketed(range)}]` : table.name;
  return range ? `${table.name}[[${section}],${range}]` : `${table.name}[${section}]`;
}

/** One column needs no brackets of its own. */
function bracketed(range: string): string {
  return range.includes(":") ? range : range.slice(1, -1);
}

function wholeRow(section: string | undefined, { headers }: ReferredTable): string {
  return section === "#This Row" ? `[${columnAlias(0)}]:[${columnAlias(headers.length - 1)}]` : "";
}

/** Header and data are all that a table of the grid has. */
function spanOf(sections: readonly string[]): string {
  return sections.includes("#Headers") ? "#All" : "#Data";
}

/** The parts of a reference: [#Headers],[Market] has two, @Market the row and the column. */
function itemsOf(body: string): string[] {
  if (body === "") return [];
  if (body.startsWith("@")) return ["#This Row", ...itemsOf(body.slice(1).trim())];
  if (!body.startsWith("[")) return [body];
  return splitOutside(body, ",");
}

function sectionOf(item: string): string | undefined {
  const text = withoutBrackets(item).replace(/\s+/g, " ").toLowerCase();
  return SECTIONS.find((section) => section.toLowerCase() === text);
}

function rangeOf(item: string, table: ReferredTable): string | null {
  const ends = splitOutside(item, ":").map((end) => columnIndex(withoutBrackets(end), table));
  if (ends.some((index) => index < 0) || ends.length > 2) return null;
  return ends
    .sort((a, b) => a - b)
    .map((index) => `[${columnAlias(index)}]`)
    .join(":");
}

function columnIndex(escaped: string, { headers }: ReferredTable): number {
  const header = escaped.replace(/'(.)/gsu, "$1").toLowerCase();
  return headers.findIndex((each) => each.toLowerCase() === header);
}

function withoutBrackets(item: string): string {
  const text = item.trim();
  return text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
}

/** Parts between separators that stand outside brackets; a name without brackets holds none. */
function splitOutside(text: string, separator: string): string[] {
  if (!text.trimStart().startsWith("[")) return [text];
  const parts = [""];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "[") depth++;
    if (sign === "]") depth--;
    if (sign === separator && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign === "'" ? sign + text.charAt(++at) : sign;
  }
  return parts;
}
