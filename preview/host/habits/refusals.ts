import { ApiError, invalidArgument, notHere } from "../api/ApiObject";
import { RangeAreas } from "../api/RangeAreas";
import { RangeObject } from "../api/RangeObject";
import { TableObject } from "../api/TableObject";
import { memberOf, type Habit, type HabitContext } from "./Habit";

/** Refuses what needs the workbook's window while another one is in front. */
export const inactiveWindow =
  ({ profile, situation }: HabitContext): Habit =>
  (use, perform) => {
    const code = situation.inactive ? profile.whileInactive[memberOf(use)] : undefined;
    if (code !== undefined) {
      throw new ApiError(code, "Another workbook is in front.");
    }
    return perform(use);
  };

/** Refuses what cannot be undone while an undo group is open. */
export const undoGroup =
  ({ profile, situation }: HabitContext): Habit =>
  (use, perform) => {
    if (
      situation.undoGroup &&
      use.kind !== "get" &&
      profile.notInUndoGroup?.includes(memberOf(use)) === true
    ) {
      throw new ApiError("UndoNotSupported", `${memberOf(use)} cannot be undone.`);
    }
    return perform(use);
  };

const OF_THE_STRUCTURE = new Set([
  "WorksheetCollection.Add",
  "Worksheet.Delete",
  "Worksheet.Name",
  "Worksheet.Position",
  "Worksheet.Visibility",
]);

/** Refuses new, deleted, renamed, moved and hidden sheets while the workbook's structure is protected. */
export const protectedStructure =
  ({ store }: HabitContext): Habit =>
  (use, perform) => {
    if (
      store.isStructureProtected === true &&
      use.kind !== "get" &&
      OF_THE_STRUCTURE.has(memberOf(use))
    ) {
      throw new ApiError("AccessDenied", "The structure of the workbook is protected.", 403);
    }
    return perform(use);
  };

/** Refuses the region around a cell of a protected sheet. */
export const protectedRegion =
  ({ profile }: HabitContext): Habit =>
  (use, perform) => {
    const { object, name } = use;
    if (
      !profile.regionOnProtectedSheet &&
      name === "GetSurroundingRegion" &&
      object instanceof RangeObject &&
      object.sheet.isProtected
    ) {
      throw new ApiError("AccessDenied", "The sheet is protected.", 403);
    }
    return perform(use);
  };

/** Refuses by name what hangs Excel: the areas of a selection of all cells. */
export const allAreas =
  ({ profile }: HabitContext): Habit =>
  (use, perform) => {
    const { object, name } = use;
    if (
      profile.hangsOnAllAreas &&
      name === "Areas" &&
      object instanceof RangeAreas &&
      object.CellCount < 0
    ) {
      throw notHere("RangeAreas.areas of a whole sheet, which hangs Excel (#5758)");
    }
    return perform(use);
  };

/** Refuses to resize a table that has a totals row. */
export const totalsRow =
  ({ profile }: HabitContext): Habit =>
  (use, perform) => {
    const { object, name } = use;
    if (
      !profile.resizesWithTotals &&
      name === "Resize" &&
      object instanceof TableObject &&
      object.ShowTotals
    ) {
      throw new ApiError("InvalidOperation", "The table has a totals row.");
    }
    return perform(use);
  };

const FORMATS = new Set(["RangeFill", "RangeFont", "RangeFormat"]);

/** Refuses null as a format: it is what mixed formats read as, and no valid input (DP excel-add-ins-blank-null-values). */
export const nullFormats = (): Habit => (use, perform) => {
  const { kind, object, name, args } = use;
  if (kind === "set" && FORMATS.has(object.typeName) && args[0] === null) {
    throw invalidArgument();
  }
  if (name === "SetCellProperties" && Array.isArray(args[0]) && args[0].flat().some(hasEmptyFont)) {
    throw invalidArgument("A font without properties.");
  }
  return perform(use);
};

/** Likely refused: nothing says what Excel makes of it. */
function hasEmptyFont(properties: unknown): boolean {
  const { font } = (properties as { format?: { font?: object } }).format ?? {};
  return font !== undefined && Object.keys(font).length === 0;
}

/** Refuses settings beyond what all settings of an add-in may take. */
export const settingsLimit =
  ({ profile, store }: HabitContext): Habit =>
  (use, perform) => {
    const member = memberOf(use);
    if (use.kind === "get" || (member !== "SettingCollection.Add" && member !== "Setting.Value")) {
      return perform(use);
    }
    const { settings } = store;
    const before = new Map(settings);
    const result = perform(use);
    if (JSON.stringify([...settings]).length > profile.settingsBytes) {
      settings.clear();
      before.forEach((value, key) => settings.set(key, value));
      throw invalidArgument();
    }
    return result;
  };
