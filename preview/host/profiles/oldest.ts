import { ltsc2021 } from "./ltsc2021";
import type { Profile } from "./Profile";

/** The oldest Excel that the manifest lets in: Microsoft 365 of September 2020. */
export const oldest: Profile = {
  ...ltsc2021,
  name: "the oldest Excel",
  version: "16.0.13127.20296",
  requirementSets: {
    ...ltsc2021.requirementSets,
    // DR custom-functions-requirement-sets: CustomFunctionsRuntime 1.3, which the manifest demands, begins with this
    // build; DR excel-api-requirement-sets: ExcelApi 1.12 begins a few builds later.
    ExcelApi: "1.11",
    // DR ribbon-api-requirement-sets.
    RibbonApi: "1.1",
  },
  // Without Table.resize (1.13) an add-in cannot undo that: docs/known-limits.md.
  expandsTables: false,
};
