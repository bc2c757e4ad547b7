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

  constructor(readonly refusal: Refusal) {
    super(`The sheet ${refusal.sheet} is ${refusal.kind}.`);
    this.name = "CannotWrite";
    this.code = CODES[refusal.kind];
  }
}

/** Asks for the filters of a sheet; to be read after the next sync: whether one hides rows. */
export function loadFilters(sheet: Excel.Worksheet): () => boolean {
  const filter = sheet.autoFilter.load("isDataFiltered");
  const tables = sheet.tables.load("items/autoFilter/isDataFiltered");
  return () =>
    filter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
}

/**
 * Writes or copies blocks of a sheet, and asks by the same request whether a filter hides rows there: somebody may have
 * set one since the last look. Throws then, for the cells may stand in other rows.
 */
export function inPlace(
  sheetId: string,
  queue: (context: Excel.RequestContext) => void
): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const filtered = loadFilters(sheet);
    queue(context);
    await context.sync();
    if (filtered()) throw new CannotWrite({ kind: "filtered", sheet: sheet.name });
  });
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
      filtered: loadFilters(sheet),
    }));
  if (there.length > 0) await context.sync();
  for (const { sheet, protection, filtered } of there) {
    if (protection.protected) return { kind: "protected", sheet: sheet.name };
    if (filtered()) return { kind: "filtered", sheet: sheet.name };
  }
  const [first] = there;
  return needsSheets && structure.protected
    ? { kind: "structureProtected", sheet: first?.sheet.name ?? "" }
    : undefined;
}

/** Whether something ended because a filter hides rows. */
export function isFiltered(error: unknown): boolean {
  return error instanceof CannotWrite && error.refusal.kind === "filtered";
}

/** Throws where sheets cannot be written to. */
export async function ensureWritable(
  sheetIds: readonly string[],
  needsSheets: boolean
): Promise<void> {
  const refusal = await inExcel((context) => refusalOf(context, sheetIds, needsSheets));
  if (refusal) throw new CannotWrite(refusal);
}
