import {
  checkRuleTable,
  cloudPlatform,
  credentialIndex,
  Fault,
  type CredentialIndex,
} from "../../rules";
import { addressOf, PLACE, rectOf, type Rect } from "../excel/cells";
import { rangeAt } from "../excel/inExcel";
import type { Setup } from "./setup";

/** The rules that a list is judged by where nobody chose others; made once. */
export const BUILT_IN_RULES: CredentialIndex = credentialIndex(cloudPlatform);

/** What a list is judged by. */
export interface ListRules {
  readonly index: CredentialIndex;
  /** Where the user's own table stands; undefined for the built-in rules. */
  readonly table?: { readonly sheetId: string; readonly rect: Rect; readonly reference: string };
}

/** Why a list cannot be judged by the rules that were chosen for it. */
export type RulesProblem =
  /** The sheet is gone, or holds no rule table any more. */
  | { readonly kind: "rulesGone" }
  /** The table's first fault; its row is the sheet's. */
  | { readonly kind: "rulesFaulty"; readonly sheet: string; readonly fault: Fault }
  /** Lists are judged by consumption and people; the table asks for these measures besides. */
  | { readonly kind: "rulesMeasures"; readonly sheet: string; readonly measures: string };

/** Rows in which a rule table's header is looked for, and columns. */
const HEADER_ROWS = 30;
const COLUMNS = 100;
/** More than a table may have: a longer one is told by its fault. */
const ROWS = 2_100;

const NEEDED = ["tier", "requirement", "value"];

/** The row of a rule table's header and its first column, by the names that the table of RULES has; undefined: none. */
export function ruleHeader(
  rows: readonly (readonly unknown[])[]
): { readonly row: number; readonly column: number } | undefined {
  const names = (row: readonly unknown[]): string[] =>
    row.map((cell) => String(cell).trim().toLowerCase());
  const row = rows
    .slice(0, HEADER_ROWS)
    .findIndex((cells) => NEEDED.every((name) => names(cells).includes(name)));
  if (row < 0) return undefined;
  return { row, column: (rows[row] ?? []).findIndex((cell) => cell !== "") };
}

/** Reads the rules that a list's setup names, whole, before anything is written. */
export async function readRules(
  context: Excel.RequestContext,
  { rules }: Setup
): Promise<ListRules | RulesProblem> {
  if (!rules) return { index: BUILT_IN_RULES };
  const sheet = context.workbook.worksheets.getItemOrNullObject(rules.sheetId).load("name");
  await context.sync();
  if (sheet.isNullObject) return { kind: "rulesGone" };
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync();
  if (used.isNullObject) return { kind: "rulesGone" };
  const all = rectOf(used);
  const bottom = Math.min(all.bottom, all.top + ROWS);
  const rect = { ...all, bottom, right: Math.min(all.right, all.left + COLUMNS - 1) };
  const range = rangeAt(context, rules.sheetId, rect).load("values");
  await context.sync();
  const values = range.values as unknown[][];
  const header = ruleHeader(values);
  if (!header) return { kind: "rulesGone" };
  const place = { ...rect, top: rect.top + header.row, left: rect.left + header.column };
  const table = values.slice(header.row).map((row) => row.slice(header.column));
  const { rules: book, faults } = checkRuleTable(table);
  const [fault = new Fault("rulesNoTiers", "#VALUE!")] = faults;
  if (!book) return { kind: "rulesFaulty", sheet: sheet.name, fault: onSheet(fault, place.top) };
  const others = book.measures.filter(({ isConsumption }) => !isConsumption);
  if (others.length > 0) {
    const measures = others.map(({ name }) => name).join(", ");
    return { kind: "rulesMeasures", sheet: sheet.name, measures };
  }
  const reference = `'${sheet.name.replaceAll("'", "''")}'!${absolute(addressOf(place))}`;
  return {
    index: credentialIndex(book),
    table: { sheetId: rules.sheetId, rect: place, reference },
  };
}

/** A fault counts rows in its table; the user sees those of the sheet. */
function onSheet({ code, excelError, details }: Fault, top: number): Fault {
  const { row } = details;
  return new Fault(
    code,
    excelError,
    typeof row === "number" ? { ...details, row: row + top } : details
  );
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
