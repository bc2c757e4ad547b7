/** A cell's value as a formula compares it; null is a blank cell. */
export type Compared = string | number | boolean | null;

/** What a blank cell counts as beside each kind of value. */
const BLANK_BESIDE = { string: "", number: 0, boolean: false } as const;

/** Numbers come before texts, texts before FALSE, FALSE before TRUE: the order in which Excel sorts. */
const KINDS = ["number", "string", "boolean"];

/** Excel's 15 significant digits: 0.1+0.2 is 0.3 (Microsoft: "Floating-point arithmetic may give inaccurate results"). */
const DIGITS = 15;

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Below 0 where the first comes before the second in Excel's order, 0 where "=" holds, above 0 otherwise. */
export function excelOrder(first: Compared, second: Compared): number {
  const a = first ?? blankBeside(second);
  const b = second ?? blankBeside(first);
  if (typeof a === "number" && typeof b === "number") return orderOfNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return orderOfTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
}

function blankBeside(value: Compared): string | number | boolean {
  return value === null ? 0 : BLANK_BESIDE[typeof value as keyof typeof BLANK_BESIDE];
}

function orderOfNumbers(a: number, b: number): number {
  return a.toPrecision(DIGITS) === b.toPrecision(DIGITS) ? 0 : a - b;
}

/** Upper and lower case are the same, accents are not. */
function orderOfTexts(a: string, b: string): number {
  if (a === b || a.toLocaleLowerCase() === b.toLocaleLowerCase()) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}
