import type { SummaryCollector } from "../../rules/summary";
import { wordsFor, type Language } from "../../words";
import { changeWords } from "../../words/changeWords";
import { summaryWordsFor } from "../../words/summaryFor";
import type { Rect } from "../excel/cells";
import { count, dollars, type SummaryContext, type SummaryFrame } from "./context";
import { SheetLayout } from "../sheets/SheetLayout";
import { addChanges } from "./changes";
import { addLeaving, addNearest, addProblems, addSharedPeople } from "./tables";

/** A summary sheet, ready to be written. */
export interface Summary {
  /** What the sheet is called where the name is free. */
  readonly title: string;
  readonly layout: SheetLayout;
  readonly chart: {
    readonly title: string;
    /** Tiers and how many partners have each, with headers. */
    readonly source: Rect;
    /** The cells that a new chart covers. */
    readonly place: Rect;
  };
}

/** In points: partner, cell, two tiers, US$, people, what is missing. */
export const COLUMN_WIDTHS: readonly number[] = [190, 80, 125, 125, 125, 125, 200];

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
  };
  const layout = new SheetLayout(COLUMN_WIDTHS.length);
  addFrame(layout, context);
  const chartTop = layout.rows + 1;
  const source = addTiers(layout, context);
  addGaps(layout, context);
  const place = { top: chartTop, left: 5, bottom: layout.rows - 1, right: 6 };
  addChanges(layout, context);
  addNearest(layout, context);
  addLeaving(layout, context);
  addProblems(layout, context);
  addSharedPeople(layout, context);
  return { title: summary.title, layout, chart: { title: summary.tiers.heading, source, place } };
}

function addFrame(layout: SheetLayout, { frame, collector, summary }: SummaryContext): void {
  const { title, date } = collector.rules.source;
  const asOf =
    frame.asOf === undefined ? summary.asOfUnknown : { number: frame.asOf, format: summary.day };
  layout.add([summary.title], "title");
  const lines = [
    [summary.list, `${frame.sheet}!${frame.address}`],
    [summary.asOf, asOf],
    [summary.evaluatedOn, { number: frame.evaluatedOn, format: summary.day }],
    [summary.rules, date === "" ? title : `${title}, ${date}`],
  ] as const;
  for (const [label, value] of lines) {
    layout.lookOf(layout.rows, 0, "label");
    layout.lookOf(layout.rows, 1, "value");
    layout.add([label, value]);
  }
  if (frame.note !== undefined) layout.add([frame.note], "note");
}

function addTiers(
  layout: SheetLayout,
  { collector, words, summary: { tiers, columns, total } }: SummaryContext
): Rect {
  layout.add();
  layout.add([tiers.heading], "heading");
  const top = layout.rows;
  layout.addHeader([columns.tier, columns.partners], [1]);
  for (const { tier, partners } of collector.tiers) layout.add([words.tier(tier), count(partners)]);
  const bottom = layout.rows - 1;
  layout.add([total, count(collector.partners)], "total");
  return { top, left: 0, bottom, right: 1 };
}

function addGaps(
  layout: SheetLayout,
  { collector, words, summary: { gaps, columns } }: SummaryContext
): void {
  layout.add();
  layout.add([gaps.heading], "heading");
  layout.addHeader(
    [columns.nextTier, columns.partners, columns.consumptionMissing, columns.peopleMissing],
    [1, 2, 3]
  );
  const usd = dollars(collector.gaps.map(({ consumption }) => consumption));
  let unknown = 0;
  for (const { tier, partners, consumption, people, marketUnknown } of collector.gaps) {
    layout.add([tier, count(partners), usd(consumption), count(people)]);
    unknown += marketUnknown;
  }
  if (unknown > 0) layout.add([gaps.marketUnknown(words.number(unknown))], "note");
}
