import type { Profile } from "./Profile";

/** What Excel on Windows and on the Mac have in common. */
export const DESKTOP = {
  // DP resource-limits-and-performance-optimization: 5 MB holds for Excel on the web only.
  messageBytes: Infinity,
  // #5758: loading the areas hangs when the whole sheet is selected.
  hangsOnAllAreas: true,
  // DP excel-add-ins-troubleshooting, "API limitations when the active workbook switches".
  whileInactive: {
    "Chart.Activate": "GeneralException",
    "Range.Select": "GeneralException",
    "Workbook.GetActiveCell": "InvalidSelection",
    "Workbook.GetSelectedRange": "InvalidSelection",
    "Workbook.GetSelectedRanges": "InvalidSelection",
    "Worksheet.Activate": "GeneralException",
    "Worksheet.Delete": "InvalidSelection",
    "WorksheetCollection.Add": "GeneralException",
    "WorksheetFreezePanes.FreezeColumns": "GeneralException",
    "WorksheetFreezePanes.FreezeRows": "GeneralException",
    "WorksheetFreezePanes.Unfreeze": "GeneralException",
  },
  // VBA AutoCorrect.AutoExpandListRange: "when you type"; #6745 (Windows): AutoCorrect minds what add-ins write.
  expandsTables: true,
  // Contract of custom functions: desktop hosts send 0 for a blank.
  blankArgument: 0,
  // DR Office.OfficeTheme.
  theme: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#000000",
    isDarkTheme: false,
  },
} satisfies Partial<Profile>;
