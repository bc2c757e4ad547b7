import {
  checkRuleTable,
  Fault,
  plainValue,
  type RULE_TABLE_COLUMNS,
  type FaultCode,
  type RuleNote,
} from "../../rules";
import { fold } from "../../rules/text";
import { cellAddress, addressOf } from "../excel/cells";
import type { CheckedRules } from "./CheckedRules";
import type { FoundTable } from "./findTables";

type Column = (typeof RULE_TABLE_COLUMNS)[number];

/** The column in which a fault is put right; of those left out, the requirement. */
const COLUMN_OF: Readonly<Partial<Record<FaultCode, Column>>> = {
  rulesAmount: "Value",
  rulesPeople: "Value",
  rulesMeasureTwice: "Value",
  rulesMeasureKind: "Value",
  rulesPeopleTwice: "Value",
  rulesCredential: "Value",
  rulesCredentialTwice: "Value",
  rulesCredentialBoth: "Value",
  rulesMix: "Value",
  rulesAssociation: "Value",
  rulesMarket: "Market",
  rulesMarketAny: "Market",
  rulesOneMarket: "Market",
  rulesTierName: "Tier",
  rulesTierAny: "Tier",
  rulesManyTiers: "Tier",
  rulesManyOptions: "Option",
  rulesGroupName: "Group",
  rulesExpression: "Group",
  rulesExpressionName: "Group",
  rulesExpressionFew: "Group",
  rulesNoExpression: "Group",
};

/** Reads a table of the workbook whole, and says of every fault where it stands. */
export function checkRules({ cells, ...table }: FoundTable): CheckedRules {
  const { rect } = table;
  const { rules, faults, notes } = checkRuleTable(cells);
  const header = (cells[0] ?? []).map((cell) => fold(String(cell)));
  const at = (row: number, name: Column): string => {
    const column = header.indexOf(fold(name));
    return cellAddress(rect.top + row - 1, rect.left + Math.max(0, column));
  };
  return {
    ...table,
    address: addressOf(rect),
    rules,
    faults: faults.map((fault) => {
      const row = Number(fault.details["row"] ?? 1);
      const error = (cells[row - 1] ?? []).findIndex((cell) => plainValue(cell) instanceof Fault);
      const address =
        fault.code === "rulesCellError"
          ? cellAddress(rect.top + row - 1, rect.left + Math.max(0, error))
          : at(row, COLUMN_OF[fault.code] ?? "Requirement");
      return { fault: onSheet(fault, rect.top), address };
    }),
    notes: notes.map((note) => ({
      note: { ...note, row: note.row + rect.top },
      address: at(note.row, NOTED[note.kind]),
    })),
  };
}

const NOTED: Readonly<Record<RuleNote["kind"], Column>> = {
  unusedCredential: "Value",
  orderBroken: "Requirement",
};

/** A fault counts rows in its table; the user sees those of the sheet. */
function onSheet({ code, excelError, details, original }: Fault, top: number): Fault {
  const { row } = details;
  const moved = typeof row === "number" ? { ...details, row: row + top } : details;
  return new Fault(code, excelError, moved, original);
}
