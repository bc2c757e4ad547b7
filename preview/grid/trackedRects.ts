import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IDisposable, Injector, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  adjustRangeOnMutation,
} from "@univerjs/preset-sheets-core";
import type { IMoveRangeMutationParams } from "@univerjs/preset-sheets-core";
import { contains, followRect, moved } from "../workbook/rects";
import type { LineChange } from "../workbook/rects";
import type { Rect } from "../workbook/WorkbookStore";
import { toRange, toRect } from "./rects";

/** A block of cells that is followed while rows and columns are inserted, moved or deleted around it. */
export interface TrackedRect {
  readonly sheetId: string;
  /** null while the cells are deleted. */
  readonly rect: Rect | null;
  release(): void;
}

interface Entry {
  sheetId: string;
  rect: Rect | null;
  /** What the deletion took away, so that undoing it can put the block back. */
  lost?: { change: LineChange; rect: Rect };
}

interface SheetParams {
  unitId?: string;
  subUnitId?: string;
  range?: IRange;
}

const STRUCTURAL = new Set<string>(
  [
    InsertColMutation,
    InsertRowMutation,
    MoveColsMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveRowMutation,
    RemoveSheetMutation,
  ].map((mutation) => mutation.id)
);

/** Follows blocks of cells through structural changes of one workbook. */
export class RectTracker implements IDisposable {
  private readonly entries = new Set<Entry>();
  private readonly listeners = new Set<() => void>();
  private readonly subscription: IDisposable;

  constructor(
    injector: Injector,
    private readonly unitId: string
  ) {
    this.subscription = injector.get(ICommandService).onCommandExecuted((command) => {
      if (STRUCTURAL.has(command.id)) this.moved(command);
    });
  }

  track(sheetId: string, rect: Rect): TrackedRect {
    const entry: Entry = { sheetId, rect };
    this.entries.add(entry);
    return {
      get sheetId() {
        return entry.sheetId;
      },
      get rect() {
        return entry.rect;
      },
      release: () => void this.entries.delete(entry),
    };
  }

  /** Calls back after every structural change. */
  onMoved(listener: () => void): void {
    this.listeners.add(listener);
  }

  dispose(): void {
    this.subscription.dispose();
    this.entries.clear();
    this.listeners.clear();
  }

  private moved(command: ICommandInfo): void {
    const params = (command.params ?? {}) as SheetParams;
    if (params.unitId !== this.unitId) return;
    for (const entry of this.entries) {
      if (params.subUnitId === entry.sheetId || command.id === MoveRangeMutation.id)
        this.adjust(entry, command, params);
    }
    for (const listener of this.listeners) listener();
  }

  private adjust(entry: Entry, command: ICommandInfo, params: SheetParams): void {
    if (entry.rect === null) {
      this.restore(entry, command, params);
      return;
    }
    if (command.id === MoveRangeMutation.id) {
      this.carry(entry, command.params as IMoveRangeMutationParams);
      return;
    }
    const before = entry.rect;
    entry.rect = command.id === RemoveSheetMutation.id ? null : follow(before, command, params);
    const change = lineChange(command.id, params.range);
    if (entry.rect === null && change) entry.lost = { change, rect: before };
  }

  /** Cut and paste takes a block along only when all of it is cut. */
  private carry(entry: Entry, { fromRange, toRange, from, to }: IMoveRangeMutationParams): void {
    if (!entry.rect || from.subUnitId !== entry.sheetId || !contains(toRect(fromRange), entry.rect))
      return;
    entry.sheetId = to.subUnitId;
    const down = toRange.startRow - fromRange.startRow;
    entry.rect = moved(entry.rect, down, toRange.startColumn - fromRange.startColumn);
  }

  private restore(entry: Entry, command: ICommandInfo, params: SheetParams): void {
    const change = lineChange(command.id, params.range);
    const { lost } = entry;
    if (!lost || !change || change.kind !== "insert") return;
    const { axis, at, count } = lost.change;
    if (axis !== change.axis || at !== change.at || count !== change.count) return;
    entry.rect = lost.rect;
    delete entry.lost;
  }
}

/** The insertion or deletion of rows or columns that a mutation makes. */
export function lineChange(mutationId: string, range: IRange | undefined): LineChange | null {
  if (!range) return null;
  const rows = {
    axis: "rows",
    at: range.startRow,
    count: range.endRow - range.startRow + 1,
  } as const;
  const columns = {
    axis: "columns",
    at: range.startColumn,
    count: range.endColumn - range.startColumn + 1,
  } as const;
  switch (mutationId) {
    case InsertRowMutation.id:
      return { ...rows, kind: "insert" };
    case RemoveRowMutation.id:
      return { ...rows, kind: "delete" };
    case InsertColMutation.id:
      return { ...columns, kind: "insert" };
    case RemoveColMutation.id:
      return { ...columns, kind: "delete" };
    default:
      return null;
  }
}

function follow(rect: Rect, command: ICommandInfo, params: SheetParams): Rect | null {
  const change = lineChange(command.id, params.range);
  if (change) return followRect(rect, change);
  const adjusted = adjustRangeOnMutation(
    toRange(rect),
    command as Parameters<typeof adjustRangeOnMutation>[1]
  );
  return adjusted ? toRect(adjusted) : null;
}
