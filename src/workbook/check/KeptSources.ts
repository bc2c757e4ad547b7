import { Fault, twelveMonthsTo, type CredentialIndex, type PartnerConsumption } from "../../rules";
import { areaOf, type Rect } from "../excel/cells";
import { nextTask } from "../excel/nextTask";
import type { PartnerList } from "../list/partnerList";
import type { ColumnPiece } from "../list/readColumns";
import type { Question } from "../setup/questions";
import type { Sources } from "../sources";
import { consumptionCell, ledgerEnd, type TracedLedgerRow } from "../sources/ConsumptionJoin";
import type { JoinedRows, KeyField } from "../sources/JoinedRows";
import type { KeptLedger, LedgerUse, SourceChange } from "../sources/KeptLedger";
import { holdsFormulas } from "../sources/holdsFormulas";
import { KeptPeople } from "../sources/KeptPeople";
import type { PeopleJoin, TracedCredentialRow } from "../sources/PeopleJoin";
import { joinedRows, keysOf, readCredentials, rowsOf, type OnRows } from "../sources/readSource";
import type { RowSources } from "../sources/readRows";

/** A list as it is now, with the sources that its rows are joined with. */
export interface JoinedList {
  readonly list: PartnerList;
  readonly sources: Sources;
  readonly rules: CredentialIndex;
  readonly asOf: number;
}

/** What the sources give for one row of a list. */
export interface RowFacts extends RowSources {
  /** What must be asked before there is a verdict. */
  readonly questions: readonly Question[];
  /** What gives them; left out where no source was asked. */
  readonly kept?: KeptSources;
}

/** The partners of a list, by which its sources are joined. */
interface ListKeys {
  /** Where they were read. */
  readonly place: string;
  /** What was said of partners that a source calls otherwise. */
  readonly answers: string;
  /** What its rows name, each id with its name once: what tells the partners, in whatever order they stand. */
  readonly named: ReadonlySet<string>;
  readonly forLedger: JoinedRows | undefined;
  readonly forCredentials: JoinedRows | undefined;
}

/** What was changed on a sheet. */
export interface SheetChange {
  readonly sheetId: string;
  readonly kind: "edited" | "sorted" | "rowsInserted" | "rowsDeleted" | "moved";
  /** Such as "D7:E9", or several. */
  readonly address: string;
  /** The add-in made it: it writes no cell that a source's formulas would look at. */
  readonly isOwn?: boolean;
}

/** The sources of a list that were read once, kept right by what is told of changes. */
export class KeptSources {
  private readonly people = new KeptPeople();
  private keys: ListKeys | undefined;
  private keysChanges = 0;
  /** Whether the credential list holds formulas: it may change with any cell of the workbook. */
  private peopleHoldFormulas = false;
  private last: JoinedList;

  constructor(
    joined: JoinedList,
    readonly ledger: KeptLedger
  ) {
    this.last = joined;
  }

  /** What they give for a row whose cells are given; undefined where they must be read first. */
  factsOf(joined: JoinedList, row: ColumnPiece<KeyField>): RowFacts | undefined {
    this.last = joined;
    const { keys } = this;
    if (keys?.place !== placeOf(joined.list) || !keys.named.has(keyOf(row, 0))) return undefined;
    const { ledger, credentials } = joined.sources;
    const { forLedger, forCredentials } = keys;
    const sums = ledger && forLedger && this.ledger.sumsOf({ source: ledger }, forLedger);
    const people =
      credentials &&
      forCredentials &&
      this.people.peopleOf({ source: credentials, rows: forCredentials });
    if ((ledger && !sums) || (credentials && !people)) return undefined;
    const year = twelveMonthsTo(joined.asOf);
    return {
      ...(sums &&
        forLedger && {
          consumption: {
            cell: () => {
              const partner = forLedger.partnerOf(row, 0);
              return partner instanceof Fault ? partner : consumptionCell(sums.of(partner), year);
            },
            end: ledgerEnd(sums.lastDay, joined.asOf),
          },
        }),
      ...(people &&
        forCredentials && {
          people: { cell: () => people.roster(forCredentials.partnerOf(row, 0)) },
        }),
      kept: this,
      questions: [...(sums ? this.ledger.questions : []), ...(people?.questions ?? [])],
    };
  }

  /** Reads the ledger's rows of a row's partner once more; undefined where they are no longer what was read. */
  async traceLedger(
    { list, sources, rules, asOf }: JoinedList,
    row: ColumnPiece<KeyField>,
    trace: (row: TracedLedgerRow) => void
  ): Promise<PartnerConsumption | undefined> {
    const { ledger } = sources;
    const partners = this.keys?.forLedger;
    const partner = partners?.partnerOf(row, 0);
    if (!ledger || !partners || typeof partner !== "number") return undefined;
    const { associations } = rules.rules;
    const use: LedgerUse = { source: ledger, associations, asOf, answers: list.setup.answers };
    return this.ledger.trace(use, partners, partner, trace);
  }

  /** Reads the credential list once more and tells what it says of a row's partner. */
  async traceCredentials(
    { list, sources, rules, asOf }: JoinedList,
    row: ColumnPiece<KeyField>,
    tell: (row: TracedCredentialRow) => void
  ): Promise<PeopleJoin | undefined> {
    const { credentials } = sources;
    const rows = this.keys?.forCredentials;
    const partner = rows?.partnerOf(row, 0);
    if (!credentials || !rows || typeof partner !== "number") return undefined;
    const { answers } = list.setup;
    const trace = { partner, tell };
    return readCredentials({ source: credentials, rows, rules, asOf, answers, trace }, async () => {
      await nextTask();
    });
  }

