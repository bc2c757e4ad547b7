import type { Selection } from "../excel/selection";
import { tablesIn } from "../ruleTables/tablesIn";
import type { LastList } from "../setup/setupStore";
import { columnsOf } from "./columnsOf";
import { examsOf } from "./examColumns";
import { findPartnerList, type Found, type PartnerList } from "./partnerList";
import { credentialHeader, isCredentialList, mayBeLedger } from "./sourceHeaders";

/**
 * The list around the selection, or that its sheet was made about; where the selection is in none, or in a sheet that
 * only feeds lists, the list that was evaluated last.
 */
export async function findList(
  context: Excel.RequestContext,
  selection: Selection,
  headers: "known" | "any" = "known"
): Promise<PartnerList | undefined> {
  const { list, memory, about } = await findPartnerList(context, selection);
  if (about) return listAt(context, about);
  if (list && !feedsLists(list, memory)) return list;
  const remembered = memory.last && (await listAt(context, memory.last));
  if (remembered) return remembered;
  if (list) return isSource(list) ? undefined : list;
  if (headers === "known") return undefined;
  const any = (await findPartnerList(context, selection, "any")).list;
  return any && !isSource(any) ? any : undefined;
}

/** The list around the selection, unless it is a ledger or a credential list; or what its sheet is about. */
export async function listAround(
  context: Excel.RequestContext,
  selection: Selection
): Promise<Pick<Found, "list" | "about">> {
  const found = await findPartnerList(context, selection);
  return found.list && isSource(found.list) ? {} : found;
}

/** Whether a list's sheet gives the facts of another list. */
function feedsLists(list: PartnerList, { setups }: Found["memory"]): boolean {
  if (list.remembered) return false;
  const feeds = [...setups.values()].some(({ ledger, credentials }) =>
    [ledger, credentials].some((source) => source?.sheetId === list.sheetId)
  );
  return feeds || isSource(list);
}

/** Whether a header is a rule table's, a ledger's or a credential list's, and has not what tells a partner list. */
function isSource({ remembered, header: { cells, columns } }: PartnerList): boolean {
  if (tablesIn([cells]).length > 0) return true;
  // What the user has set up as a partner list is one, whatever it looks like.
  if (remembered) return false;
  const { people, peopleWithExams, peopleWithAssessments, consumption } = columns;
  // A country is no market: ledgers have one for each customer.
  const { market } = columnsOf(cells, ["market"], {});
  const passes = credentialHeader({}).columns(cells);
  // In a matrix of people and exams, "Mitarbeiter" is the person.
  if (consumption === undefined && market === undefined && examsOf(passes).length > 0) return true;
  const telling = [people, peopleWithExams, peopleWithAssessments, market];
  if (telling.some((column) => column !== undefined)) return false;
  if (mayBeLedger(cells)) return true;
  return consumption === undefined && isCredentialList(passes);
}

/** The list around a cell that is not selected. */
async function listAt(
  context: Excel.RequestContext,
  { sheetId, row, column }: Pick<LastList, "sheetId" | "row" | "column">
): Promise<PartnerList | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id,name");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const protection = sheet.protection.load("protected");
  await context.sync();
  const rect = { top: row, bottom: row, left: column, right: column };
  const { list } = await findPartnerList(context, {
    sheet: sheet.name,
    sheetId: sheet.id,
    rect,
    isOneRange: true,
    isProtected: protection.protected,
  });
  return list;
}
