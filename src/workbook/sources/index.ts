import type { LedgerField } from "../../rules/workbookFields";
import { Fault, type CredentialIndex } from "../../rules";
import type { CredentialColumn } from "../list/examColumns";
import type { MissingColumn } from "../list/needed";
import { headerNames } from "../list/columnsOf";
import type { PartnerList } from "../list/partnerList";
import {
  billedColumns,
  credentialHeader,
  isCredentialList,
  isLedger,
  ledgerHeader,
} from "../list/sourceHeaders";
import type { Question, QuestionedSource } from "../setup/questions";
import type { ConsumptionJoin } from "./ConsumptionJoin";
import { findSource, type Source } from "./findSource";
import { idColumnOf } from "./idColumn";
import { SourceMatch } from "./SourceMatch";
import { withItems, type LedgerColumn } from "./ledgerColumns";
import type { PeopleJoin } from "./PeopleJoin";
import {
  isOnePartner,
  joinBy,
  joinedRows,
  keysOf,
  readCredentials,
  readLedger,
  rowsOf,
} from "./readSource";

export type { LedgerEnd } from "./ConsumptionJoin";
export type { Source } from "./findSource";

/** The sheets that a list is joined with, as its setup says. */
export interface Sources {
  readonly ledger: Source<LedgerColumn> | undefined;
  readonly credentials: Source<CredentialColumn> | undefined;
  /** What must be answered before they can be read. */
  readonly questions: readonly Question[];
}

/** A source that is gone, lacks a column, or has no key in common with the list. */
export interface UnusableSource {
  /** The source's sheet; that of the list where the source is gone. */
  readonly sheet: string;
  readonly missing: MissingColumn;
}

/** What the sources give for each row of a list, in the place of cells. */
export interface Joined {
  readonly consumption: ConsumptionJoin | undefined;
  readonly people: PeopleJoin | undefined;
  /** What must be answered before there are verdicts. */
  readonly questions: readonly Question[];
  readonly matches: Readonly<Partial<Record<QuestionedSource, SourceMatch>>>;
  /** Whether a source has a row of the partner of a row of the list, from 0; where there is none, it lacks nothing. */
  readonly isIn: (source: QuestionedSource, row: number) => boolean;
}

/** Finds the sources that a list's setup names. */
export async function findSources(
  context: Excel.RequestContext,
  list: PartnerList
): Promise<Sources | UnusableSource> {
  const { ledger, credentials } = list.setup;
  const questions: Question[] = [];
  const foundLedger = ledger
    ? await findSource(context, ledger.sheetId, ledgerHeader(ledger.columns))
    : undefined;
  if (ledger && !(foundLedger && isLedger(foundLedger.columns))) {
    const question = foundLedger && amountQuestion(foundLedger, ledger.columns.amount === null);
    if (!question) return { sheet: foundLedger?.sheet ?? list.sheet, missing: "consumption" };
    questions.push(question);
  }
  const foundCredentials = credentials
    ? await findSource(context, credentials.sheetId, credentialHeader(credentials.columns))
    : undefined;
  if (
    credentials &&
    !(foundCredentials && isCredentialList(foundCredentials.columns, isOnePartner(list)))
  )
    return { sheet: foundCredentials?.sheet ?? list.sheet, missing: "people" };
  const unjoined = [foundLedger, foundCredentials].find(
    (source) => source && !canJoin(list, source)
  );
  if (unjoined) return { sheet: unjoined.sheet, missing: "partner" };
  const joined = async <F extends LedgerField | CredentialColumn>(
    source: Source<F> | undefined,
    subject: QuestionedSource
  ): Promise<Source<F> | undefined> => {
    const id = source && (await idColumnOf(context, list, source, subject));
    if (id?.kind === "ask") questions.push(id.question);
    if (id?.kind !== "column" || id.column === undefined) return source;
    return source && { ...source, columns: { ...source.columns, partnerId: id.column } };
  };
  const ledgerById = await joined(foundLedger, "ledger");
  return {
    ledger: ledgerById && {
      ...ledgerById,
      columns: withItems(ledgerById.columns, ledgerById.header.cells, ledgerById.left),
    },
    credentials: await joined(foundCredentials, "credentials"),
    questions,
  };
}

/** A ledger that lacks nothing but consumption, and has other amounts: whether one of these stands for it. */
function amountQuestion(
  source: Source<LedgerField>,
  refused: boolean
): Extract<Question, { kind: "amountColumn" }> | undefined {
  const columns = billedColumns(source.header.cells);
  const complete = isLedger({ ...source.columns, amount: 0 });
  if (refused || !complete || columns.length === 0) return undefined;
  const names = headerNames(source.header.cells);
  return {
    kind: "amountColumn",
    subject: "ledger",
    sheet: source.sheet,
    columns: columns.map((column) => ({ header: names[column] ?? "", sample: "" })),
  };
}

/** Rows of the sources, for progress. */
export function rowsInSources({ ledger, credentials }: Sources): number {
  return [ledger, credentials].reduce((rows, source) => rows + (source ? rowsOf(source) : 0), 0);
}

/**
 * Joins a list with its sources: first asks for every partner of the list, then reads the sources from top to bottom.
 * `read` is told of the rows of sources read so far, lets the page react, and may throw to stop.
 */
export async function joinSources(
  list: PartnerList,
  { ledger, credentials }: Sources,
  rules: CredentialIndex,
  asOf: number,
  read: (rows: number) => Promise<void>
): Promise<Joined> {
  const { answers } = list.setup;
  const forLedger = ledger && joinedRows(list, ledger, "ledger");
  const forCredentials = credentials && joinedRows(list, credentials, "credentials");
  if (forLedger || forCredentials)
    for await (const piece of keysOf(list)) {
      for (let at = 0; at < piece.rows; at++) {
        const row = piece.top + at - list.firstRow;
        forLedger?.add(row, piece, at);
        forCredentials?.add(row, piece, at);
      }
      await read(0);
    }
  const { associations } = rules.rules;
  const consumption =
    forLedger &&
    (await readLedger({ source: ledger, rows: forLedger, associations, asOf, answers }, read));
  const before = ledger ? rowsOf(ledger) : 0;
  const people =
    forCredentials &&
    (await readCredentials(
      { source: credentials, rows: forCredentials, rules, asOf, answers },
      (rows) => read(before + rows)
    ));
  const matches: Joined["matches"] = {
    ...(forLedger && { ledger: new SourceMatch(forLedger, "ledger", ledger.sheet) }),
    ...(forCredentials && {
      credentials: new SourceMatch(forCredentials, "credentials", credentials.sheet),
    }),
  };
  const questions = [
    ...(consumption?.questions ?? []),
    ...(people?.questions ?? []),
    ...Object.values(matches).flatMap((match) => match.questions(answers.partner)),
  ];
  const rowsFor = { ledger: forLedger, credentials: forCredentials };
  return {
    consumption,
    people,
    questions,
    matches,
    isIn(source, row) {
      const partner = rowsFor[source]?.of(row) ?? 0;
      return partner instanceof Fault || (matches[source]?.has(partner) ?? true);
    },
  };
}

function canJoin(list: PartnerList, source: Source<LedgerField | CredentialColumn>): boolean {
  const by = joinBy(list, source);
  return by.partnerId || by.partner || by.all === true;
}
