import { Fault } from "../../rules";
import type { Columns } from "../list/columnsOf";
import { cellIn, type ColumnPiece } from "../list/readColumns";
import { PartnerGroups } from "./PartnerGroups";

/** The columns by which a list and its sources are joined. */
export type KeyField = "partnerId" | "partner";

/** Which columns join a list with a source: ids where both have them, and names where both have them. */
export function joinColumns(
  list: Columns<KeyField>,
  source: Columns<KeyField>
): Readonly<Record<KeyField, boolean>> {
  const both = (field: KeyField): boolean =>
    list[field] !== undefined && source[field] !== undefined;
  return { partnerId: both("partnerId"), partner: both("partner") };
}

/** The partners of a list's rows, for one source. */
export class JoinedRows {
  private readonly groups = new PartnerGroups();
  private readonly byRow: Int32Array;
  private readonly faults = new Map<number, Fault>();

  constructor(
    rows: number,
    private readonly joinBy: Readonly<Record<KeyField, boolean>>
  ) {
    this.byRow = new Int32Array(rows);
  }

  /** What each partner is asked for, by its number, from 1. */
  askEach<T>(ask: (partner: number) => T | Fault | null): (T | undefined)[] {
    const asked: (T | undefined)[] = [undefined];
    for (let partner = 1; partner <= this.groups.size; partner++) {
      const answer = ask(partner);
      asked.push(answer === null || answer instanceof Fault ? undefined : answer);
    }
    return asked;
  }

  /** Notes the partner of a row. */
  add(row: number, piece: ColumnPiece<KeyField>, at: number): void {
    const group = this.groups.add(this.key(piece, "partnerId", at), this.key(piece, "partner", at));
    if (group instanceof Fault) this.faults.set(row, group);
    else this.byRow[row] = group;
  }

  /** The partner of a list's row: 0 where there is none. */
  of(row: number): number | Fault {
    return this.faults.get(row) ?? this.byRow[row] ?? 0;
  }

  /** The partners of a source's rows as a column; blank for those that nobody asked for. */
  column(piece: ColumnPiece<KeyField>): unknown[][] {
    const { partnerId, partner } = piece.blocks;
    const ids = this.joinBy.partnerId ? partnerId : undefined;
    const names = this.joinBy.partner ? partner : undefined;
    return Array.from({ length: piece.rows }, (_, row) => [
      this.groups.find(ids?.[row]?.[0] ?? "", names?.[row]?.[0] ?? "") || "",
    ]);
  }

  private key(piece: ColumnPiece<KeyField>, field: KeyField, row: number): unknown {
    return this.joinBy[field] ? cellIn(piece, field, row) : "";
  }
}
