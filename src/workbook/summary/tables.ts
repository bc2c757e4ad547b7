import { MOST_NAMES, type RowPlace } from "../../rules/summary";
import { nextSteps } from "../../words/nextSteps";
import { amounts, count, measured, measureHeaders, type SummaryContext } from "./context";
import type { LayoutCell, Link, SheetLayout } from "../sheets/SheetLayout";

// The tables of a summary that name partners. Each begins with the partner and a link to its row in the list.

/** Partners that keep their tier are named only up to so many rows of the table of what leaves. */
const KEEPING_TIER = 20;

/** The partners nearest to their next tier, with what they miss. */
export function addNearest(layout: SheetLayout, context: SummaryContext): void {
  const { collector, words, summary } = context;
  const { columns } = summary;
  layout.addHeading(summary.nearest.heading[measured(collector.rules)]);
  if (collector.nearest.length === 0) return layout.add([summary.nearest.none], "note");
  const headers = measureHeaders(context);
  layout.addHeader(
    [
      columns.partner,
      columns.cell,
      columns.tier,
      columns.nextTier,
      ...headers,
      columns.peopleMissing,
      columns.missing,
    ],
    [...headers, columns.peopleMissing].map((_, i) => 4 + i)
  );
  const writers = headers.map((_, i) =>
    amounts(collector.nearest.map(({ gap }) => gap.measures[i] ?? null))
  );
  for (const { verdict, gap, ...place } of collector.nearest) {
    layout.add([
      ...placeCells(place, context),
      words.tier(verdict.tier),
      gap.tier.tier,
      ...writers.map((write, i) => {
        const missing = gap.measures[i] ?? null;
        return missing === null ? undefined : write(missing);
      }),
      count(gap.people),
      nextSteps(gap.tier, words),
    ]);
  }
  const all = collector.gaps.reduce((partners, gaps) => partners + gaps.partners, 0);
  addShown(layout, context, collector.nearest.length, all);
}

/** What falls out of the 12 months next month, and which tiers that costs. */
export function addLeaving(layout: SheetLayout, context: SummaryContext): void {
  const { collector, words, summary } = context;
  const { columns } = summary;
  const total = collector.leavingTotal;
  layout.addHeading(summary.leaving.heading);
  if (!total) return layout.add([summary.leaving.noLedger], "note");
  if (total.partners === 0) return layout.add([summary.leaving.none], "note");
  layout.add(
    [
      summary.leaving.sum(
        words.number(total.partners),
        words.usd(Math.round(total.amount)),
        words.number(total.falls)
      ),
    ],
    "note"
  );
  layout.addHeader(
    [
      columns.partner,
      columns.cell,
      columns.tierToday,
      columns.tierThen,
      columns.leaving,
      columns.left,
    ],
    [4, 5]
  );
  const shown = collector.leaving.filter(({ leaving }, i) => leaving.falls || i < KEEPING_TIER);
  const usd = amounts(shown.flatMap(({ leaving: { amount, left } }) => [amount, left]));
  for (const { leaving, ...place } of shown) {
    layout.add([
      ...placeCells(place, context),
      words.tier(leaving.tierToday),
      words.tier(leaving.tierThen),
      usd(leaving.amount),
      usd(leaving.left),
    ]);
  }
  addShown(layout, context, shown.length, total.partners);
}

/** Rows without a tier, and why. */
export function addProblems(layout: SheetLayout, context: SummaryContext): void {
  const { collector, summary } = context;
  const { columns } = summary;
  layout.addHeading(summary.problems.heading);
  if (collector.problemCount === 0) return layout.add([summary.problems.none], "note");
  layout.addHeader([columns.partner, columns.cell, columns.problem]);
  for (const { problem, ...place } of collector.problems)
    layout.add([...placeCells(place, context), problem]);
  addShown(layout, context, collector.problems.length, collector.problemCount);
}

/** People whose name counts for several partners: a row for each partner. */
export function addSharedPeople(layout: SheetLayout, context: SummaryContext): void {
  const { collector, words, summary } = context;
  const { columns } = summary;
  const { people, count, cut } = collector.sharedPeople;
  layout.addHeading(summary.people.heading);
  if (count === 0) layout.add([summary.people.none], "note");
  else layout.addHeader([columns.partner, columns.cell, columns.person]);
  for (const { name, places } of people)
    for (const place of places) layout.add([...placeCells(place, context), name]);
  addShown(layout, context, people.length, count);
  if (cut) layout.add([summary.people.cut(words.number(MOST_NAMES))], "note");
}

export function placeCells(
  { partner, row, address }: RowPlace,
  { words, summary, frame }: SummaryContext
): LayoutCell[] {
  const link: Link = { sheet: frame.sheet, address };
  return [partner === "" ? summary.row(words.number(row)) : partner, link];
}

export function addShown(
  layout: SheetLayout,
  { words, summary }: SummaryContext,
  shown: number,
  all: number
): void {
  if (shown < all) layout.add([summary.shown(words.number(shown), words.number(all))], "note");
}