  /** Reads what is missing or stale. */
  async update(joined: JoinedList, read: OnRows): Promise<void> {
    const { sources, rules, asOf, list } = joined;
    const { ledger, credentials } = sources;
    const { answers } = list.setup;
    const { forLedger, forCredentials } = await this.readKeys(joined, () => read(0, 0));
    const source = credentials;
    const readsPeople =
      source && forCredentials && !this.people.peopleOf({ source, rows: forCredentials });
    const after = readsPeople ? rowsOf(source) : 0;
    let before = 0;
    if (readsPeople) this.peopleHoldFormulas = await holdsFormulas(source);
    if (ledger && forLedger && !this.ledger.sumsOf({ source: ledger }, forLedger)) {
      const { associations } = rules.rules;
      const use: LedgerUse = { source: ledger, associations, asOf, answers };
      await this.ledger.update(use, forLedger, (rows, all) => {
        before = all;
        return read(rows, all + after);
      });
    }
    if (readsPeople)
      await this.people.update(
        { source, rows: forCredentials, rules, asOf, answers },
        (rows, all) => read(before + rows, before + all)
      );
  }

  /**
   * Takes note of a change; gives whether it may concern what a source says. A ledger that other lists read in the same
   * way is told once.
   */
  note(change: SheetChange, told: Set<KeptLedger>): boolean {
    const { list, sources } = this.last;
    const tellLedger = !told.has(this.ledger);
    told.add(this.ledger);
    const { sheetId } = change;
    let concerned = false;
    if (!change.isOwn && this.ledger.holdsFormulas) {
      if (tellLedger) this.ledger.note({ kind: "mixed" });
      concerned = true;
    }
    if (!change.isOwn && this.peopleHoldFormulas) {
      this.people.note();
      concerned = true;
    }
    for (const part of change.address.split(",")) {
      const area = areaOf(part);
      const { partnerId, partner } = list.columns;
      if (sheetId === list.sheetId && touches(change, area, { partnerId, partner }))
        this.forgetKeys();
      const { ledger, credentials } = sources;
      if (sheetId === ledger?.sheetId && touches(change, area, ledger.columns)) {
        if (tellLedger) this.ledger.note(asSourceChange(change, area));
        concerned = true;
      }
      if (sheetId === credentials?.sheetId && touches(change, area, credentials.columns)) {
        this.people.note();
        concerned = true;
      }
    }
    return concerned;
  }

  /** Whether it stands on a sheet or reads one. */
  uses(sheetId: string): boolean {
    const { list, sources } = this.last;
    return [list, sources.ledger, sources.credentials].some((one) => one?.sheetId === sheetId);
  }

  private forgetKeys(): void {
    this.keysChanges++;
    if (this.keys) this.keys = { ...this.keys, place: "" };
  }

  /** The partners of the list; the same as before while its rows name the same. */
  private async readKeys(
    { list, sources }: JoinedList,
    read: () => Promise<void>
  ): Promise<ListKeys> {
    const { keys: before, keysChanges } = this;
    const place = placeOf(list);
    if (before?.place === place) return before;
    const { ledger, credentials } = sources;
    const forLedger = ledger && joinedRows(list, ledger, "ledger", this.ledger.named);
    const forCredentials = credentials && joinedRows(list, credentials, "credentials");
    const answers = JSON.stringify(list.setup.answers.partner);
    const named = new Set<string>();
    for await (const piece of keysOf(list)) {
      for (let at = 0; at < piece.rows; at++) {
        named.add(keyOf(piece, at));
        forLedger?.partnerOf(piece, at);
        forCredentials?.partnerOf(piece, at);
      }
      await read();
    }
    const same =
      before?.answers === answers &&
      before.named.size === named.size &&
      [...named].every((one) => before.named.has(one));
    const now: ListKeys = same
      ? { ...before, place }
      : { place, answers, named, forLedger, forCredentials };
    this.keys = keysChanges === this.keysChanges ? now : { ...now, place: "" };
    return now;
  }
}

function placeOf({ sheetId, firstRow, rect, columns, setup }: PartnerList): string {
  const { partnerId, partner } = columns;
  return JSON.stringify([
    sheetId,
    firstRow,
    rect.bottom,
    partnerId,
    partner,
    setup.answers.partner,
  ]);
}

/** What a row names; a number and its digits are two, which does no harm. */
function keyOf({ blocks }: ColumnPiece<KeyField>, row: number): string {
  return JSON.stringify([blocks.partnerId?.[row]?.[0] ?? "", blocks.partner?.[row]?.[0] ?? ""]);
}

/** Whether a change touches cells of columns, or moves them. */
function touches(
  { kind }: SheetChange,
  area: Rect,
  columns: Readonly<Partial<Record<string, number | undefined>>>
): boolean {
  return Object.values(columns).some(
    (column) =>
      column !== undefined && area.left <= column && (kind === "moved" || area.right >= column)
  );
}

function asSourceChange({ kind }: SheetChange, { top, bottom }: Rect): SourceChange {
  const rows = { top, bottom };
  switch (kind) {
    case "edited":
    case "sorted":
      return { kind: "edited", rows };
    case "rowsInserted":
      return { kind: "inserted", rows };
    case "rowsDeleted":
      return { kind: "deleted", rows };
    case "moved":
      return { kind: "mixed" };
  }
}
