import type { ResultMessage } from "./functionResults";
import type { RectTracker, TrackedRect } from "../trackedRects";

interface Entry {
  readonly cell: TrackedRect;
  readonly messages: readonly ResultMessage[];
}

const keyOf = (sheetId: string, row: number, column: number) => `${sheetId}!${row},${column}`;

/** The messages of errors that formulas show, by the cells that show them. */
export class CellMessages {
  private entries = new Map<string, Entry>();

  constructor(private readonly tracker: RectTracker) {
    tracker.onMoved(() => this.rekey());
  }

  /** The messages of a formula's result, instead of those of the result before. */
  set(sheetId: string, row: number, column: number, messages: readonly ResultMessage[]): void {
    const key = keyOf(sheetId, row, column);
    this.entries.get(key)?.cell.release();
    this.entries.delete(key);
    if (messages.length === 0) return;
    const cell = this.tracker.track(sheetId, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
    this.entries.set(key, { cell, messages });
  }

  at(sheetId: string, row: number, column: number, code: string): string | undefined {
    for (const { cell, messages } of this.entries.values()) {
      const { rect } = cell;
      if (!rect || cell.sheetId !== sheetId || row < rect.top || column < rect.left) continue;
      const found = messages.find(
        (message) =>
          message.row === row - rect.top &&
          message.column === column - rect.left &&
          message.code === code
      );
      if (found) return found.message;
    }
    return undefined;
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
