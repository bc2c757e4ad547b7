import { DESKTOP } from "./desktop";
import { EVERYWHERE, SETS_EVERYWHERE } from "./everywhere";
import type { Profile } from "./Profile";

/** Office LTSC 2024 on Windows. */
export const ltsc2024: Profile = {
  ...EVERYWHERE,
  ...DESKTOP,
  name: "LTSC 2024",
  version: "16.0.17932.20602",
  requirementSets: {
    ...SETS_EVERYWHERE,
    // DR excel-api-requirement-sets.
    ExcelApi: "1.17",
    // DR shared-runtime-requirement-sets: 1.2 is not supported on volume-licensed Office.
    SharedRuntime: "1.1",
    // DR custom-functions-requirement-sets: 1.4, data types, is not supported on volume-licensed Office.
    CustomFunctionsRuntime: "1.3",
    // DR ribbon-api-requirement-sets.
    RibbonApi: "1.2",
  },
  // #1390: perpetual versions number the sheets of a workbook that 365 made.
  idsOnOpening: "numbered",
  // DR excel-api-1-20-requirement-set: undo groups came with 1.20.
  notInUndoGroup: undefined,
  // #2174: open since 2021; found working in the newest Excel of June 2026.
  errorSpoilsSpill: true,
};
