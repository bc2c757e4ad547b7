import type { ApiObject } from "../api/ApiObject";
import type { WorkbookStore } from "../../workbook/WorkbookStore";
import type { Profile } from "../profiles";

/** One use that an add-in makes of a member of the API. */
export interface MemberUse {
  readonly kind: "get" | "set" | "call";
  readonly object: ApiObject;
  /** As the client sends it, such as "NumberFormat". */
  readonly name: string;
  /** Of a call; of a set, the value alone. */
  readonly args: readonly unknown[];
}

export type Perform = (use: MemberUse) => unknown;

/** How an Excel goes about some members: refuses them, or does something else, or something more. */
export type Habit = (use: MemberUse, perform: Perform) => unknown;

/** What is going on around the add-in, as tests set it. */
export interface Situation {
  /** Another workbook is in front. */
  inactive: boolean;
  /** An undo group is open; the npm package of Office.js cannot say so itself. */
  undoGroup: boolean;
}

/** What habits go by. */
export interface HabitContext {
  readonly profile: Profile;
  readonly store: WorkbookStore;
  readonly situation: Situation;
}

/** Such as "Worksheet.Delete". */
export const memberOf = ({ object, name }: MemberUse): string => `${object.typeName}.${name}`;

/** All habits as one, the first outermost. */
export function together(habits: readonly Habit[]): Habit {
  return habits.reduceRight<Habit>(
    (inner, outer) => (use, perform) => outer(use, (changed) => inner(changed, perform)),
    (use, perform) => perform(use)
  );
}
