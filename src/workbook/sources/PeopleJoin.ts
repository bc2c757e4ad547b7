import {
  cloudPlatform,
  credentialIndex,
  CredentialListReader,
  Fault,
  plainValue,
  type CertifiedHolders,
} from "../../rules";
import type { CredentialField } from "../../rules/workbookFields";
import { cellIn, type ColumnPiece } from "../list/readColumns";
import { JoinedRows, type KeyField } from "./JoinedRows";

const index = credentialIndex(cloudPlatform);

/** Each partner's roster from a credential list. All rows of the list are asked for before the credentials are read. */
export class PeopleJoin {
  readonly rows: JoinedRows;
  private readonly reader: CredentialListReader;
  /** By partner, from 1. */
  private readonly holders: (CertifiedHolders | undefined)[] = [];

  constructor(
    rows: number,
    joinBy: Readonly<Record<KeyField, boolean>>,
    private readonly asOf: number,
    rowsAbove: number
  ) {
    this.rows = new JoinedRows(rows, joinBy);
    this.reader = new CredentialListReader(index, rowsAbove);
  }

  ask(row: number, piece: ColumnPiece<KeyField>, at: number): void {
    this.rows.add(row, piece, at, (partner) => {
      const holders = this.reader.ask(partner);
      this.holders[partner] = holders === null || holders instanceof Fault ? undefined : holders;
    });
  }

  read(piece: ColumnPiece<CredentialField>): void {
    const partners = this.rows.column(piece);
    partners.forEach((cells, row) => {
      if (this.isLater(cellIn(piece, "passedOn", row))) cells[0] = "";
    });
    this.reader.read({
      partners,
      people: partners.map((_, row) => [personIn(piece, row)]),
      credentials: piece.blocks.credential ?? [],
      statuses: piece.blocks.status ?? null,
    });
  }

  /** The roster as text, in the place of a cell. It is no cell, so it may be longer than one. */
  cell(row: number): unknown {
    const partner = this.rows.of(row);
    if (partner instanceof Fault) return partner;
    return this.holders[partner]?.roster(this.asOf, Infinity) ?? "";
  }

  /** The rules know no date of a pass, but what is passed after the as-of day is not passed yet. */
  private isLater(passedOn: unknown): boolean {
    return typeof passedOn === "number" && Math.floor(passedOn) > this.asOf;
  }
}

/** First and last name together; a column of whole names beside a first name is that of last names. */
function personIn({ blocks }: ColumnPiece<CredentialField>, row: number): unknown {
  const { person, firstName, lastName } = blocks;
  const last = (lastName ?? person)?.[row]?.[0] ?? "";
  if (!firstName) return last;
  const parts = [firstName[row]?.[0], last].map(plainValue);
  const fault = parts.find((part) => part instanceof Fault);
  return fault ?? parts.filter((part) => part !== null).join(" ");
}
