/** What is checked, and what it means where Excel does otherwise. */
export interface CheckWords {
  readonly name: string;
  readonly differs: string;
}

/** What the self-check looks at: each is something that the add-in takes for granted of Excel. */
export const checksEn = {
  texts: {
    name: "Texts that look like numbers stay texts",
    differs: "A partner named 2024 or 1/1/2017 may be written as a number or a date.",
  },
  putBack: {
    name: "Texts that are read and put back stay texts",
    differs: "Undo may turn a text into a number or a formula.",
  },
  plainTexts: {
    name: "Texts without digits stay as they are written",
    differs: "A tier or a note may be written as something else.",
  },
  typed: {
    name: "What is entered as $120, 12% or 6/30/2017 becomes a number",
    differs: "Amounts and dates may stand in your lists as texts. Write them as plain numbers.",
  },
  numbers: {
    name: "Numbers read as they were written",
    differs: "Gaps in US$ may be off by cents.",
  },
  dates: {
    name: "A day is shown in its date format",
    differs: "Dates in the results may show as numbers.",
  },
  dateSystem: {
    name: "Days are counted from 1900 or 1904",
    differs: "Dates of ledgers and credentials may be read wrongly.",
  },
  serials: {
    name: "A date reads as its number of days",
    differs: "Dates of ledgers and credentials may be read wrongly.",
  },
  blanks: {
    name: "Blank cells read as blank",
    differs: "A blank cell may be read as 0.",
  },
  nulls: {
    name: "Cells left out of a write keep their contents",
    differs: "What you typed among formulas of a table may be lost on undo.",
  },
  errors: {
    name: "An error in a cell is told as an error",
    differs: "An error such as #N/A may be read as a text.",
  },
  emptyText: {
    name: "A formula that shows nothing is told from a blank cell",
    differs: "Evaluate may write over formulas that show nothing.",
  },
  longText: {
    name: "A text of 30,000 characters stays whole",
    differs: "Undo may not find its own notes again.",
  },
  textCells: {
    name: "Cells formatted as Text take texts as they are",
    differs: "Results in such cells may begin with an apostrophe. Format them as General first.",
  },
  copies: {
    name: "Copies of cells keep texts and formulas",
    differs: "Undo may turn a text into a number.",
  },
  textFormat: {
    name: "A formula is calculated in a cell that was formatted as Text",
    differs: "Live formulas in such cells may show as text. Format the columns as General first.",
  },
  oneFormat: {
    name: "One number format is set for many cells",
    differs: "Amounts may show without separators.",
  },
  mixed: {
    name: "Cells formatted in several ways are told",
    differs: "Undo may give headers another format than they had.",
  },
  noFill: {
    name: "Cells without a fill are told",
    differs: "Undo may fill headers with white.",
  },
  clearing: {
    name: "Emptied cells keep their formats",
    differs: "Formats of your cells may be lost on undo.",
  },
  widths: {
    name: "Column widths are read and set",
    differs: "Columns may be too narrow after an evaluation.",
  },
  colours: {
    name: "The colours of tiers are found again",
    differs: "The colours of tiers may pile up with each evaluation.",
  },
  colourOrder: {
    name: "A new conditional format comes first",
    differs: "A colour of your own may be hidden by those of the tiers.",
  },
  formulas: {
    name: "Formulas are written in English and calculated",
    differs: "Live formulas may not be calculated. Evaluate as values.",
  },
  function: {
    name: "The add-in’s functions answer in a cell",
    differs: "The add-in’s functions do not answer. Close the workbook and open it again.",
  },
  formulaText: {
    name: "The add-in’s formulas read as they were written",
    differs: "Freeze for sharing may not find the add-in’s formulas.",
  },
  functionBlank: {
    name: "A blank cell reaches a function as blank",
    differs: "Functions may take blank people or markets for something else.",
  },
  functionError: {
    name: "A function’s error shows in its cell",
    differs: "Wrong input may look like a result.",
  },
  functionSpill: {
    name: "A function’s results spill into the cells below",
    differs: "Give the add-in’s functions one row at a time.",
  },
  spillError: {
    name: "One error among a function’s results leaves the others",
    differs:
      "One wrong row turns all results of a formula into #VALUE!. Mend the row, or write one formula for each row.",
  },
  card: {
    name: "The text of a partner’s card is read",
    differs: "A card used as a partner’s name may read as an error.",
  },
  spill: {
    name: "The cells that a formula spills into are told",
    differs: "Freeze for sharing may leave spilled formulas as they are.",
  },
  blockedSpill: {
    name: "A formula without room to spill shows #SPILL!",
    differs: "Freeze for sharing may freeze only part of a formula’s results.",
  },
  tableName: {
    name: "A table is renamed and found by its name",
    differs: "What you chose for a table may not be remembered.",
  },
  table: {
    name: "A table can be grown and shrunk",
    differs: "New columns may stand beside a table instead of in it.",
  },
  tableRefs: {
    name: "Formulas of a table read their own row",
    differs: "Live formulas in tables may show errors. Evaluate as values.",
  },
  autofill: {
    name: "A formula fills the empty column of a table",
    differs: "New rows of a table may not get live formulas. Evaluate again after adding rows.",
  },
  exceptions: {
    name: "What stands among formulas in a table’s column is kept",
    differs: "What you typed among formulas of a table may be lost on undo.",
  },
  totals: {
    name: "A table’s totals row is told from its data",
    differs: "A totals row may be taken for a partner.",
  },
  tableFilter: {
    name: "Whether a table’s rows are filtered is told",
    differs: "Clear filters yourself before you evaluate.",
  },
  names: {
    name: "Hidden names mark cells of a sheet",
    differs: "The add-in may not find its own columns again.",
  },
  nameFollows: {
    name: "Hidden names follow their cells",
    differs: "After you insert columns, the add-in may not find its own again.",
  },
  insertColumn: {
    name: "Formulas follow inserted cells",
    differs: "Live formulas may be wrong after you insert columns. Evaluate again then.",
  },
  hidden: {
    name: "A sheet can be hidden",
    differs: "Copies that the add-in keeps for undo may be visible during a run.",
  },
  region: {
    name: "The region around a cell is found",
    differs: "A partner list may be found only if it is a table.",
  },
  used: {
    name: "Unused cells are told as unused",
    differs: "Evaluation may refuse free columns beside a list.",
  },
  selection: {
    name: "The selected cells are told",
    differs: "The pane may not find the row that you select.",
  },
  filter: {
    name: "Whether a sheet’s rows are filtered is told",
    differs: "Clear filters yourself before you evaluate.",
  },
  protection: {
    name: "A protected sheet is told and refuses writes",
    differs: "Remove sheet protection yourself before you evaluate.",
  },
  settings: {
    name: "What you choose can be remembered in the workbook",
    differs: "Your choices may have to be made again each time.",
  },
  chart: {
    name: "A chart is added to a sheet",
    differs: "The summary may come without its chart.",
  },
  watches: {
    name: "The add-in may listen for selections and changes",
    differs: "The pane may not follow the row that you select.",
  },
  changeEvent: {
    name: "A change of one cell is told",
    differs: "The pane may not notice what you type.",
  },
  tableEvent: {
    name: "A change in a table is told",
    differs: "The pane may not notice what you type into a table.",
  },
  insertEvent: {
    name: "An inserted column is told",
    differs: "Do not insert or delete columns during an evaluation.",
  },
  largeRead: {
    name: "Six megabytes are read in pieces",
    differs: "Large lists may not be read. Split the list.",
  },
  sets: {
    name: "Excel is new enough",
    differs: "Update Excel: parts of the add-in may fail.",
  },
} satisfies Record<string, CheckWords>;
