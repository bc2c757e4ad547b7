import { firstRowOf } from "../excel/cells";
import { inExcel } from "../excel/inExcel";
import { Latest } from "../excel/latest";
import { checkRow, type CheckedRow } from "./checkRow";
import type { RowCheck } from "./RowCheck";

/** What each watch under way does to check once more. */
const watches = new Set<() => void>();

/** Checks the selected row once more: something other than cells has changed, such as what a list is joined with. */
export function checkAgain(): void {
  for (const again of watches) again();
}

/**
 * Checks the selected row at once, and again whenever the selection or the cells of the row change. Gives what ends
 * the watch.
 */
export async function watchSelection(
  listener: (check: RowCheck | { readonly kind: "reading" }) => void,
  onError: (error: unknown) => void = reportError
): Promise<() => Promise<void>> {
  let last: CheckedRow | undefined;
  const checks = new Latest(
    () => inExcel(checkRow),
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
    if (!last || concerns(change, last)) checks.request();
  };
  read();
  const stop = await listen(read, changed);
  const again = (): void => checks.request();
  watches.add(again);
  // What was selected while Excel was still taking the handlers.
  checks.request();
  return async () => {
    watches.delete(again);
    checks.stop();
    await stop();
  };
}

/** A change at or above the row: its cells, its header, or rows and columns that move it. */
function concerns(change: Excel.WorksheetChangedEventArgs, { sheetId, row }: CheckedRow): boolean {
  // The add-in writes beside the columns that it reads.
  if (change.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return false;
  return change.worksheetId === sheetId && (row === undefined || firstRowOf(change.address) <= row);
}

async function listen(
  onSelection: () => void,
  onChange: (change: Excel.WorksheetChangedEventArgs) => void
): Promise<() => Promise<void>> {
  // Excel waits for what a handler returns; there is nothing to wait for.
  const selected = (): Promise<void> => Promise.resolve(onSelection());
  const handlers = await inExcel(async (context) => {
    const { workbook } = context;
    const added = [
      workbook.onSelectionChanged.add(selected),
      workbook.worksheets.onActivated.add(selected),
      workbook.worksheets.onChanged.add((change) => Promise.resolve(onChange(change))),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
