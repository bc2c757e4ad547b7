import type { CredentialField, LedgerField } from "../../rules/workbookFields";
import { headerNames, type Columns } from "../list/columnsOf";
import { examsOf, type ExamColumn } from "../list/examColumns";
import { findAnyHeaderRow, findHeaderRow, type HeaderKind } from "../list/headerRow";
import { credentialHeader, isCredentialList, isLedger, ledgerHeader } from "../list/sourceHeaders";
import { tablesIn } from "../ruleTables/tablesIn";
import type { ColumnChoices, Setup, SourceChoice } from "../setup/setup";
import type { ColumnOffer, SheetOffer } from "./SetupOffer";
import { gridsOfSheets, type SheetGrid } from "./sheetGrids";

/** The sheets that a list may be joined with. */
export interface SourceOffers {
  /** Those that look like one first. */
  readonly ledgers: readonly SheetOffer<LedgerField>[];
  readonly credentialLists: readonly SheetOffer<CredentialField>[];
  /** Ids of the sheets that hold a rule table, the list's own included. */
  readonly ruleSheets: readonly string[];
  /** The first sheet that has all that a ledger needs, or all that a credential list needs. */
  readonly ledger: string | undefined;
  readonly credentials: string | undefined;
}

/** Longer samples tell no more. */
const SAMPLE_LENGTH = 60;

/** Offers every other sheet as a ledger and as a credential list, with the columns found so far. */
export async function offerSources(
  context: Excel.RequestContext,
  listSheetId: string,
  setup: Setup,
  /** Whether the list has one partner alone. */
  ofOnePartner = false
): Promise<SourceOffers> {
  const all = await gridsOfSheets(context);
  const grids = all.filter(({ sheetId }) => sheetId !== listSheetId);
  const ledgers = offersOf(grids, setup.ledger, ledgerHeader, isLedger);
  const credentialLists = offersOf(grids, setup.credentials, credentialHeader, (columns) =>
    isCredentialList(columns, ofOnePartner)
  );
  return {
    ledgers: ledgers.map(({ offer }) => offer),
    credentialLists: credentialLists.map(({ offer }) => offer),
    ruleSheets: sheetsWithTables(all),
    ledger: ledgers.find(({ complete }) => complete)?.offer.sheetId,
    credentials: credentialLists.find(({ complete }) => complete)?.offer.sheetId,
  };
}

/** Which of some sheets hold a rule table. */
export function sheetsWithTables(grids: readonly SheetGrid[]): string[] {
  return grids.filter(({ values }) => tablesIn(values).length > 0).map(({ sheetId }) => sheetId);
}

/** The headers and samples of columns; one without a header cannot be chosen, for it would not be found again. */
export function columnOffers(
  header: readonly unknown[],
  values: readonly (readonly unknown[])[],
  text: readonly (readonly string[])[]
): ColumnOffer[] {
  return headerNames(header).flatMap((name, column) =>
    name === "" ? [] : [{ header: name, sample: sampleOf(column, values, text) }]
  );
}

/** The headers of the columns found. */
export function foundHeaders<F extends string>(
  columns: Columns<F>,
  header: readonly unknown[]
): Partial<Record<F, string>> {
  const names = headerNames(header);
  const found = Object.entries<number | undefined>(columns).map(([field, column = -1]) => [
    field,
    names[column],
  ]);
  return Object.fromEntries(found.filter(([, name]) => name !== undefined)) as Partial<
    Record<F, string>
  >;
}

interface Offered<F extends string> {
  readonly offer: SheetOffer<F>;
  readonly complete: boolean;
  readonly fields: number;
}

function offersOf<F extends string>(
  grids: readonly SheetGrid[],
  chosen: SourceChoice<F> | null,
  kindFor: (choices: ColumnChoices<F>) => HeaderKind<F | ExamColumn>,
  isComplete: (columns: Columns<F | ExamColumn>) => boolean
): Offered<F>[] {
  const offered = grids.flatMap((grid): Offered<F>[] => {
    const none = {} as ColumnChoices<F>;
    const kind = kindFor(chosen?.sheetId === grid.sheetId ? chosen.columns : none);
    const header = findHeaderRow(grid.values, kind) ?? findAnyHeaderRow(grid.values, kind);
    if (!header) return [];
    const { sheetId, sheet, values, text } = grid;
    const below = header.firstRow;
    const found = foundHeaders(header.columns, header.cells);
    const exams = examsOf(header.columns).map((field) => found[field] ?? "");
    return [
      {
        offer: {
          sheetId,
          sheet,
          columns: columnOffers(header.cells, values.slice(below), text.slice(below)),
          found,
          ...(exams.length > 0 && { exams }),
        },
        complete: isComplete(header.columns),
        fields: Object.keys(header.columns).length,
      },
    ];
  });
  const rank = ({ complete, fields }: Offered<F>): number => (complete ? 1_000 : 0) + fields;
  return offered.sort((a, b) => rank(b) - rank(a));
}

/** What stands in a column first, as the user sees it; as it is where the column is too narrow to show it. */
function sampleOf(
  column: number,
  values: readonly (readonly unknown[])[],
  text: readonly (readonly string[])[]
): string {
  const row = values.findIndex((cells) => cells[column] !== "" && cells[column] !== undefined);
  const shown = text[row]?.[column] ?? "";
  const sample = /^#+$/.test(shown) ? String(values[row]?.[column]) : shown;
  return sample.length > SAMPLE_LENGTH ? `${sample.slice(0, SAMPLE_LENGTH - 1)}…` : sample;
}
