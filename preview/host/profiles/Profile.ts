/**
 * One particular Excel, as far as it differs from others in what an add-in meets. What stands here is what Microsoft
 * documents or what people reported; beside each line of a profile stands where. "Likely" is what no source settles.
 *
 * DP: learn.microsoft.com/office/dev/add-ins (OfficeDev/office-js-docs-pr), DR: its API reference
 * (OfficeDev/office-js-docs-reference), #n: issue n of OfficeDev/office-js.
 */
export interface Profile {
  /** As people call it. */
  readonly name: string;
  /** Office.context.diagnostics.version. */
  readonly version: string;
  /** What it supports; the host advertises no more of it than the npm package of Office.js implements. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** How large a request and how large an answer may be. */
  readonly messageBytes: number;
  /** What all settings of an add-in take together, at most. */
  readonly settingsBytes: number;
  /** How ids of sheets and tables look once a workbook is opened again: new ones, or numbers in order. */
  readonly idsOnOpening: "random" | "numbered";
  /** Where an array goes that is written over rows of which a filter hides some: into the visible rows, one by one. */
  readonly filteredWrites: "visibleRows" | "everyRow";
  /** Whether a formula written into a column of a table that holds nothing else fills the column. */
  readonly fillsTableColumns: boolean;
  /** Whether a table takes in what is written into blank cells beside or below it. */
  readonly expandsTables: boolean;
  /** Whether a table with a totals row can be resized. */
  readonly resizesWithTotals: boolean;
  /** Whether a formula written into a cell formatted as Text stays a text. */
  readonly textCellsKeepFormulas: boolean;
  /** Whether the used range of values leaves out formulas that show "". */
  readonly usedRangeSkipsEmptyText: boolean;
  /** Whether the region around a cell can be asked for on a protected sheet. */
  readonly regionOnProtectedSheet: boolean;
  /** Whether asking for the areas of a selection hangs Excel when all cells are selected. */
  readonly hangsOnAllAreas: boolean;
  /** Members refused while another workbook is in front, with the code of the error. */
  readonly whileInactive: Readonly<Record<string, string>>;
  /** Members refused in an undo group; undefined where there are no undo groups. */
  readonly notInUndoGroup: readonly string[] | undefined;
  /** What custom functions get for a blank cell of a range, and for one blank cell. */
  readonly blankArgument: 0 | "";
  /** Errors that a custom function can give; others come out as #VALUE!. */
  readonly functionErrors: readonly string[];
  /** Whether one error in an array makes all cells of the spill #VALUE!. */
  readonly errorSpoilsSpill: boolean;
  /** Whether the first click on a ribbon button may come before the add-in is ready. */
  readonly clickBeforeReady: boolean;
  /** Office.context.officeTheme; undefined where there is none. */
  readonly theme: Readonly<Record<string, unknown>> | undefined;
}
