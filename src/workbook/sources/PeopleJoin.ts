import {
  CredentialListReader,
  Fault,
  plainValue,
  type CertifiedHolders,
  type CredentialIndex,
  type CredentialOutcome,
} from "../../rules";
import type { DateOrder } from "../../rules/columnTexts";
import { fold } from "../../rules/text";
import { examsOf, type CredentialColumn } from "../list/examColumns";
import type { Block, ColumnPiece } from "../list/readColumns";
import { columnSubject, type Question } from "../setup/questions";
import type { Answers } from "../setup/setup";
import type { Source } from "./findSource";
import type { JoinedRows } from "./JoinedRows";
import { Matrix } from "./Matrix";
import { dateColumn, UNREAD_COLUMN, type Reading, type TextColumn } from "./TextColumn";

/** The columns of dates that a credential list may have. */
type DateField = "passedOn" | "expires";
const DATE_FIELDS: readonly DateField[] = ["passedOn", "expires"];

/** How the texts of a credential list's dates are read. */
export type CredentialReading = Readonly<Record<DateField, Reading<DateOrder>>>;

/** Of a list that is read for the first time: what its texts are is to be found. */
export const UNREAD_CREDENTIALS: CredentialReading = {
  passedOn: UNREAD_COLUMN,
  expires: UNREAD_COLUMN,
};

/** What people are read from, and for whom. */
export interface CredentialJoin {
  readonly source: Source<CredentialColumn>;
  /** Of the list, all of them. */
  readonly rows: JoinedRows;
  /** Whose credentials are looked for. */
  readonly rules: CredentialIndex;
  readonly asOf: number;
  readonly answers: Answers;
  /** Is told what the rows say of a partner of the list. */
  readonly trace?: { readonly partner: number; readonly tell: (row: TracedCredentialRow) => void };
}

/** A row of a credential list, and what became of it. */
export interface TracedCredentialRow {
  /** On the sheet, from 0. */
  readonly row: number;
  /** "later": passed after the as-of day. */
  readonly outcome: CredentialOutcome | "later";
  readonly person: unknown;
  readonly credential: unknown;
  readonly status: unknown;
  /** As they are read: serial dates where they can be. */
  readonly passedOn: unknown;
  readonly expires: unknown;
}

/** Words of a column that says whether a credential has expired, and not when. */
const HAS_EXPIRED: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ["true", true],
  ["yes", true],
  ["ja", true],
  ["wahr", true],
  ["false", false],
  ["no", false],
  ["nein", false],
  ["falsch", false],
]);
const LONG_AGO = 1;

/** Each partner's roster from a credential list. */
export class PeopleJoin {
  private readonly reader: CredentialListReader;
  /** By partner, from 1. */
  private readonly holders: readonly (CertifiedHolders | undefined)[];
  private readonly matrix: Matrix | undefined;
  private readonly dates: Readonly<Record<DateField, TextColumn<DateOrder>>>;

  constructor(
    private readonly join: CredentialJoin,
    private readonly reading: CredentialReading
  ) {
    const { source, rows, rules, answers } = join;
    this.reader = new CredentialListReader(rules, source.top);
    this.holders = rows.askEach((partner) => this.reader.ask(partner));
    const column = (field: DateField): TextColumn<DateOrder> => {
      const header = source.headerOf(field);
      const answered = answers.dateOrder[columnSubject("credentials", header)];
      return dateColumn(header, answered, reading[field]);
    };
    this.dates = { passedOn: column("passedOn"), expires: column("expires") };
    if (examsOf(source.columns).length > 0) this.matrix = new Matrix(source, join.asOf);
  }

  /** How the list is to be read, now that all of it is known; undefined: as it was. */
  get otherReading(): CredentialReading | undefined {
    const { passedOn, expires } = this.dates;
    const same = DATE_FIELDS.every((field) => this.dates[field].readsAs(this.reading[field]));
    return same ? undefined : { passedOn: passedOn.next, expires: expires.next };
  }

