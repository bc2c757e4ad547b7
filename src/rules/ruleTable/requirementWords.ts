import { fold } from "../text";

/** The words of a rule table's Requirement column; any other name is a measure. */
export type RequirementWord =
  | "Consumption"
  | "People"
  | "other People"
  | "or People"
  | "Exam"
  | "Assessment"
  | "Credential"
  | "Association"
  | "Mix paths";

const WORDS: readonly RequirementWord[] = [
  "Consumption",
  "People",
  "other People",
  "or People",
  "Exam",
  "Assessment",
  "Credential",
  "Association",
  "Mix paths",
];

/** The word that a requirement is; undefined: the name of a measure. */
export function requirementWord(name: string): RequirementWord | undefined {
  return WORDS.find((word) => fold(word) === fold(name));
}

/** The word from which a requirement is one slip away: a character too many, too few, another, or two swapped. */
export function slippedWord(name: string): RequirementWord | undefined {
  const written = fold(name);
  return WORDS.find((word) => isOneSlip(fold(word), written));
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, from: number): string => text.slice(from);
  if (a.length < b.length) return rest(a, start) === rest(b, start + 1);
  if (a.length > b.length) return rest(a, start + 1) === rest(b, start);
  if (rest(a, start + 1) === rest(b, start + 1)) return start < a.length;
  return (
    a[start] === b[start + 1] &&
    a[start + 1] === b[start] &&
    rest(a, start + 2) === rest(b, start + 2)
  );
}
