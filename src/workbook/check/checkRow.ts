import { judge, readPartner, type CredentialIndex, type PartnerReading } from "../../rules";
import type { PartnerField } from "../../rules/workbookFields";
import { cellAddress, intersect, rowsIn } from "../excel/cells";
import { selectedRange, type Selection } from "../excel/selection";
import { serialDay } from "../excel/today";
import { listAround } from "../list/findList";
import { ConsumptionTexts } from "../list/consumptionTexts";
import { MarketAnswers } from "../list/markets";
import { missingColumns } from "../list/needed";
import type { Field } from "../list/needed";
import { readOwnNames } from "../list/ownNames";
import { withoutOwnColumns } from "../list/ownOfList";
import { fieldOf, partnerCells } from "../list/partnerFields";
import { headerText, listAddress, type PartnerList } from "../list/partnerList";
import { withProposedSources } from "../offer/proposedSources";
import { readRules } from "../ruleTables/listRules";
import { findSources, joinSources, rowsInSources, type Sources } from "../sources";
import { readRows, type RowChunk } from "../sources/readRows";
import type { CellFault, Place, RowCheck } from "./RowCheck";

/** Ledgers and credential lists of more rows are not read through for a single row of the list. */
const MOST_SOURCE_ROWS = 20_000;

/** A check, and where it looked: a later change of cells there makes it stale. */
export interface CheckedRow {
  readonly check: RowCheck;
  readonly sheetId: string;
  /** The row that was read; undefined where no row was. */
  readonly row: number | undefined;
}

/** Checks the selected row. Several cells of one row are that row. */
export async function checkRow(context: Excel.RequestContext): Promise<CheckedRow> {
  const selection = await selectedRange(context);
  const { sheet, sheetId, rect } = selection;
  const rows = rowsIn(rect);
  if (rows > 1) return { check: { kind: "severalRows", sheet, rows }, sheetId, row: undefined };
  const list = await listAround(context, selection);
  if (!list) return { check: { kind: "noPartners", sheet }, sheetId, row: undefined };
  return { check: await checkInList(context, selection, list), sheetId, row: rect.top };
}

async function checkInList(
  context: Excel.RequestContext,
  selection: Selection,
  found: PartnerList
): Promise<RowCheck> {
  const { sheet, rect } = selection;
  if (!intersect(rect, found.rect)) return { kind: "outside", sheet, list: listAddress(found) };
  const place: Place = { sheet, row: rect.top + 1 };
  if (rect.top < found.firstRow) return { kind: "headerRow", place };
  const names = await readOwnNames(context, found.sheetId);
  const list = await withProposedSources(context, withoutOwnColumns(found, names).list);
  const chosen = await readRules(context, list.setup);
  if ("kind" in chosen) return chosen;
  const rules = chosen.index;
  const missing = missingColumns(list, rules.rules);
  if (missing.length > 0) return { kind: "missingColumns", sheet, missing };
  const sources = await findSources(context, list);
  if ("missing" in sources)
    return { kind: "missingColumns", sheet: sources.sheet, missing: [sources.missing] };
  if (rowsInSources(sources) > MOST_SOURCE_ROWS) {
    const source = (sources.ledger ?? sources.credentials)?.sheet ?? sheet;
    return { kind: "longSources", place, source };
  }
  const row = await readRow(list, sources, rules, rect.top);
  return row ? judgeRow(place, list, sources, rules, row) : { kind: "blankRow", place };
}

/** The last of the 12 months, an Excel serial date. */
function asOfDay({ setup }: PartnerList): number {
  return setup.asOf ?? serialDay(new Date());
}

/** One row of the list, joined with its sources as for all rows. */
async function readRow(
  list: PartnerList,
  sources: Sources,
  rules: CredentialIndex,
  row: number
): Promise<RowChunk | undefined> {
  const alone = { ...list, firstRow: row, rect: { ...list.rect, bottom: row } };
  const joined = await joinSources(alone, sources, rules, asOfDay(list), () => Promise.resolve());
  const answers = {
    markets: new MarketAnswers(list.setup.answers.market),
    consumption: new ConsumptionTexts(list),
  };
  for await (const chunk of readRows(alone, answers, joined)) return chunk;
  return undefined;
}

function judgeRow(
  place: Place,
  list: PartnerList,
  sources: Sources,
  rules: CredentialIndex,
  row: RowChunk
): RowCheck {
  if (row.isTotal(0)) return { kind: "blankRow", place };
  const reading = readPartner(
    partnerCells((field) => row.cell(field, 0)),
    rules
  );
  const partner = String(row.cell("partner", 0)).trim();
  const { ledger } = sources;
  const end = row.ledgerEnd && { end: row.ledgerEnd };
  const summed = ledger && { ledger: { sheet: ledger.sheet, asOf: asOfDay(list), ...end } };
  switch (reading.kind) {
    case "blank":
      return { kind: "blankRow", place };
    case "facts":
      return {
        kind: "verdict",
        place,
        partner,
        verdict: judge(reading.facts, rules.rules),
        ...summed,
      };
    case "faults":
      return { kind: "faults", place, partner, faults: faultsOf(reading, place, list, sources) };
  }
}

/** What comes from another sheet has no cell in the list: it is told beside the partner, under that sheet's name. */
function faultsOf(
  { faults }: Extract<PartnerReading, { kind: "faults" }>,
  place: Place,
  list: PartnerList,
  { ledger, credentials }: Sources
): CellFault[] {
  const sheets: Partial<Record<Field, string | undefined>> = {
    consumption: ledger?.sheet,
    people: credentials?.sheet,
  };
  return faults.map(({ field: of, fault }) => {
    const field = fieldOf(of);
    const sheet = sheets[field];
    const fields: readonly PartnerField[] =
      sheet === undefined
        ? [field, "peopleWithExams", "peopleWithAssessments"]
        : ["partner", "partnerId"];
    const columns = fields.map((one) => list.columns[one]);
    const column = columns.find((one) => one !== undefined) ?? list.rect.left;
    return {
      field,
      header: sheet ?? headerText(list, column),
      address: cellAddress(place.row - 1, column),
      fault,
    };
  });
}
