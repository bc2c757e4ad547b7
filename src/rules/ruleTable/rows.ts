import { plainValue, type Plain } from "../cells";
import { Fault, type FaultCode } from "../fault";
import { fold, tidy } from "../text";

/** The columns of a rule table; the last two may be left out, and so may Market and Title. */
export const RULE_TABLE_COLUMNS = [
  "Tier",
  "Requirement",
  "Market",
  "Value",
  "Title",
  "Group",
  "Option",
] as const;
export type RuleTableColumn = (typeof RULE_TABLE_COLUMNS)[number];

const NEEDED: readonly RuleTableColumn[] = ["Tier", "Requirement", "Value"];

/** No sane programme is so long, and judging by a longer one would take too long. */
export const MOST_RULE_ROWS = 2_000;

/** One row of a rule table. Texts are tidy, and blank where the cell is; a blank row of a reference has zeros. */
export interface RuleRow {
  /** Its number in the range, from 1. */
  readonly number: number;
  readonly tier: string;
  readonly requirement: string;
  readonly market: string;
  readonly value: Plain;
  readonly title: string;
  readonly group: string;
  readonly option: string;
}

type Table = readonly (readonly unknown[])[];

/** The rows of a rule table that are not blank, and what is wrong with its cells. */
export function readRuleRows(table: Table): { rows: RuleRow[]; faults: Fault[] } {
  const rows: RuleRow[] = [];
  const faults: Fault[] = [];
  const header = (table[0] ?? []).map((cell) => {
    const name = plainValue(cell);
    return typeof name === "string" ? fold(name) : "";
  });
  const at = RULE_TABLE_COLUMNS.map((name) => header.indexOf(fold(name)));
  const missing = NEEDED.filter((name) => !header.includes(fold(name)));
  if (missing.length > 0)
    return { rows, faults: [new Fault("rulesHeader", "#VALUE!", { value: missing.join(", ") })] };
  for (let r = 1; r < table.length; r++) {
    const cells = at.map((column) => plainValue(table[r]?.[column]));
    const error = cells.find((cell) => cell instanceof Fault);
    if (error) faults.push(errorIn(r + 1, error));
    const [tier, requirement, market, value, title, group, option] = cells as Plain[];
    if (text(requirement) === "") {
      if (!error && text(value) !== "") faults.push(ruleFault("rulesRequirement", r + 1));
      continue;
    }
    if (error) continue;
    if (rows.length === MOST_RULE_ROWS) {
      faults.push(ruleFault("rulesTooLong", r + 1, { value: MOST_RULE_ROWS }));
      break;
    }
    rows.push({
      number: r + 1,
      tier: text(tier),
      requirement: text(requirement),
      market: text(market),
      value: value ?? null,
      title: text(title),
      group: text(group),
      option: text(option),
    });
  }
  return { rows, faults };
}

/** A fault of one row of the table. */
export function ruleFault(
  code: FaultCode,
  row: number,
  details: Readonly<Record<string, string | number>> = {}
): Fault {
  return new Fault(code, "#VALUE!", { row, ...details });
}

/** An error in a rule table comes back as that error, but says where it stands. */
function errorIn(row: number, { excelError, original }: Fault): Fault {
  return new Fault("rulesCellError", excelError, { row, error: excelError }, original);
}

function text(cell: Plain | undefined): string {
  if (cell === null || cell === undefined || cell === 0) return "";
  return tidy(typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell));
}
