/** What the host says it supports: never more than the npm package of Office.js implements. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  // The client's own set for custom functions: results as arrays, results that tell "not found" from "failed".
  CustomFunctions: "1.9",
  AddinCommands: "1.3",
  RibbonApi: "1.2",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};
