import type { CredentialField, LedgerField } from "../../rules/workbookFields";
import type { Field } from "../list/needed";
import { partnerRows, type PartnerList } from "../list/partnerList";
import { readColumns, type ColumnPiece } from "../list/readColumns";
import { credentialHeader, isCredentialList, isLedger, ledgerHeader } from "../list/sourceHeaders";
import { ConsumptionJoin } from "./ConsumptionJoin";
import { findSource, type Source } from "./findSource";
import { joinColumns, type KeyField } from "./JoinedRows";
import { PeopleJoin } from "./PeopleJoin";

export type { Source } from "./findSource";

/** The sheets that a list is joined with, as its setup says. */
export interface Sources {
  readonly ledger: Source<LedgerField> | undefined;
  readonly credentials: Source<CredentialField> | undefined;
}

/** A source that is gone, lacks a column, or has no key in common with the list. */
export interface UnusableSource {
  /** The source's sheet; that of the list where the source is gone. */
  readonly sheet: string;
  readonly missing: Field;
}

/** What the sources give for each row of a list, in the place of cells. */
export interface Joined {
  readonly consumption: ConsumptionJoin | undefined;
  readonly people: PeopleJoin | undefined;
}

/** Finds the sources that a list's setup names. */
export async function findSources(
  context: Excel.RequestContext,
  list: PartnerList
): Promise<Sources | UnusableSource> {
  const { ledger, credentials } = list.setup;
  const foundLedger = ledger
    ? await findSource(context, ledger.sheetId, ledgerHeader(ledger.columns))
    : undefined;
  if (ledger && !(foundLedger && isLedger(foundLedger.columns)))
    return { sheet: foundLedger?.sheet ?? list.sheet, missing: "consumption" };
  const foundCredentials = credentials
    ? await findSource(context, credentials.sheetId, credentialHeader(credentials.columns))
    : undefined;
  if (credentials && !(foundCredentials && isCredentialList(foundCredentials.columns)))
    return { sheet: foundCredentials?.sheet ?? list.sheet, missing: "people" };
  const unjoined = [foundLedger, foundCredentials].find(
    (source) => source && !canJoin(list, source)
  );
  if (unjoined) return { sheet: unjoined.sheet, missing: "partner" };
  return { ledger: foundLedger, credentials: foundCredentials };
}

/** Rows of the sources, for progress. */
export function rowsInSources({ ledger, credentials }: Sources): number {
  return [ledger, credentials].reduce(
    (rows, source) => rows + (source ? Math.max(0, source.bottom - source.top + 1) : 0),
    0
  );
}

/**
 * Joins a list with its sources: first asks for every partner of the list, then reads the sources from top to bottom.
 * `read` is told of the rows of sources read so far, lets the page react, and may throw to stop.
 */
export async function joinSources(
  list: PartnerList,
  { ledger, credentials }: Sources,
  asOf: number,
  read: (rows: number) => Promise<void>
): Promise<Joined> {
  const rows = partnerRows(list);
  const consumption =
    ledger &&
    new ConsumptionJoin(rows, joinColumns(list.columns, ledger.columns), asOf, ledger.top);
  const people =
    credentials &&
    new PeopleJoin(rows, joinColumns(list.columns, credentials.columns), asOf, credentials.top);
  if (consumption || people) {
    await forEachPiece(keysOf(list), async (piece) => {
      for (let at = 0; at < piece.rows; at++) {
        const row = piece.top + at - list.firstRow;
        consumption?.ask(row, piece, at);
        people?.ask(row, piece, at);
      }
      await read(0);
    });
  }
  let done = 0;
  if (consumption)
    await forEachPiece(readColumns(ledger), (piece) => {
      consumption.read(piece);
      return read((done += piece.rows));
    });
  if (people)
    await forEachPiece(readColumns(credentials), (piece) => {
      people.read(piece);
      return read((done += piece.rows));
    });
  return { consumption, people };
}

function keysOf(list: PartnerList): AsyncGenerator<ColumnPiece<KeyField>> {
  const { partnerId, partner } = list.columns;
  return readColumns({
    sheetId: list.sheetId,
    columns: {
      ...(partnerId !== undefined && { partnerId }),
      ...(partner !== undefined && { partner }),
    },
    top: list.firstRow,
    bottom: list.rect.bottom,
  });
}

async function forEachPiece<F extends string>(
  pieces: AsyncGenerator<ColumnPiece<F>>,
  work: (piece: ColumnPiece<F>) => Promise<void>
): Promise<void> {
  for await (const piece of pieces) await work(piece);
}

function canJoin(list: PartnerList, source: Source<LedgerField | CredentialField>): boolean {
  const by = joinColumns(list.columns, source.columns);
  return by.partnerId || by.partner;
}
