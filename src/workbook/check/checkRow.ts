import { judge, measureFields, readListed, type PartnerReading } from "../../rules";
import type { Verdict } from "../../rules/verdict";
import { cellAddress, intersect, rowsIn } from "../excel/cells";
import { inExcel } from "../excel/inExcel";
import { selectedRange, type Selection } from "../excel/selection";
import { serialDay } from "../excel/today";
import { listAround } from "../list/findList";
import type { ListField } from "../list/findHeader";
import { MeasureTexts } from "../list/MeasureTexts";
import { MarketAnswers } from "../list/markets";
import { missingColumns } from "../list/needed";
import type { Field } from "../list/needed";
import { readOwnNames } from "../list/ownNames";
import { withoutOwnColumns } from "../list/ownOfList";
import { fieldOf, partnerCells } from "../list/partnerFields";
import { subtotalsIn } from "../list/subtotals";
import { peopleUnknown, withAnyPeople } from "../list/unknownPeople";
import { headerText, listAddress, type PartnerList } from "../list/partnerList";
import { readColumns, type ColumnPiece } from "../list/readColumns";
import { withProposedSources } from "../offer/proposedSources";
import type { Question } from "../setup/questions";
import { findSources, type Sources } from "../sources";
import { chunkOf, columnsToRead, readRows, type RowChunk } from "../sources/readRows";
import type { JoinedList, KeptSources } from "./KeptSources";
import type { CellFault, Place, RowCheck } from "./RowCheck";
import type { KeptFacts, SourceKeeper } from "./SourceKeeper";

/** A check, and where it looked: a later change of cells there makes it stale. */
export interface CheckedRow {
  readonly check: RowCheck;
  readonly sheetId: string;
  /** The row that was read; undefined where no row was. */
  readonly row: number | undefined;
  /** The sheet with the rules of the list; left out for the built-in ones. */
  readonly rulesSheetId?: string;
  /** Set where the check is a verdict. */
  readonly judged?: JudgedRow;
}

/** A row of a list that can be judged. */
interface FoundRow extends JoinedList {
  readonly place: Place;
  readonly piece: ColumnPiece<ListField>;
  /** Whether the row holds sums of others: its place in the piece. */
  readonly subtotals: ReadonlySet<number>;
}

/** A row that was judged, with the sources that were asked. */
export interface JudgedRow extends FoundRow {
  readonly partner: string;
  readonly verdict: Verdict;
  readonly kept: KeptSources | undefined;
}

/** Checks the selected row. Several cells of one row are that row. */
export async function checkRow(keeper: Pick<SourceKeeper, "ask">): Promise<CheckedRow> {
  const { found, ...where } = await inExcel(findRow);
  return "kind" in found
    ? { check: found, ...where }
    : { ...(await checkFound(found, keeper)), ...where };
}

type Found = Omit<CheckedRow, "check"> & { readonly found: RowCheck | FoundRow };

async function findRow(context: Excel.RequestContext): Promise<Found> {
  const selection = await selectedRange(context);
  const { sheet, sheetId, rect } = selection;
  const rows = rowsIn(rect);
  if (rows > 1) return { found: { kind: "severalRows", sheet, rows }, sheetId, row: undefined };
  const { list, about } = await listAround(context, selection);
  if (!list) {
    const found: RowCheck =
      about?.kind === "evidence"
        ? { kind: "evidence", place: { sheet: about.sheet, row: about.row + 1 } }
        : { kind: "noPartners", sheet };
    return { found, sheetId, row: undefined };
  }
  const { rules } = list.setup;
  return {
    found: await findInList(context, selection, list),
    sheetId,
    row: rect.top,
    ...(rules && { rulesSheetId: rules.sheetId }),
  };
}

async function findInList(
  context: Excel.RequestContext,
  selection: Selection,
  around: PartnerList
): Promise<RowCheck | FoundRow> {
  const { sheet, rect } = selection;
  if (!intersect(rect, around.rect)) return { kind: "outside", sheet, list: listAddress(around) };
  const place: Place = { sheet, row: rect.top + 1 };
  if (rect.top < around.firstRow) return { kind: "headerRow", place };
  const names = await readOwnNames(context, around.sheetId);
  const list = await withProposedSources(context, withoutOwnColumns(around, names).list);
  if (list.rulesProblem) return list.rulesProblem;
  const rules = list.rules.index;
  const missing = missingColumns(list);
  if (missing.length > 0) return { kind: "missingColumns", sheet, missing };
  const sources = await findSources(context, list);
  if ("missing" in sources)
    return { kind: "missingColumns", sheet: sources.sheet, missing: [sources.missing] };
  const asOf = list.setup.asOf ?? serialDay(new Date());
  const row = { sheetId: list.sheetId, top: rect.top, bottom: rect.top };
  for await (const piece of readColumns({ ...row, columns: columnsToRead(list) })) {
    const subtotals = await subtotalsIn(list, piece);
    return { place, list, sources, rules, asOf, piece, subtotals };
  }
  return { kind: "blankRow", place };
}

