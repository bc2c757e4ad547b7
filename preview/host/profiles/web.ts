import { EVERYWHERE, SETS_EVERYWHERE } from "./everywhere";
import type { Profile } from "./Profile";

/** Excel on the web, today. */
export const web: Profile = {
  ...EVERYWHERE,
  name: "Excel on the web",
  version: "16.0.18000.10000",
  requirementSets: {
    ...SETS_EVERYWHERE,
    // DR excel-api-requirement-sets.
    ExcelApi: "1.20",
    // DR shared-runtime-requirement-sets, custom-functions-requirement-sets, ribbon-api-requirement-sets.
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.5",
    RibbonApi: "1.2",
  },
  // DP resource-limits-and-performance-optimization.
  messageBytes: 5 * 1024 * 1024,
  // office-js-docs#297: ids change between sessions; #552: the first sheet of a new workbook always has the same.
  idsOnOpening: "random",
  // #6745 tells of Windows only.
  expandsTables: false,
  // #5758 tells of Windows and Mac only.
  hangsOnAllAreas: false,
  // DP excel-add-ins-troubleshooting: "only applies to Windows or Mac".
  whileInactive: {},
  // DP excel-add-ins-undo-capabilities.
  notInUndoGroup: ["Worksheet.Delete"],
  // Contract of custom functions: the web sends "" or null for a blank.
  blankArgument: "",
  // #2174: open since 2021; in June 2026 Microsoft found errors kept in a shared runtime.
  errorSpoilsSpill: false,
  // #6134.
  theme: undefined,
};
