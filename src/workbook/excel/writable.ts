import { inExcel } from "./inExcel";

/** Why Excel would refuse a run's writes, or put them into other cells. */
export interface Refusal {
  readonly kind: "protected" | "filtered" | "structureProtected";
  /** Where that is, or would be. */
  readonly sheet: string;
}

/** The code of the error for a refusal; a protected sheet gives the one that Excel gives for writing to it. */
const CODES: Readonly<Record<Refusal["kind"], string>> = {
  protected: "AccessDenied",
  filtered: "Filtered",
  structureProtected: "StructureProtected",
};

/** Thrown before a write that Excel would refuse, or put into other cells. */
export class CannotWrite extends Error {
  readonly code: string;

  constructor({ kind, sheet }: Refusal) {
    super(`The sheet ${sheet} is ${kind}.`);
    this.name = "CannotWrite";
    this.code = CODES[kind];
  }
}

/**
 * Why sheets cannot be written to, undefined where they can; sheets that are gone do not matter. Excel puts an array
 * that is written over filtered rows into other rows (OfficeDev/office-js#224), and it adds and deletes no sheet while
 * the structure of the workbook is protected.
 */
export async function refusalOf(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  needsSheets: boolean
): Promise<Refusal | undefined> {
  const { workbook } = context;
  const sheets = sheetIds.map((id) => workbook.worksheets.getItemOrNullObject(id).load("name"));
  const structure = workbook.protection.load("protected");
  await context.sync();
  const there = sheets
    .filter(({ isNullObject }) => !isNullObject)
    .map((sheet) => ({
      sheet,
      protection: sheet.protection.load("protected"),
      filter: sheet.autoFilter.load("isDataFiltered"),
      tables: sheet.tables.load("items/autoFilter/isDataFiltered"),
    }));
  if (there.length > 0) await context.sync();
  for (const { sheet, protection, filter, tables } of there) {
    if (protection.protected) return { kind: "protected", sheet: sheet.name };
    const filters = [filter, ...tables.items.map(({ autoFilter }) => autoFilter)];
    if (filters.some(({ isDataFiltered }) => isDataFiltered))
      return { kind: "filtered", sheet: sheet.name };
  }
  const [first] = there;
  return needsSheets && structure.protected
    ? { kind: "structureProtected", sheet: first?.sheet.name ?? "" }
    : undefined;
}

/** Throws where sheets cannot be written to. */
export async function ensureWritable(
  sheetIds: readonly string[],
  needsSheets: boolean
): Promise<void> {
  const refusal = await inExcel((context) => refusalOf(context, sheetIds, needsSheets));
  if (refusal) throw new CannotWrite(refusal);
}
