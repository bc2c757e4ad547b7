import type { SummaryContext } from "./context";
import type { SheetLayout } from "../sheets/SheetLayout";
import { addShown, placeCells } from "./tables";

/** Whom a source of the list does not have, and whom it has beyond the list; nothing where all go together. */
export function addMatching(layout: SheetLayout, context: SummaryContext): void {
  const { frame, sources, summary } = context;
  for (const { sheet, missing, missingCount, strangers, strangerCount } of frame.matching) {
    if (missingCount > 0) {
      layout.addHeading(sources.missing(sheet, missingCount));
      layout.addHeader([summary.columns.partner, summary.columns.cell]);
      for (const place of missing) layout.add(placeCells(place, context));
      addShown(layout, context, missing.length, missingCount);
    }
    if (strangerCount > 0) {
      layout.addHeading(sources.strangers(sheet, strangerCount));
      layout.addHeader([summary.columns.partner]);
      for (const stranger of strangers) layout.add([stranger]);
      addShown(layout, context, strangers.length, strangerCount);
    }
  }
}
