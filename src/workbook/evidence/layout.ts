import { credentialLabel, Fault, plainValue } from "../../rules";
import type { Verdict } from "../../rules/verdict";
import { wordsFor, type Language, type Words } from "../../words";
import { evidenceWords, type EvidenceWords } from "../../words/evidence";
import { uncountedReason } from "../../words/explain";
import { sourceText } from "../../words/requirementText";
import { cellAddress } from "../excel/cells";
import { SheetLayout, type LayoutCell, type Link } from "../sheets/SheetLayout";
import { countsFor } from "./countsFor";
import type { CredentialLine } from "./credentialEvidence";
import type { LedgerEvidence, LedgerLine } from "./ledgerEvidence";

/** Amounts with their cents, and more where there are any. */
const AMOUNT = "#,##0.00####";
const COUNT = "#,##0";

/** In points: cell, date or person, association or name, about, amount, currency, counted, why. */
export const COLUMN_WIDTHS: readonly number[] = [150, 120, 150, 230, 110, 90, 110, 110, 260];

/** A column of a sheet that lines stand on. */
export interface LinePlace {
  readonly sheet: string;
  readonly column: number;
}

/** The rows behind a verdict. */
export interface Evidence {
  readonly partner: string;
  /** The partner's row in the list. */
  readonly place: Link;
  readonly verdict: Verdict;
  /** The last of the 12 months, an Excel serial date. */
  readonly asOf: number;
  readonly today: number;
  /** The ledger that consumption is summed from. */
  readonly consumption: { readonly from: LinePlace; readonly ledger: LedgerEvidence } | undefined;
  /** What stands in the list itself. */
  readonly measures: readonly {
    readonly name: string;
    readonly from: Link;
    readonly have: number;
  }[];
  readonly people:
    | { readonly from: LinePlace; readonly lines: readonly CredentialLine[] }
    /** A roster, or a number of people. */
    | { readonly from: Link; readonly lines: readonly CredentialLine[] }
    | undefined;
}

interface Context {
  readonly layout: SheetLayout;
  readonly evidence: Evidence;
  readonly words: Words;
  readonly texts: EvidenceWords;
  /** A serial date as the workbook counts days. */
  readonly serial: (day: number) => number;
}

/** Lays the rows behind a verdict out. `dateOffset`: days to add to the workbook's dates for those of the 1900 system. */
export function layOut(evidence: Evidence, language: Language, dateOffset: number): SheetLayout {
  const layout = new SheetLayout(COLUMN_WIDTHS.length);
  const context: Context = {
    layout,
    evidence,
    words: wordsFor(language),
    texts: evidenceWords[language],
    serial: (day) => Math.floor(day) - dateOffset,
  };
  addFrame(context);
  addMeasures(context);
  addConsumption(context);
  addPeople(context);
  return layout;
}

function addFrame({ layout, evidence, words, texts, serial }: Context): void {
  const { verdict, consumption } = evidence;
  const day = (number: number): LayoutCell => ({ number: serial(number), format: texts.day });
  const lines: [string, LayoutCell][] = [
    [texts.partner, evidence.partner],
    [texts.row, evidence.place],
    [texts.tier, words.tier(verdict.tier)],
    [texts.marketLabel, texts.market[verdict.facts.market ?? "unknown"]],
    ...(consumption ? [[texts.asOf, day(evidence.asOf)] as [string, LayoutCell]] : []),
    [texts.rules, sourceText(verdict.rules.source)],
    [texts.madeOn, day(evidence.today)],
  ];
  layout.add([texts.title], "title");
  for (const [label, value] of lines) layout.addFact(label, value);
}

function addMeasures(context: Context): void {
  const { layout, evidence, texts } = context;
  const { columns } = texts;
  if (evidence.measures.length === 0) return;
  layout.addHeading(texts.inList);
  layout.addHeader([columns.cell, columns.measure, columns.amount], [2]);
  for (const { name, from, have } of evidence.measures) layout.add([from, name, amount(have)]);
}

function addConsumption(context: Context): void {
  const { layout, evidence, texts, words } = context;
  const { consumption } = evidence;
  if (!consumption) return;
  const { columns } = texts;
  const { from, ledger } = consumption;
  layout.addHeading(texts.consumption.heading(from.sheet));
  layout.addHeader([columns.month, columns.rows, columns.counted, columns.usd], [1, 2, 3]);
  for (const month of ledger.months) {
    layout.lookOf(layout.rows, 0, "value");
    layout.add([
      { number: context.serial(month.day), format: texts.month },
      count(month.rows),
      count(month.counted),
      amount(month.amount),
    ]);
  }
  const counted = ledger.months.reduce((sum, month) => sum + month.counted, 0);
  layout.add(
    [texts.consumption.total, count(ledger.rows), count(counted), amount(ledger.total)],
    "total"
  );
  const notes = [
    ledger.total < 0 ? texts.consumption.belowZero : texts.consumption.judged,
    ...(ledger.rows === 0 ? [texts.consumption.none] : []),
    ...(ledger.outside > 0 ? [texts.consumption.outside(words.number(ledger.outside))] : []),
  ];
  for (const note of notes) layout.add([note], "note");
  if (ledger.rows > 0) addLedgerLines(context, from, ledger);
}