async function checkFound(
  found: FoundRow,
  keeper: Pick<SourceKeeper, "ask">
): Promise<Pick<CheckedRow, "check" | "judged">> {
  const { place, list, sources } = found;
  const partner = nameIn(found);
  const ask = (questions: readonly Question[]): Pick<CheckedRow, "check"> => {
    const { id, setup } = list;
    return { check: { kind: "questions", place, partner, list: id, setup, questions } };
  };
  if (sources.questions.length > 0) return ask(sources.questions);
  const facts = factsOf(found, keeper);
  if (facts.kind !== "facts") {
    const sheets = [sources.ledger, sources.credentials].flatMap((one) => (one ? [one.sheet] : []));
    const unread = { place, partner, sheets };
    return facts.kind === "reading"
      ? { check: { kind: "readingSources", ...unread, progress: facts.progress } }
      : { check: { kind: "sourcesUnread", ...unread } };
  }
  const markets = new MarketAnswers(list.setup.answers.market);
  const measures = new MeasureTexts(list);
  const row = chunkOf(
    alone(found),
    found.piece,
    { markets, measures },
    facts.facts,
    found.subtotals
  );
  if (row.isTotal(0)) return { check: { kind: "totalRow", place } };
  const check = judgeRow(found, partner, row);
  if (check.kind === "blankRow") return { check };
  // One text may fit in more ways than all of the column.
  const texts = measures.questions.length > 0 ? await textsOf(list) : [];
  const questions = [...facts.facts.questions, ...texts, ...markets.questions];
  if (questions.length > 0) return ask(questions);
  return check.kind === "verdict"
    ? { check, judged: { ...found, partner, verdict: check.verdict, kept: facts.facts.kept } }
    : { check };
}

/** A row that names nobody gets nothing from sources. */
function factsOf(found: FoundRow, keeper: Pick<SourceKeeper, "ask">): KeptFacts {
  const { sources, piece } = found;
  const none = !sources.ledger && !sources.credentials;
  const { partnerId = [[""]], partner = [[""]] } = piece.blocks;
  if (none || (partnerId[0]?.[0] === "" && partner[0]?.[0] === "")) {
    const nothing = { cell: () => "" };
    return {
      kind: "facts",
      facts: {
        consumption: sources.ledger && { ...nothing, end: undefined },
        people: sources.credentials && nothing,
        questions: [],
      },
    };
  }
  return keeper.ask(found, piece);
}

function alone({ list, piece }: FoundRow): PartnerList {
  return { ...list, firstRow: piece.top, rect: { ...list.rect, bottom: piece.top } };
}

function nameIn({ piece: { blocks } }: FoundRow): string {
  const name = blocks.partner?.[0]?.[0] ?? "";
  return String(name === "" ? (blocks.partnerId?.[0]?.[0] ?? "") : name).trim();
}

/** What must be asked about texts in the list's own columns of amounts. */
async function textsOf(list: PartnerList): Promise<readonly Question[]> {
  const measures = new MeasureTexts(list);
  const markets = new MarketAnswers(list.setup.answers.market);
  for await (const rows of readRows(list, { markets, measures }, {}))
    for (let row = 0; row < rows.rows; row++)
      if (!rows.isTotal(row)) for (const field of measures.fields) rows.cell(field, row);
  return measures.questions;
}

function judgeRow(
  { place, list, sources, rules, asOf }: FoundRow,
  partner: string,
  row: RowChunk
): RowCheck {
  const cells = partnerCells(measureFields(rules.rules), (field) => row.cell(field, 0));
  const reading = readListed(cells, rules);
  if (reading.kind === "facts" && peopleUnknown(list, rules.rules)) {
    const [nobody, everybody] = withAnyPeople(cells).map((one) => readListed(one, rules));
    const tierOf = (one: PartnerReading | undefined): unknown =>
      one?.kind === "facts" ? judge(one.facts, rules.rules).tier : undefined;
    if (tierOf(nobody) !== tierOf(everybody))
      return { kind: "missingColumns", sheet: list.sheet, missing: ["people"] };
  }
  const { ledger } = sources;
  const end = row.ledgerEnd && { end: row.ledgerEnd };
  switch (reading.kind) {
    case "blank":
      return { kind: "blankRow", place };
    case "facts":
      return {
        kind: "verdict",
        place,
        partner,
        verdict: judge(reading.facts, rules.rules),
        ...(ledger && { ledger: { sheet: ledger.sheet, asOf, ...end } }),
      };
    case "faults":
      return { kind: "faults", place, partner, faults: faultsOf(reading, place, list, sources) };
  }
}

/** What comes from another sheet has no cell in the list: it is told beside the partner, under that sheet's name. */
function faultsOf(
  { faults }: Extract<PartnerReading, { kind: "faults" }>,
  place: Place,
  list: PartnerList,
  { ledger, credentials }: Sources
): CellFault[] {
  const sheets: Partial<Record<Field, string | undefined>> = {
    consumption: ledger?.sheet,
    people: credentials?.sheet,
  };
  return faults.map(({ field: of, fault }) => {
    const field = fieldOf(of);
    const sheet = sheets[field];
    const fields: readonly ListField[] =
      sheet === undefined
        ? [field, "peopleWithExams", "peopleWithAssessments"]
        : ["partner", "partnerId"];
    const columns = fields.map((one) => list.columns[one]);
    const column = columns.find((one) => one !== undefined) ?? list.rect.left;
    return {
      field,
      header: sheet ?? headerText(list, column),
      address: cellAddress(place.row - 1, column),
      fault,
    };
  });
}
