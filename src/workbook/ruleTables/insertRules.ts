import { asText } from "../excel/asText";
import { freeSheetName } from "../excel/freeSheetName";
import { inExcel } from "../excel/inExcel";
import { ensureWritable } from "../excel/writable";
import { nameOfMark, newMark } from "../setup/rulesMark";
import type { RulesChoice } from "../setup/setup";
import { applyLook } from "../sheets/looks";

/** A rule table to be inserted. */
export interface NewRules {
  /** What its sheet is called, as far as Excel allows and no other sheet is. */
  readonly name: string;
  /** What stands above it. */
  readonly title: string;
  readonly notes: readonly string[];
  readonly table: readonly (readonly (string | number | boolean)[])[];
}

/** Where a rule table was inserted. */
export interface InsertedRules {
  readonly sheet: string;
  /** By which a list's setup names it. */
  readonly choice: RulesChoice;
}

/**
 * Writes a rule table into a new sheet and shows it. All of it or nothing: where Excel refuses a part, the sheet goes
 * again. Cells that are there already are never touched.
 */
export async function insertRules(rules: NewRules): Promise<InsertedRules> {
  await ensureWritable([], true);
  const mark = newMark();
  try {
    return await inExcel(async (context) => {
      // Half of what an earlier try made, where Excel broke off.
      await removeMarked(context, mark);
      return write(context, rules, mark);
    });
  } catch (error) {
    await inExcel((context) => removeMarked(context, mark)).catch(() => undefined);
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  { name, title, notes, table }: NewRules,
  mark: string
): Promise<InsertedRules> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheet = worksheets.add(
    freeSheetName(
      name,
      worksheets.items.map((one) => one.name)
    )
  );
  // One row stays free between what stands above and the table.
  const top = notes.length + 2;
  sheet.names.add(nameOfMark(mark), sheet.getCell(top, 0)).visible = false;
  sheet.load("id,name");
  fill(sheet, [title, ...notes], table, top);
  sheet.activate();
  sheet.getCell(top, 0).select();
  await context.sync();
  const { id: sheetId } = sheet;
  return { sheet: sheet.name, choice: { sheetId, table: { mark, row: top, column: 0 } } };
}

function fill(
  sheet: Excel.Worksheet,
  above: readonly string[],
  table: NewRules["table"],
  top: number
): void {
  const width = table[0]?.length ?? 0;
  sheet.getRangeByIndexes(0, 0, above.length, 1).values = above.map((text) => [asText(text)]);
  const cells = sheet.getRangeByIndexes(top, 0, table.length, width);
  cells.values = table.map((row) =>
    row.map((cell) => (typeof cell === "string" ? asText(cell) : cell))
  );
  cells.format.horizontalAlignment = "Left";
  applyLook(sheet.getCell(0, 0), "title");
  applyLook(sheet.getRangeByIndexes(1, 0, above.length - 1, 1), "note");
  applyLook(sheet.getRangeByIndexes(top, 0, 1, width), "header");
  // By the table alone: what stands above runs on to the right.
  cells.format.autofitColumns();
}

/** Removes the sheet that bears the mark, if there is one. */
async function removeMarked(context: Excel.RequestContext, mark: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({
    sheet,
    name: sheet.names.getItemOrNullObject(nameOfMark(mark)).load("name"),
  }));
  await context.sync();
  const found = marked.filter(({ name }) => !name.isNullObject);
  for (const { sheet } of found) sheet.delete();
  if (found.length > 0) await context.sync();
}
