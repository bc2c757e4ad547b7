import { calculatedColumns } from "./calculatedColumns";
import { filteredWrites, textCells } from "./contents";
import { together, type Habit, type HabitContext } from "./Habit";
import {
  allAreas,
  inactiveWindow,
  nullFormats,
  protectedRegion,
  protectedStructure,
  settingsLimit,
  totalsRow,
  undoGroup,
} from "./refusals";
import { renamedColumns } from "./renamedColumns";
import { tableExpansion } from "./tableExpansion";
import { emptyTexts } from "./usedRange";

export type { Habit, MemberUse, Situation } from "./Habit";

/** All that a profile makes the host do otherwise, as one. */
export function habitsOf(context: HabitContext): Habit {
  return together(
    [
      inactiveWindow,
      undoGroup,
      protectedStructure,
      protectedRegion,
      allAreas,
      nullFormats,
      settingsLimit,
      totalsRow,
      emptyTexts,
      tableExpansion,
      renamedColumns,
      textCells,
      calculatedColumns,
      filteredWrites,
    ].map((habit) => habit(context))
  );
}
