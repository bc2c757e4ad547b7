import vm from "node:vm";

/** What REQUIREMENTS and RULES of the built functions.js spill: the rules as the add-in itself has them. */
export const builtInRules = (functionsScript) => {
  const functions = new Map();
  const CustomFunctions = { associate: (id, fn) => functions.set(id, fn) };
  vm.runInNewContext(functionsScript, { CustomFunctions });
  return { requirements: functions.get("REQUIREMENTS")(), ruleTable: functions.get("RULES")() };
};