  /** What must be asked about the list. */
  get questions(): Question[] {
    const { source } = this.join;
    const { sheet } = source;
    return DATE_FIELDS.flatMap((field): Question[] => {
      const example = this.dates[field].question;
      if (!example) return [];
      const header = source.headerOf(field);
      const subject = columnSubject("credentials", header);
      return [{ kind: "dateOrder", subject, sheet, header, example }];
    });
  }

  read(piece: ColumnPiece<CredentialColumn>): void {
    const { blocks, top } = piece;
    const { credential = [], personId, email, status } = blocks;
    const partners = this.join.rows.column(piece);
    const matrix = this.matrix?.passesIn(piece);
    const passedOn = blocks.passedOn && this.dates.passedOn.read(blocks.passedOn, top);
    const people = partners.map((_, row) => [personIn(piece, row)]);
    const expires = blocks.expires ? this.dates.expires.read(asDays(blocks.expires), top) : null;
    const credentials = matrix?.credentials ?? credential;
    const statuses = matrix?.statuses ?? status ?? null;
    const { trace } = this.join;
    const tell = (row: number, outcome: TracedCredentialRow["outcome"]): void =>
      trace?.tell({
        row: top + row,
        outcome,
        person: people[row]?.[0],
        credential: credentials[row]?.[0],
        status: statuses?.[row]?.[0],
        passedOn: passedOn?.[row]?.[0],
        expires: saysExpired(blocks.expires?.[row]?.[0]) ?? expires?.[row]?.[0],
      });
    partners.forEach((cells, row) => {
      if (!this.isLater(passedOn?.[row]?.[0])) return;
      if (trace?.partner === cells[0]) tell(row, "later");
      cells[0] = "";
    });
    this.reader.read(
      {
        partners,
        people,
        ids: personId ?? null,
        emails: email ?? null,
        credentials,
        statuses,
        expires,
      },
      trace &&
        ((row, outcome) => {
          if (partners[row]?.[0] === trace.partner) tell(row, outcome);
        })
    );
  }

  /** Whether statuses are 1 and 0, and only 1 counts. */
  get hasOnes(): boolean {
    return this.reader.hasOnes;
  }

  /** The roster as text, in the place of a cell of the list. */
  cell(row: number): unknown {
    return this.roster(this.join.rows.of(row));
  }

  /** The roster of a partner of the list. It is no cell, so it may be longer than one. */
  roster(partner: number | Fault): unknown {
    if (partner instanceof Fault) return partner;
    return this.holders[partner]?.roster(this.join.asOf, Infinity) ?? "";
  }

  /** The rules know no date of a pass, but what is passed after the as-of day is not passed yet. */
  private isLater(passedOn: unknown): boolean {
    return typeof passedOn === "number" && Math.floor(passedOn) > this.join.asOf;
  }
}

/** A cell that says whether, and not when; undefined for others. */
function saysExpired(cell: unknown): unknown {
  return HAS_EXPIRED.has(wordOf(cell)) ? cell : undefined;
}

function wordOf(cell: unknown): string | null {
  return typeof cell === "string" || typeof cell === "boolean" ? fold(String(cell)) : null;
}

/** Where a column says that credentials have expired, and not when, they did so long ago. */
function asDays(block: Block): Block {
  return block.map(([cell]) => {
    const expired = HAS_EXPIRED.get(wordOf(cell));
    return [expired === undefined ? cell : expired ? LONG_AGO : ""];
  });
}

/** First and last name together; a column of whole names beside a first name is that of last names. */
function personIn({ blocks }: ColumnPiece<CredentialColumn>, row: number): unknown {
  const { person, firstName, lastName } = blocks;
  const last = (lastName ?? person)?.[row]?.[0] ?? "";
  if (!firstName) return last;
  const parts = [firstName[row]?.[0], last].map(plainValue);
  const fault = parts.find((part) => part instanceof Fault);
  return fault ?? parts.filter((part) => part !== null).join(" ");
}
