import { Fault } from "../../rules";
import type { Columns } from "../list/columnsOf";
import { cellIn, type ColumnPiece } from "../list/readColumns";
import { NamedPartners } from "./NamedPartners";
import { PartnerGroups } from "./PartnerGroups";

/** The columns by which a list and its sources are joined. */
export type KeyField = "partnerId" | "partner";

/** Which columns join a list with a source. */
export type JoinBy = Readonly<Record<KeyField, boolean>> & {
  /** All rows of the source are the only partner's. */
  readonly all?: boolean;
};

/** Which columns join a list with a source: ids where both have them, and names where both have them. */
export function joinColumns(list: Columns<KeyField>, source: Columns<KeyField>): JoinBy {
  const both = (field: KeyField): boolean =>
    list[field] !== undefined && source[field] !== undefined;
  return { partnerId: both("partnerId"), partner: both("partner") };
}

/** The partners of a list's rows, for one source. */
export class JoinedRows {
  private readonly groups = new PartnerGroups();
  private readonly byRow: Int32Array;
  private readonly faults = new Map<number, Fault>();
  /** What the list calls each partner, by its number; "" for 0. */
  readonly labels: string[] = [""];
  /** By the number that the source's rows have. */
  private readonly groupOf: number[] = [];

  constructor(
    rows: number,
    private readonly joinBy: JoinBy,
    /** The partners that the source's rows name. */
    readonly named = new NamedPartners(),
    /** What somebody has said that the source calls a partner of the list; undefined: just so. */
    private readonly calledIn: (partner: string) => string | undefined = () => undefined
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
    const group = this.partnerOf(piece, at);
    if (group instanceof Fault) this.faults.set(row, group);
    else this.byRow[row] = group;
  }

  /** The partner that a row of the list names; a new one where no row has named it so far. */
  partnerOf(piece: ColumnPiece<KeyField>, at: number): number | Fault {
    // Where all is one partner's, its own name or id will do.
    const keyOf = (field: KeyField): unknown =>
      this.joinBy.all ? cellIn(piece, field, at) : this.key(piece, field, at);
    const partner = this.groups.add(keyOf("partnerId"), keyOf("partner"));
    if (typeof partner === "number" && partner === this.labels.length) {
      const [name = "", id = ""] = (["partner", "partnerId"] as const).map((field) =>
        String(cellIn(piece, field, at)).trim()
      );
      const label = name === "" ? id : name;
      this.labels.push(label);
      const called = this.calledIn(label);
      if (called !== undefined) this.groups.alias(called, partner);
    }
    return partner;
  }

  /** The partner of a list's row: 0 where there is none. */
  of(row: number): number | Fault {
    return this.faults.get(row) ?? this.byRow[row] ?? 0;
  }

  /** The partner of the list that rows of the source with this number belong to; 0 for nobody. */
  partnerNamed(number: number): number {
    if (this.joinBy.all) return this.groups.size === 1 ? 1 : 0;
    return (this.groupOf[number] ??= this.groups.find(
      this.named.ids[number],
      this.named.names[number]
    ));
  }

  /**
   * The partners of a source's rows as a column; blank for those that nobody asked for. `note` is told whom each row
   * names.
   */
  column(
    { blocks, top, rows }: ColumnPiece<KeyField>,
    note?: (row: number, named: number) => void
  ): unknown[][] {
    const ids = this.joinBy.partnerId ? blocks.partnerId : undefined;
    const names = this.joinBy.partner ? blocks.partner : undefined;
    return Array.from({ length: rows }, (_, row) => {
      const number = this.named.numberOf(ids?.[row]?.[0] ?? "", names?.[row]?.[0] ?? "");
      note?.(top + row, number);
      return [this.partnerNamed(number) || ""];
    });
  }

  private key(piece: ColumnPiece<KeyField>, field: KeyField, row: number): unknown {
    return this.joinBy[field] ? cellIn(piece, field, row) : "";
  }
}
