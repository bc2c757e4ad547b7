import type { RectTracker, TrackedRect } from "../trackedRects";

/** Something that belongs to a cell of a formula's result, counted from the formula's cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
}

interface Entry<T> {
  readonly cell: TrackedRect;
  readonly notes: readonly T[];
}

const keyOf = (sheetId: string, row: number, column: number) => `${sheetId}!${row},${column}`;

/** What formulas say about the cells that show their results, followed when rows and columns move. */
export class CellNotes<T extends CellNote> {
  private entries = new Map<string, Entry<T>>();

  constructor(private readonly tracker: RectTracker) {
    tracker.onMoved(() => this.rekey());
  }

  /** The notes of a formula's result, instead of those of the result before. */
  set(sheetId: string, row: number, column: number, notes: readonly T[]): void {
    const key = keyOf(sheetId, row, column);
    const before = this.entries.get(key);
    if (!before && notes.length === 0) return;
    before?.cell.release();
    this.entries.delete(key);
    if (notes.length === 0) return;
    const place = { top: row, left: column, bottom: row, right: column };
    this.entries.set(key, { cell: this.tracker.track(sheetId, place), notes });
  }

  /** The notes on a cell. */
  at(sheetId: string, row: number, column: number): T[] {
    return [...this.entries.values()].flatMap(({ cell, notes }) => {
      const { rect } = cell;
      if (!rect || cell.sheetId !== sheetId || row < rect.top || column < rect.left) return [];
      return notes.filter(
        (note) => note.row === row - rect.top && note.column === column - rect.left
      );
    });
  }

  private rekey(): void {
    const entries = [...this.entries.values()].filter(({ cell }) => cell.rect !== null);
    this.entries = new Map(
      entries.map((entry) => [
        keyOf(entry.cell.sheetId, entry.cell.rect?.top ?? 0, entry.cell.rect?.left ?? 0),
        entry,
      ])
    );
  }
}
