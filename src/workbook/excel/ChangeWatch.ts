import { areaOf, type Rect } from "./cells";
import { addHandlers } from "./handlers";

/** Cells that a run has read, or that move those it has read. */
export interface WatchedCells {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
}

interface Change {
  readonly sheetId: string;
  readonly address: string;
  /** Cells were inserted or deleted, so that others moved. */
  readonly moves: boolean;
}

/** More changes than this are not told apart. */
const MOST = 1_000;

/** Notices what others than the add-in change in the workbook while a run is under way. */
export class ChangeWatch {
  private readonly changes: Change[] = [];
  private stopListening = (): Promise<void> => Promise.resolve();
  private writing = false;

  static async start(): Promise<ChangeWatch> {
    const watch = new ChangeWatch();
    await watch.listen();
    return watch;
  }

  /** From now on the add-in writes: where Excel does not say who changed something, it was the add-in. */
  beginWriting(): void {
    this.writing = true;
  }

  /** Whether anything was changed anywhere since the start. */
  get heard(): boolean {
    return this.changes.length > 0;
  }

  /** Whether something of these cells was changed, sorted or moved since the start. */
  concerns(cells: readonly WatchedCells[]): boolean {
    if (this.changes.length === 0) return false;
    return (
      this.changes.length >= MOST ||
      this.changes.some((change) => cells.some((watched) => isIn(change, watched)))
    );
  }

  /** What Excel refuses here does no harm: a handler that is left hears nobody. */
  async stop(): Promise<void> {
    await this.stopListening().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const canSort = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
    this.stopListening = await addHandlers(({ worksheets }) => [
      worksheets.onChanged.add((change) => this.changed(change)),
      ...(canSort ? [worksheets.onRowSorted.add((sorted) => this.sorted(sorted))] : []),
    ]);
  }

  private changed(change: Excel.WorksheetChangedEventArgs): Promise<void> {
    const { worksheetId: sheetId, address, changeType, triggerSource } = change;
    const own =
      triggerSource === Excel.EventTriggerSource.thisLocalAddin ||
      (this.writing && triggerSource === undefined);
    if (!own)
      this.note({ sheetId, address, moves: changeType !== Excel.DataChangeType.rangeEdited });
    return Promise.resolve();
  }

  private sorted({
    worksheetId: sheetId,
    address,
  }: Excel.WorksheetRowSortedEventArgs): Promise<void> {
    this.note({ sheetId, address, moves: false });
    return Promise.resolve();
  }

  private note(change: Change): void {
    if (this.changes.length < MOST) this.changes.push(change);
  }
}

function isIn({ sheetId, address, moves }: Change, watched: WatchedCells): boolean {
  if (sheetId !== watched.sheetId) return false;
  return address.split(",").some((part) => touches(areaOf(part), moves, watched));
}

function touches(area: Rect, moves: boolean, { top, bottom, columns }: WatchedCells): boolean {
  // A row written just below the list makes it longer.
  if (area.top > bottom + 1) return false;
  if (moves) return columns.some((column) => area.left <= column);
  return (
    area.bottom >= top && columns.some((column) => column >= area.left && column <= area.right)
  );
}
