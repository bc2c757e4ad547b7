import { holdsOf, setOf } from "./credentialSets";
import type { Credential, Path } from "./ruleBook";
import type { AlternativeVerdict, BlockVerdict, People } from "./verdict";

/** How many people hold any of these credentials, however many a tier needs. */
export function countOnPath(people: People, credentials: readonly Credential[]): number {
  const { anybody, size, sets, width, times } = people;
  const mask = setOf(
    credentials.map(({ place }) => place),
    width
  );
  let count = anybody;
  for (let person = 0; person < size; person++)
    if (holdsOf(sets, person * width, mask, 1)) count += times?.[person] ?? 1;
  return count;
}

/** How many more people one path needs, for rules that know the two paths. */
export function pathGap({ block, alternatives, gap }: BlockVerdict, path: Path): number {
  const { paths } = block;
  if (!paths || paths.together) return gap;
  const both = alternatives.length > 1;
  const alternative: AlternativeVerdict | undefined =
    alternatives[both && path === "assessment" ? 1 : 0];
  // A path without credentials has no alternative of its own: all its people are missing.
  if (paths[path].length === 0) return alternative?.need ?? gap;
  return alternative?.gap ?? gap;
}
