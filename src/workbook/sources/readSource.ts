import { partnerRows, type PartnerList } from "../list/partnerList";
import type { QuestionedSource } from "../setup/questions";
import { readColumns, type ColumnPiece } from "../list/readColumns";
import { ConsumptionJoin, UNREAD, type LedgerJoin } from "./ConsumptionJoin";
import type { Source } from "./findSource";
import { joinColumns, JoinedRows, type JoinBy, type KeyField } from "./JoinedRows";
import type { NamedPartners } from "./NamedPartners";
import { partnerSubject } from "./SourceMatch";
import { PeopleJoin, UNREAD_CREDENTIALS, type CredentialJoin } from "./PeopleJoin";

/** Is told how many rows of how many are read, lets the page react, and may throw to stop. */
export type OnRows = (rows: number, all: number) => Promise<void>;

/** Whether a list has one partner alone. */
export function isOnePartner(list: PartnerList): boolean {
  return partnerRows(list) === 1;
}

/** By what a list is joined with a source: one that names no partner is the only partner's. */
export function joinBy(list: PartnerList, source: Pick<Source<KeyField>, "columns">): JoinBy {
  const { partnerId, partner } = source.columns;
  const all = partnerId === undefined && partner === undefined && isOnePartner(list);
  return { ...joinColumns(list.columns, source.columns), all };
}

/** The partners of a list for a source, before any of its rows was looked at. */
export function joinedRows(
  list: PartnerList,
  source: Source<KeyField>,
  kind: QuestionedSource,
  named?: NamedPartners
): JoinedRows {
  const { partner: answers } = list.setup.answers;
  const by = joinBy(list, source);
  return new JoinedRows(
    partnerRows(list),
    by,
    named,
    (partner) => answers[partnerSubject(kind, partner)] ?? undefined
  );
}

/** How many rows a source has. */
export function rowsOf({ top, bottom }: Source<string>): number {
  return Math.max(0, bottom - top + 1);
}

/** The columns by which a list's rows are joined. */
export function keysOf(list: PartnerList): AsyncGenerator<ColumnPiece<KeyField>> {
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

/** Reads all of a ledger for the partners of a list. */
export function readLedger(join: LedgerJoin, read: OnRows): Promise<ConsumptionJoin> {
  return readSource(join.source, UNREAD, read, (reading) => new ConsumptionJoin(join, reading));
}

/** Reads all of a credential list for the partners of a list. */
export function readCredentials(join: CredentialJoin, read: OnRows): Promise<PeopleJoin> {
  return readSource(
    join.source,
    UNREAD_CREDENTIALS,
    read,
    (reading) => new PeopleJoin(join, reading)
  );
}

/** What reads a source piece by piece, and tells in the end whether its texts are to be read otherwise. */
interface SourceJoin<F extends string, R extends object> {
  readonly otherReading: R | undefined;
  read(piece: ColumnPiece<F>): void;
}

/** Only all of a column tells how its texts are to be read: a source that holds such texts is read twice. */
async function readSource<F extends string, R extends object, J extends SourceJoin<F, R>>(
  source: Source<F>,
  reading: R,
  read: OnRows,
  join: (reading: R) => J
): Promise<J> {
  const joined = join(reading);
  let done = 0;
  for await (const piece of readColumns(source)) {
    joined.read(piece);
    await read((done += piece.rows), rowsOf(source));
  }
  const { otherReading } = joined;
  return otherReading ? readSource<F, R, J>(source, otherReading, read, join) : joined;
}