function addLedgerLines(context: Context, from: LinePlace, { lines, rows }: LedgerEvidence): void {
  const { layout, texts, words } = context;
  const { columns } = texts;
  layout.addHeading(texts.consumption.rows(from.sheet));
  layout.addHeader(
    [
      columns.cell,
      columns.date,
      columns.association,
      columns.about,
      columns.amount,
      columns.currency,
      columns.countedUsd,
      columns.why,
    ],
    [4, 6]
  );
  for (const line of lines) {
    layout.lookOf(layout.rows, 1, "value");
    layout.add([
      linkTo(from, line.row),
      dateCell(line.date, context),
      textCell(line.association),
      line.items
        .map(textCell)
        .filter((text) => text !== undefined)
        .join(" · "),
      typeof line.amount === "number" ? amount(line.amount) : textCell(line.amount),
      textCell(line.currency),
      line.reason === undefined && typeof line.amount === "number"
        ? amount(line.amount)
        : undefined,
      ledgerReason(line.reason, context),
    ]);
  }
  if (lines.length < rows)
    layout.add([texts.consumption.cut(words.number(lines.length), words.number(rows))], "note");
}

function ledgerReason(reason: LedgerLine["reason"], { texts, words }: Context): string {
  if (reason === undefined) return "";
  return reason instanceof Fault ? words.fault(reason) : texts.ledgerReasons[reason];
}

function addPeople(context: Context): void {
  const { layout, evidence, texts, words } = context;
  const { people, verdict } = evidence;
  if (!people) return;
  const { columns } = texts;
  const { from, lines } = people;
  const inList = "address" in from;
  layout.addHeading(inList ? texts.people.inList : texts.people.heading(from.sheet));
  const { kind, anybody, times } = verdict.facts.people;
  if (kind === "count" && inList) {
    layout.add([from]);
    const number = anybody + (times?.[0] ?? 0);
    return layout.add([texts.people.number(words.number(number))], "note");
  }
  if (lines.length === 0) return layout.add([texts.people.none], "note");
  layout.addHeader([
    columns.cell,
    columns.readAs,
    columns.person,
    columns.credential,
    columns.passedOn,
    columns.expires,
    columns.status,
    columns.countsAs,
    columns.countsFor,
  ]);
  for (const line of lines) {
    const row = layout.rows;
    for (const column of [4, 5]) layout.lookOf(row, column, "value");
    layout.add([
      "address" in from ? from : linkTo(from, line.row ?? 0),
      line.readAs === "" ? texts.people.unnamed : line.readAs,
      textCell(line.person),
      textCell(line.credential),
      dateCell(line.passedOn, context),
      dateCell(line.expires, context),
      textCell(line.status),
      line.counted && line.reason === undefined ? credentialLabel(line.counted) : undefined,
      credentialReason(line, context),
    ]);
  }
}

/** Why a credential does not count; of one that counts, what for. */
function credentialReason({ reason, readAs, counted }: CredentialLine, context: Context): string {
  const { texts, words, evidence } = context;
  if (reason === undefined)
    return counted ? countsFor(evidence.verdict, readAs ?? "", counted, words, texts) : "";
  if (reason instanceof Fault) return words.fault(reason);
  return typeof reason === "string"
    ? texts.credentialReasons[reason]
    : sentence(uncountedReason(reason, words));
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function linkTo({ sheet, column }: LinePlace, row: number): Link {
  return { sheet, address: cellAddress(row, column) };
}

function amount(number: number): LayoutCell {
  return { number, format: AMOUNT };
}

function count(number: number): LayoutCell {
  return { number, format: COUNT };
}

/** A date that could not be read stays what it is. */
function dateCell(cell: unknown, { serial, texts }: Context): LayoutCell {
  return typeof cell === "number" && cell > 0
    ? { number: serial(cell), format: texts.day }
    : textCell(cell);
}

function textCell(cell: unknown): string | undefined {
  const value = plainValue(cell);
  if (value === null) return undefined;
  return value instanceof Fault ? value.excelError : String(value);
}
