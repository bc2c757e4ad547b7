import type { SelfCheckWords } from "./selfCheck";
import { checksEn } from "./selfCheckChecks.en";

export const selfCheckEn: SelfCheckWords = {
  what: "The add-in adds a hidden sheet to this workbook, tries there what it relies on, and removes the sheet again. Your cells are not touched. It takes up to a minute, and you can cancel at any time. Afterwards Excel’s own Undo may no longer reach back to what you did before.",
  go: "Check",
  cancel: "Cancel",
  close: "Close",
  copy: "Copy report",
  copied: "The report is on the clipboard.",
  notCopied: "Copying is not allowed here. Select the report and press Ctrl+C.",
  running: "Checking this Excel…",
  progress: (done, total) => `${done} of ${total} checks`,
  cancelling: "Removing the sheet…",
  failed: "This Excel was not checked",
  summary: (asAssumed, differs, notPossible) =>
    `${asAssumed} as assumed, ${differs} different, ${notPossible} cannot be tried here.`,
  allFine: "Everything is as the add-in assumes.",
  others: "As assumed",
  columns: { check: "Check", result: "Result" },
  outcomes: {
    asAssumed: "As assumed",
    differs: "Different",
    notPossible: "Cannot be tried here",
  },
  seen: (what) => `Seen: ${what}`,
  checks: checksEn,
};
