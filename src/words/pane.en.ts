import { changeWords } from "./changeWords";
import { seatText } from "./demands";
import { en } from "./en";
import { missingPeople } from "./nextSteps";
import type { PaneWords } from "./pane";
import { setupEn } from "./paneSetup.en";
import { sourceWords } from "./sourceWords";
import { Words } from "./words";

const words = new Words(en);
const count = (n: number) => words.number(n);
const usd = (n: number) => words.usd(n);
const many = (n: number, one: string, more: string) => `${count(n)} ${n === 1 ? one : more}`;

/** The task pane in English. */
export const paneEn: PaneWords = {
  language: "en",
  title: "Partner Competency",
  unnamedPartner: "Partner without a name",
  place: (sheet, row) => `${sheet} · row ${row}`,
  markets: {
    Developed: "Developed market",
    Developing: "Developing market",
    unknown: "Market not filled in",
  },
  count,

  tier: {
    none: "No tier yet",
    undetermined: "Cannot be determined",
    meets: (tier) => `Meets the requirements for ${tier}`,
    meetsNone: "Does not meet all requirements of any tier yet",
    meetsUnknown: "The answer depends on the market",
    fillInMarket: (row) => `Fill in the market in row ${row}: Developed or Developing.`,
  },

  requirements: {
    heading: "Requirements",
    consumption: "Azure consumption, last 12 months",
    people: "Certified people",
    consumptionOf: (have, need) => `${usd(have)} of ${usd(need)}`,
    peopleOf: (have, need) => `${count(have)} of ${many(need, "person", "people")}`,
    consumptionGap: (gap) => `${usd(gap)} missing`,
    peopleGap: (gap) => `${count(gap)} missing`,
    amountOf: (have, need) => `${count(have)} of ${count(need)}`,
    amountGap: (gap) => `${count(gap)} missing`,
    seat: ({ rule, filled, open, who }) => {
      const named = who.map(({ name }) => (name === "" ? en.somebody : name)).join(", ");
      const sitting = named !== "" ? named : filled > 0 ? count(filled) : en.nobody;
      const left = open > 0 ? `; ${count(open)} open` : "";
      return `${count(rule.people)} with ${seatText(rule, words)}: ${sitting}${left}`;
    },
    ifMarket: { Developed: "In a developed market", Developing: "In a developing market" },
    met: "Met",
    unmet: "Not met",
    undetermined: "Market needed",
    next: "Next tier",
  },

  missing: {
    heading: (tier) => `Missing for ${tier}`,
    nothing: "Nothing is missing: there is no higher tier.",
    market: "The market: Developed or Developing",
    consumption: (gap) => `${usd(gap)} more Azure consumption`,
    consumptionByMarket: (developed, developing) =>
      `${usd(developed)} more Azure consumption in a developed market, or ${usd(developing)} in a developing one`,
    measure: (name, gap) => en.moreOf(name, count(gap)),
    measureByMarket: (name, developed, developing) =>
      en.moreOfByMarket(name, count(developed), count(developing)),
    status: (name) => en.statusMissing(name),
    people: (gap) => `${many(gap, "more person", "more people")} who passed one of these`,
    seats: (block) => missingPeople([block], "exam", words),
    either: "These people may be on either path.",
    exams: "Exams",
    assessments: "Assessments",
    onThisPath: (gap) => many(gap, "more person", "more people"),
    onePathOnly: "Exams and assessments are not added together.",
  },

  explanation: { heading: "How this was worked out" },
  footnote:
    "Meeting the requirements is not yet holding the competency: a fee and an enrolment follow.",

  evidence: {
    button: "Show the rows",
    hint: "Lists every row behind this verdict on a sheet of its own: what counts, what does not, and why.",
    showing: "Writing the rows…",
    changed: "Something has changed since this verdict. Look at it again, then press once more.",
    protected: (sheet) =>
      `The sheet ${sheet} is protected. Remove the protection, or delete the sheet.`,
    filtered: (sheet) =>
      `A filter hides rows of the sheet ${sheet}. Clear the filter, or delete the sheet.`,
    structureProtected: () =>
      "The structure of the workbook is protected, so no sheet can be added. Remove that protection under Review.",
    sheet: (sheet, row) => ({
      title: "The rows behind a verdict",
      text: `They are those of row ${row} of ${sheet}, as they were when this sheet was made. “Show the rows” there makes it anew.`,
    }),
    back: "Back to the row",
  },
  reading: "Reading the row…",
  readingSources: {
    reading: (sheets) => `Reading ${sheets.join(" and ")}`,
    once: "This is done once. After it, every row that you select is answered at once.",
    stopped: (sheets) => ({
      title: "Reading was stopped",
      text: `This partner’s facts stand on ${sheets.join(" and ")}, which ${sheets.length === 1 ? "was" : "were"} not read to the end.`,
    }),
    readOn: "Read now",
    apply: "Apply",
  },
  notices: {
    totalRow: (row) => ({
      title: "This row holds sums",
      text: `Row ${row} adds other rows of the list and is no partner. Select a row with a partner.`,
    }),
    blankRow: (row) => ({
      title: "This row is empty",
      text: `Row ${row} holds no partner. Select a row with a partner to check it.`,
    }),
    headerRow: (row) => ({
      title: "This is the header row",
      text: `Row ${row} names the columns. Select a partner’s row below it.`,
    }),
    severalRows: (rows) => ({
      title: `${many(rows, "row", "rows")} selected`,
      text: "Select one row to check it, or evaluate all partners at once below.",
    }),
    outside: (list) => ({
      title: "Outside the partner list",
      text: `The list is in ${list}. Select any cell of a partner’s row there.`,
    }),
    missingColumns: (n) => ({
      title: n === 1 ? "One column is missing" : `${count(n)} columns are missing`,
      text: "The partner list was found, but not everything a tier depends on. Add a column with a header such as:",
    }),
    noPartners: (sheet) => ({
      title: "No partners here",
      text: `No partner list was found on the sheet ${sheet}. It needs a header row with these columns:`,
    }),
    faults: (n) => ({
      title: n === 1 ? "One cell cannot be read" : `${count(n)} cells cannot be read`,
      text: "The tier shows as soon as this is corrected.",
    }),
    toCorrect: "To correct",
    noExcel: {
      title: "This page belongs inside Excel",
      text: "It reads the workbook that is open beside it, and there is none here.",
    },
    noExcelSteps: [
      "Open a workbook with your partners in Excel.",
      "On the Home tab, choose Check partner.",
      "Select any cell of a partner’s row.",
    ],
    cannotRead: "The row could not be read",
  },
  fields: {
    partner: { name: "Partner", examples: "Partner, Company, Reseller" },
    market: { name: "Market", examples: "Market, Developed/Developing" },
    consumption: {
      name: "Azure consumption",
      examples: "Azure consumption, ACR_USD, Last 12 months",
    },
    people: { name: "Certified people", examples: "Certified people, Credentials, Team" },
  },
  exampleHeaders: "such as",

  evaluate: {
    region: "Evaluate all partners",
    button: "Evaluate all partners",
    hint: "Adds columns beside the list: tier, next tier, gaps, exams, notes. Your cells stay as they are.",
    running: "Evaluating partners",
    rows: (done, total) => `${count(done)} of ${many(total, "row", "rows")}`,
    cancel: "Cancel",
    cancelling: "Stopping…",
    dismiss: "Close this message",
    done: (rows) => `${many(rows, "partner", "partners")} evaluated`,
    updated: (rows) => `${many(rows, "partner", "partners")} evaluated again`,
    written: (sheet, address) => `Written to ${sheet}, ${address}.`,
    noTier: "No tier",
    problems: (rows) =>
      rows === 1
        ? "1 row could not be decided; its Notes cell says why."
        : `${count(rows)} rows could not be decided; their Notes cells say why.`,
    blocked: (sheet, address) => ({
      title: "There is something in the way",
      text: `${sheet}, ${address} is not empty, and the new columns belong there. Move its content or insert columns, then evaluate again. Nothing was written.`,
    }),
    missingColumns: (fields) => ({
      title:
        fields.length === 1
          ? "One column is missing"
          : `${count(fields.length)} columns are missing`,
      text: `The list needs: ${fields.join(", ")}. Nothing was written.`,
    }),
    noPartners: (sheet) => ({
      title: "No partners here",
      text: `No partner list was found on the sheet ${sheet}. Select a cell of the list, then evaluate again.`,
    }),
    cancelled: { title: "Evaluation cancelled", text: "You can start it again at any time." },
    overridden: (sheet, cells, count) => ({
      title: "Somebody has changed tiers by hand",
      text: `${sheet}, ${cells} ${count === 1 ? "holds another tier" : "hold other tiers"} than the last evaluation wrote. Nothing was written. To keep what was typed, copy it to a column of your own first.`,
    }),
    overwrite: "Overwrite and evaluate",
    noList: (sheet, columns) => ({
      title: "There is no partner list yet",
      text: `${sheet} is a ledger. A list with one row for each of its partners can be made on a new sheet, and is evaluated then.${columns > 1 ? " Which column names the partners?" : ""}`,
    }),
    makeList: "Make the list",
    makeListBy: (header, sample) => `By ${header}${sample === "" ? "" : `, e.g. ${sample}`}`,
    changedMeanwhile: (sheet) => ({
      title: "The list changed meanwhile",
      text: `Somebody edited, sorted or inserted rows on ${sheet} during the evaluation. Nothing was written; evaluate again.`,
    }),
    protected: (sheet) => ({
      title: "The sheet is protected",
      text: `${sheet} allows no changes. Choose Review > Unprotect Sheet in Excel, then evaluate again. Nothing was written.`,
    }),
    filtered: (sheet) => ({
      title: "A filter hides rows",
      text: `On ${sheet}, Excel would put results into the wrong rows. Choose Data > Clear to show all rows, then evaluate again. Nothing was written.`,
    }),
    structureProtected: {
      title: "The workbook is protected",
      text: "The evaluation needs a sheet of its own, and no sheet can be added. Choose Review > Protect Workbook to lift the protection, then evaluate again. Nothing was written.",
    },
    busy: {
      title: "Another evaluation is under way",
      text: "Somebody else, or another window of yours, is writing to this workbook. Wait until that is done, then evaluate again. If nobody is, it is taken back after ten minutes.",
    },
    failed: "The evaluation stopped",
    timeLeft: (seconds) =>
      seconds < 5
        ? "a few seconds left"
        : seconds < 90
          ? `about ${count(Math.ceil(seconds / 5) * 5)} seconds left`
          : `about ${count(Math.round(seconds / 60))} minutes left`,
    duplicates: (n) =>
      n === 1
        ? "1 partner stands in the list more than once; keep one row of it:"
        : `${count(n)} partners stand in the list more than once; keep one row of each:`,
    duplicate: (partner, rows) => `${partner}: rows ${rows.map(count).join(", ")}`,
    moreDuplicates: (n) => `and ${many(n, "more partner", "more partners")}`,
    uncountedAssociation: (n) =>
      `${many(n, "ledger row", "ledger rows")} did not count: only DPOR and TPOR do. If that is wrong, correct the association.`,
    uncountedCurrency: (n) =>
      `${many(n, "ledger row", "ledger rows")} did not count: the currency is not US$. Convert the amounts, then evaluate again.`,
    uncountedRepeats: (n) =>
      `${many(n, "ledger row repeats", "ledger rows repeat")} consumption for another association and did not count again.`,
    evaluateAsOf: (day) => `Evaluate the 12 months to ${day}`,
    summary: "Summary:",
  },

  undo: {
    button: "Undo last evaluation",
    undoing: "Undoing the last evaluation…",
    undone: (sheet, cells) => ({
      title: "The last evaluation is undone",
      text: `${sheet}, ${cells} is as it was before.`,
    }),
    edited: (sheet, address) => ({
      title: "Not undone",
      text: `${sheet}, ${address} was edited after the evaluation, so everything stays. Delete by hand what you no longer need.`,
    }),
    nothing: { title: "Nothing to undo", text: "No evaluation of this session is left to undo." },
    recovered: {
      title: "An unfinished evaluation was taken back",
      text: "The pane was closed before it was done. The workbook is as it was before; evaluate again.",
    },
    left: (address) =>
      `Excel did not let ${address} be put back. Choose Undo last evaluation to try again, or clear these cells by hand.`,
    failed: "The evaluation could not be undone",
  },

  setup: setupEn,
  sources: sourceWords.en,
  changes: changeWords.en,
  selfCheck: {
    open: "Check this Excel…",
    hint: "Tries on a sheet of its own what the add-in relies on.",
    heading: "Check this Excel",
    loading: "Loading the check…",
    notLoaded: {
      title: "The check could not be loaded",
      text: "It comes from the add-in’s own site when it is first opened. Check the network, then try again.",
    },
  },

  errors: {
    InvalidOperationInCellEditMode:
      "A cell is being edited. Press Enter or Esc in Excel, then try again.",
    AccessDenied:
      "Excel does not allow changes here. Remove the sheet’s protection or open the workbook for editing.",
    InsertDeleteConflict:
      "The new columns do not fit in without moving other cells. Make room beside the list.",
    ItemNotFound:
      "The sheet or table was deleted or renamed meanwhile. Select the list and try again.",
    RequestAborted: "Excel interrupted the work. Try again.",
    ActivityLimitReached: "Excel is busy. Wait a moment, then try again.",
    ServiceNotAvailable: "Excel is busy. Wait a moment, then try again.",
    RequestPayloadSizeLimitExceeded:
      "The list is too large for one step in Excel. Evaluate a smaller part of it.",
    ResponsePayloadSizeLimitExceeded:
      "The list is too large for one step in Excel. Evaluate a smaller part of it.",
    ConnectionFailure:
      "The connection to the workbook was lost. Check the network, then try again.",
    Conflict: "Somebody else changed these cells at the same time. Try again.",
    MergedRangeConflict:
      "Merged cells are in the way. Unmerge the cells beside the list, then try again.",
    NonBlankCellOffSheet:
      "There is no room left at the edge of the sheet. Delete columns that you do not need.",
    UnsupportedSheet: "This kind of sheet holds no cells. Go to the sheet with the partner list.",
    InvalidSelection: "A shape or chart is selected. Select a cell of the partner list.",
    InactiveWorkbook:
      "Another workbook is in front. Click into the workbook with the partners, then try again.",
    ApiNotFound:
      "This version of Excel is too old for that. Update Excel, or use Excel on the web.",
    RollBackFailed:
      "Excel did not let everything be put back. Choose Undo last evaluation to try again.",
    Filtered:
      "A filter hides rows of the sheet, and Excel would put values into the wrong rows. Choose Data > Clear, then try again.",
    FilteredMeanwhile:
      "A filter was set while cells were written, and Excel may have put values into the wrong rows. Choose Data > Clear, then try again: that puts them back first.",
    StructureProtected:
      "The structure of the workbook is protected. Choose Review > Protect Workbook to lift that, then try again.",
    RunUnderWay:
      "Somebody else, or another window of yours, is writing to this workbook. Wait until that is done, then try again.",
    StillCalculating: "Excel has not finished calculating. Wait a moment, then try again.",
  },
  unknownError: (code) => `Excel could not do that (${code}). Select the list and try again.`,
};
