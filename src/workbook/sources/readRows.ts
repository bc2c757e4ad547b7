import { measureFields, readPeopleCounts } from "../../rules";
import type { Columns } from "../list/columnsOf";
import type { ListField } from "../list/findHeader";
import type { MeasureTexts } from "../list/MeasureTexts";
import type { MarketAnswers } from "../list/markets";
import { peopleFrom } from "../list/needed";
import type { Field } from "../list/needed";
import type { PartnerList } from "../list/partnerList";
import { cellAt, readColumns, type ColumnPiece } from "../list/readColumns";
import type { QuestionedSource } from "../setup/questions";
import { subtotalsIn } from "../list/subtotals";
import { isTotalRow, mayBeSum } from "../list/totalRow";
import type { ConsumptionJoin, LedgerEnd } from "./ConsumptionJoin";
import type { PeopleJoin } from "./PeopleJoin";

/** Some rows of a partner list: their cells, or what stands in the place of cells. */
export interface RowChunk {
  /** First row, on the sheet. */
  readonly top: number;
  readonly rows: number;
  /** A column that the list does not have is blank. */
  cell(field: Field, row: number): unknown;
  /** Whether a row holds sums and no partner. */
  isTotal(row: number): boolean;
  /** What tells a partner from others: its id, else its name. */
  key(row: number): unknown;
  /** US$ that leave the 12 months in the next month; undefined where no ledger says so. */
  leaving(row: number): number | undefined;
  /** Rows of its ledger that did not count; undefined where there is none. */
  leftOut(row: number): LeftOut | undefined;
  /** What the market cell of a row says, where the user has left that open. */
  openMarket(row: number): string | undefined;
  /** Whether its sources have rows of the partner of a row. */
  isIn(source: QuestionedSource, row: number): boolean;
  /** Set where the ledger ends long before the last of the 12 months. */
  readonly ledgerEnd: LedgerEnd | undefined;
}

/** What users can put right, or must know: how much of a partner's ledger did not count. */
export type LeftOut = NonNullable<ReturnType<ConsumptionJoin["leftOut"]>>;

/** What the user said of values that cannot be known, and what has to be asked yet. */
export interface ListAnswers {
  readonly markets: MarketAnswers;
  readonly measures: MeasureTexts;
}

/** What sources give in the place of a list's cells, by row of the list from 0. */
export interface RowSources {
  readonly consumption?:
    | (Pick<ConsumptionJoin, "cell" | "end"> &
        Partial<Pick<ConsumptionJoin, "leaving" | "leftOut">>)
    | undefined;
  readonly people?: Pick<PeopleJoin, "cell"> | undefined;
  /** Whether a source has rows of the partner; where there is no source, it lacks nothing. */
  readonly isIn?: (source: QuestionedSource, row: number) => boolean;
}

/** Reads the partner rows from top to bottom; only the columns that count, for others may be long. */
export async function* readRows(
  list: PartnerList,
  answers: ListAnswers,
  joined: RowSources
): AsyncGenerator<RowChunk> {
  const place = { sheetId: list.sheetId, top: list.firstRow, bottom: list.rect.bottom };
  for await (const piece of readColumns({ ...place, columns: columnsToRead(list) }))
    yield chunkOf(list, piece, answers, joined, await subtotalsIn(list, piece));
}

/** The cells of a piece as the rules read them. */
export function chunkOf(
  list: PartnerList,
  piece: ColumnPiece<ListField>,
  answers: ListAnswers,
  { consumption, people, isIn }: RowSources,
  /** Rows of the piece that hold sums of others. */
  subtotals: ReadonlySet<number>
): RowChunk {
  const first = piece.top - list.firstRow;
  const counts = peopleFrom(list) === "counts";
  const { blocks } = piece;
  const { byMarket } = list.rules.index.rules;
  const peopleCell = (row: number): unknown =>
    counts
      ? readPeopleCounts(
          cellAt(blocks.peopleWithExams, row),
          cellAt(blocks.peopleWithAssessments, row)
        )
      : cellAt(blocks.people, row);
  const orId = (name: unknown, row: number): unknown =>
    name === "" ? cellAt(blocks.partnerId, row) : name;
  const chunk: RowChunk = {
    top: piece.top,
    rows: piece.rows,
    cell(field, row) {
      switch (field) {
        case "partner":
          return orId(cellAt(blocks.partner, row), row);
        case "market":
          return byMarket
            ? answers.markets.read(cellAt(blocks.market, row))
            : cellAt(blocks.market, row);
        case "people":
          return people ? people.cell(first + row) : peopleCell(row);
        default:
          return field === "consumption" && consumption
            ? consumption.cell(first + row)
            : answers.measures.read(field, cellAt(blocks[field], row), piece.top + row + 1);
      }
    },
    isTotal(row) {
      if (subtotals.has(row)) return true;
      const partner = chunk.cell("partner", row);
      if (!mayBeSum(partner)) return false;
      return isTotalRow(partner, chunk.cell("people", row), cellAt(blocks.market, row));
    },
    key(row) {
      const id = cellAt(blocks.partnerId, row);
      return id === "" ? cellAt(blocks.partner, row) : id;
    },
    leaving: (row) => consumption?.leaving?.(first + row),
    leftOut: (row) => consumption?.leftOut?.(first + row),
    openMarket: (row) => answers.markets.openWord(cellAt(blocks.market, row)),
    isIn: (source, row) => isIn?.(source, first + row) ?? true,
    ledgerEnd: consumption?.end,
  };
  return chunk;
}

/** What a source gives is not read from the list. */
export function columnsToRead(list: PartnerList): Columns<ListField> {
  const from = peopleFrom(list);
  const fields: ListField[] = ["partnerId", "partner", "market"];
  for (const field of measureFields(list.rules.index.rules))
    if (field !== "consumption" || !list.setup.ledger) fields.push(field);
  if (from === "column") fields.push("people");
  if (from === "counts") fields.push("peopleWithExams", "peopleWithAssessments");
  const columns: Partial<Record<ListField, number>> = {};
  for (const field of fields) {
    const column = list.columns[field];
    if (column !== undefined) columns[field] = column;
  }
  return columns;
}
