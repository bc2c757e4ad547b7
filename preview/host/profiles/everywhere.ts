import type { Profile } from "./Profile";

/** What is the same in all of them. */
export const EVERYWHERE = {
  // #3957: "The argument is invalid" above about 1 MB; #621: 2 MB by the documentation of Office.Settings.set.
  settingsBytes: 1_000_000,
  // #224 (Windows; xlwings#747): data written over filtered rows lands in other rows. Of the web and the Mac nothing is
  // known; what is right here is right there.
  filteredWrites: "visibleRows",
  // #2093 (by design), #5909 (Mac, web), #6745 (Windows): the formula written last fills the column.
  fillsTableColumns: true,
  // Nothing is said of totals rows (VSTO ListObject.Resize; d.ts, Table.resize): one profile refuses, the others do it.
  resizesWithTotals: true,
  // Likely. So it is when somebody types.
  textCellsKeepFormulas: true,
  // Likely.
  usedRangeSkipsEmptyText: true,
  // Likely.
  regionOnProtectedSheet: false,
  // DP custom-functions-errors; DR CustomFunctions.ErrorCode: #NAME? and #REF! are "not supported as output".
  functionErrors: ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"],
  // #5176, #3378: the first click only loads the runtime.
  clickBeforeReady: true,
} satisfies Partial<Profile>;

/** Requirement sets that every Excel has which the manifest lets in, at the versions all of them have. */
export const SETS_EVERYWHERE = {
  // Of the client itself: results as arrays, results that tell "not found" from "failed".
  CustomFunctions: "1.9",
  AddinCommands: "1.3",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};
