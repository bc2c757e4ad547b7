import { DESKTOP } from "./desktop";
import { EVERYWHERE, SETS_EVERYWHERE } from "./everywhere";
import type { Profile } from "./Profile";

/** Microsoft 365 on the Mac. */
export const mac365: Profile = {
  ...EVERYWHERE,
  ...DESKTOP,
  name: "Microsoft 365 on the Mac",
  version: "16.103.25110922",
  requirementSets: {
    ...SETS_EVERYWHERE,
    // DR excel-api-requirement-sets.
    ExcelApi: "1.20",
    // DR shared-runtime-requirement-sets, custom-functions-requirement-sets, ribbon-api-requirement-sets.
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.5",
    RibbonApi: "1.2",
  },
  // Unknown, as everywhere: tried here without, as where AutoCorrect is switched off, and with a refusal.
  expandsTables: false,
  resizesWithTotals: false,
  // office-js-docs#297.
  idsOnOpening: "random",
  // DP excel-add-ins-undo-capabilities.
  notInUndoGroup: ["Worksheet.Delete", "Worksheet.Visibility"],
  // #2174: open since 2021; in June 2026 Microsoft found errors kept in a shared runtime.
  errorSpoilsSpill: false,
};
