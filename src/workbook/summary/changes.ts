import type { SummaryContext } from "./context";
import type { SheetLayout } from "../sheets/SheetLayout";
import { addShown, placeCells } from "./tables";

/** So many are named; lost tiers come first. */
const MOST_NAMED = 200;

/** What changed since the run before; nothing where there was none, or nothing did. */
export function addChanges(layout: SheetLayout, context: SummaryContext): void {
  const { frame, words, summary, changed } = context;
  if (!frame.changes) return;
  const { since, changes } = frame.changes;
  const { columns } = changed;
  layout.addHeading(changed.heading(since));
  layout.addHeader([
    summary.columns.partner,
    summary.columns.cell,
    columns.before,
    columns.now,
    columns.change,
  ]);
  const named = changes.slice(0, MOST_NAMED);
  for (const { kind, partner, before, now } of named)
    layout.add([
      ...(now ? placeCells(now, context) : [partner, undefined]),
      before && words.tier(before.tier),
      now && words.tier(now.tier),
      changed.kinds[kind],
    ]);
  addShown(layout, context, named.length, changes.length);
}
