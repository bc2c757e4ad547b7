/** A formula's texts and array constants. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^{}"]|"(?:[^"]|"")*")*\}/g;
const ITEM = /"(?:[^"]|"")*"|[^,;"{}]+|[,;]/g;

/**
 * Array constants whose texts hold "," or ";" as functions that stack their items: the engine parts constants at every
 * such sign, also inside of texts.
 */
export function stackedConstants(formula: string): string {
  if (!formula.includes("{")) return formula;
  return formula.replace(PART, (part) =>
    part.startsWith("{") && holdsSigns(part) ? stacked(part) : part
  );
}

function holdsSigns(constant: string): boolean {
  const texts = constant.match(/"(?:[^"]|"")*"/g) ?? [];
  return texts.some((text) => /[,;]/.test(text));
}

function stacked(constant: string): string {
  const rows: string[][] = [[]];
  for (const [item] of constant.slice(1, -1).matchAll(ITEM)) {
    if (item === ";") rows.push([]);
    else if (item !== ",") rows.at(-1)?.push(item);
  }
  return `VSTACK(${rows.map((row) => `HSTACK(${row.join(",")})`).join(",")})`;
}
