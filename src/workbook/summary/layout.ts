import { asksConsumption } from "../../rules";
import type { SummaryCollector } from "../../rules/summary";
import { wordsFor, type Language } from "../../words";
import { changeWords } from "../../words/changeWords";
import { sourceText } from "../../words/requirementText";
import { sourceWords } from "../../words/sourceWords";
import { summaryWordsFor } from "../../words/summaryFor";
import type { Rect } from "../excel/cells";
import {
  amounts,
  count,
  measured,
  measureHeaders,
  type SummaryContext,
  type SummaryFrame,
} from "./context";
import { SheetLayout } from "../sheets/SheetLayout";
import { addChanges } from "./changes";
import { addMatching } from "./matching";
import { addLeaving, addNearest, addProblems, addSharedPeople } from "./tables";

/** A summary sheet, ready to be written. */
export interface Summary {
  /** What the sheet is called where the name is free. */
  readonly title: string;
  readonly layout: SheetLayout;
  /** Of its columns, in points. */
  readonly widths: readonly number[];
  readonly chart: {
    readonly title: string;
    /** Tiers and how many partners have each, with headers. */
    readonly source: Rect;
    /** The cells that a new chart covers. */
    readonly place: Rect;
  };
}

/** Columns of numbers, a character of their headers and the widest of them, in points. */
const NUMBERS = 125;
const CHARACTER = 7;
const WIDEST = 260;

/** In points: partner, cell, two tiers, what is missing of each measure, people, what is missing in words. */
function columnWidths(context: SummaryContext): readonly number[] {
  const headers = measureHeaders(context);
  const longest = Math.max(0, ...headers.map(({ length }) => length));
  const measure = Math.min(WIDEST, Math.max(NUMBERS, longest * CHARACTER));
  // What is missing of measures stands in two tables, from the third column and from the fifth; the table of what leaves
  // next month has two amounts.
  const numbers = Array.from({ length: Math.max(3, headers.length + 2) }, () => measure);
  return [190, 80, ...numbers, NUMBERS, 200];
}

/** Lays the summary of a list out. */
export function layOut(
  collector: SummaryCollector,
  frame: SummaryFrame,
  language: Language
): Summary {
  const summary = summaryWordsFor(language);
  const context: SummaryContext = {
    collector,
    frame,
    words: wordsFor(language),
    summary,
    changed: changeWords[language],
    sources: sourceWords[language],
  };
  const widths = columnWidths(context);
  const layout = new SheetLayout(widths.length);
  addFrame(layout, context);
  const chartTop = layout.rows + 1;
  const source = addTiers(layout, context);
  addGaps(layout, context);
  const place = {
    top: chartTop,
    left: widths.length - 2,
    bottom: layout.rows - 1,
    right: widths.length - 1,
  };
  addChanges(layout, context);
  addNearest(layout, context);
  if (asksConsumption(collector.rules)) addLeaving(layout, context);
  addProblems(layout, context);
  addMatching(layout, context);
  if (collector.rules.people) addSharedPeople(layout, context);
  return {
    title: summary.title,
    layout,
    widths,
    chart: { title: summary.tiers.heading, source, place },
  };
}

function addFrame(layout: SheetLayout, { frame, collector, summary }: SummaryContext): void {
  const asOf =
    frame.asOf === undefined ? summary.asOfUnknown : { number: frame.asOf, format: summary.day };
  layout.add([summary.title], "title");
  const lines = [
    [summary.list, `${frame.sheet}!${frame.address}`],
    ...(asksConsumption(collector.rules) ? [[summary.asOf, asOf] as const] : []),
    [summary.evaluatedOn, { number: frame.evaluatedOn, format: summary.day }],
    [summary.rules, frame.rules ?? sourceText(collector.rules.source)],
  ] as const;
  for (const [label, value] of lines) layout.addFact(label, value);
  if (frame.note !== undefined) layout.add([frame.note], "note");
}

function addTiers(
  layout: SheetLayout,
  { collector, words, summary: { tiers, columns, total } }: SummaryContext
): Rect {
  layout.addHeading(tiers.heading);
  const top = layout.rows;
  layout.addHeader([columns.tier, columns.partners], [1]);
  for (const { tier, partners } of collector.tiers) layout.add([words.tier(tier), count(partners)]);
  const bottom = layout.rows - 1;
  layout.add([total, count(collector.partners)], "total");
  return { top, left: 0, bottom, right: 1 };
}

function addGaps(layout: SheetLayout, context: SummaryContext): void {
  const {
    collector,
    words,
    summary: { gaps, columns },
  } = context;
  layout.addHeading(gaps.heading);
  const { measures: all } = collector.rules;
  const header = [
    columns.nextTier,
    columns.partners,
    ...measureHeaders(context),
    columns.peopleMissing,
  ];
  layout.addHeader(
    header,
    header.slice(1).map((_, i) => i + 1)
  );
  const writers = all.map((_, i) =>
    amounts(collector.gaps.map(({ measures }) => measures[i] ?? 0))
  );
  let unknown = 0;
  for (const { tier, partners, measures, people, marketUnknown } of collector.gaps) {
    const missing = writers.map((write, i) => write(measures[i] ?? 0));
    layout.add([tier, count(partners), ...missing, count(people)]);
    unknown += marketUnknown;
  }
  if (unknown > 0)
    layout.add([gaps.marketUnknown(words.number(unknown), measured(collector.rules))], "note");
}
