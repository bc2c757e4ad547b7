import { firstRowOf } from "../excel/cells";
import { addHandlers } from "../excel/handlers";
import { Latest } from "../excel/latest";
import { checkRow, type CheckedRow } from "./checkRow";
import type { SheetChange } from "./KeptSources";
import type { RowCheck } from "./RowCheck";
import { SourceKeeper, type RowsRead } from "./SourceKeeper";

/** A watch of the selection that is under way. */
export interface SelectionWatch {
  stop(): Promise<void>;
  /** Stops reading the sources for the row, till `readOn`. */
  cancelReading(): void;
  readOn(): void;
}

/** A watch under way, for what else must look at the selected row. */
interface Watch {
  /** Checks it once more, and tells. */
  again(): void;
  /** What it is now, with what was read of its sources. */
  check(): Promise<CheckedRow>;
}

const watches = new Set<Watch>();

/** The selected row as it is now; undefined where nobody watches. */
export async function selectedRow(): Promise<CheckedRow | undefined> {
  const [watch] = watches;
  return watch?.check();
}

/** Checks the selected row once more: something other than cells has changed, such as what a list is joined with. */
export function checkAgain(): void {
  for (const watch of watches) watch.again();
}

/**
 * Checks the selected row at once, and again whenever the selection or what the check depends on changes. Ledgers and
 * credential lists are read once, in the background: how far that is, is told as a check.
 */
export async function watchSelection(
  listener: (check: RowCheck | { readonly kind: "reading" }) => void,
  onError: (error: unknown) => void = reportError
): Promise<SelectionWatch> {
  let last: CheckedRow | undefined;
  const tellProgress = (progress: RowsRead): void => {
    if (last?.check.kind === "readingSources") listener({ ...last.check, progress });
  };
  const keeper = new SourceKeeper(tellProgress, () => checks.request());
  const checks = new Latest(
    () => checkRow(keeper),
    (checked) => {
      last = checked;
      listener(checked.check);
    },
    onError
  );
  const read = (): void => {
    listener({ kind: "reading" });
    checks.request();
  };
  // Typing in the row shows the new verdict without passing through "reading", which would flicker.
  const changed = (change: Excel.WorksheetChangedEventArgs): void => {
    const stale = keeper.note(sheetChange(change));
    if (!last || stale || concerns(change, last)) checks.request();
  };
  read();
  const watch: Watch = { again: () => checks.request(), check: () => checkRow(keeper) };
  watches.add(watch);
  const stop = await listen({
    selected: read,
    changed,
    sorted({ worksheetId: sheetId, address }) {
      if (keeper.note({ sheetId, address, kind: "sorted" })) checks.request();
    },
    deleted({ worksheetId }) {
      keeper.noteDeleted(worksheetId);
      checks.request();
    },
  });
  // What was selected while Excel was still taking the handlers.
  checks.request();
  return {
    async stop() {
      watches.delete(watch);
      checks.stop();
      keeper.stop();
      await stop();
    },
    cancelReading: () => keeper.cancel(),
    readOn: () => keeper.resume(),
  };
}

/** A change at or above the row: its cells, its header, or rows and columns that move it; or one of its rules. */
function concerns(
  change: Excel.WorksheetChangedEventArgs,
  { sheetId, row, rulesSheetId }: CheckedRow
): boolean {
  // The add-in writes beside the columns that it reads.
  if (change.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return false;
  if (change.worksheetId === rulesSheetId) return true;
  return change.worksheetId === sheetId && (row === undefined || firstRowOf(change.address) <= row);
}

function sheetChange(change: Excel.WorksheetChangedEventArgs): SheetChange {
  const { worksheetId: sheetId, address, changeType, triggerSource } = change;
  const isOwn = triggerSource === Excel.EventTriggerSource.thisLocalAddin;
  return { sheetId, address, isOwn, kind: KINDS.get(changeType) ?? "moved" };
}

const KINDS: ReadonlyMap<string, SheetChange["kind"]> = new Map([
  ["RangeEdited", "edited"],
  ["RowInserted", "rowsInserted"],
  ["RowDeleted", "rowsDeleted"],
]);

/** What a watch listens to. */
interface Listeners {
  selected(): void;
  changed(change: Excel.WorksheetChangedEventArgs): void;
  sorted(sorted: Excel.WorksheetRowSortedEventArgs): void;
  deleted(deleted: Excel.WorksheetDeletedEventArgs): void;
}

function listen({ selected, changed, sorted, deleted }: Listeners): Promise<() => Promise<void>> {
  // Excel waits for what a handler returns; there is nothing to wait for.
  const calling =
    <T>(listener: (event: T) => void) =>
    (event: T): Promise<void> =>
      Promise.resolve(listener(event));
  const canSort = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
  return addHandlers(({ worksheets, onSelectionChanged }) => [
    onSelectionChanged.add(calling(selected)),
    worksheets.onActivated.add(calling(selected)),
    worksheets.onChanged.add(calling(changed)),
    worksheets.onDeleted.add(calling(deleted)),
    ...(canSort ? [worksheets.onRowSorted.add(calling(sorted))] : []),
  ]);
}
