import { sameRect } from "../excel/cells";
import type { HiddenName } from "../excel/hiddenNames";
import { ownName } from "../list/ownNames";
import type { Target } from "./target";

/** The hidden names that a run leaves on the cells it writes, so that the next run knows them again. */
export function wantedNames({ list, own, plan }: Target): HiddenName[] {
  const { top, bottom } = list.rect;
  const consumption = list.columns.consumption ?? list.rect.left;
  return [
    {
      name: ownName("list", own.number),
      rect: { top, bottom: top, left: consumption, right: consumption },
    },
    ...plan.map(({ key, column }) => ({
      name: ownName(key, own.number),
      rect: { top, bottom, left: column, right: column },
    })),
    // The column is another one now.
    ...plan.flatMap(({ was }) =>
      was === undefined ? [] : [{ name: ownName(was, own.number), rect: undefined }]
    ),
  ];
}

/** Those of them that are not so yet, and what they are now. */
export function nameChanges(target: Target): { wanted: HiddenName[]; before: HiddenName[] } {
  const known = new Map(target.own.names.map(({ name, rect }) => [name.toLowerCase(), rect]));
  const rectBefore = (name: string): HiddenName["rect"] => known.get(name.toLowerCase());
  const wanted = wantedNames(target).filter(({ name, rect }) => !sameRect(rect, rectBefore(name)));
  return { wanted, before: wanted.map(({ name }) => ({ name, rect: rectBefore(name) })) };
}
