import { ICommandService } from "@univerjs/core";
import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  IRange,
  Nullable,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { IMoveRangeMutationParams } from "@univerjs/preset-sheets-core";
import type { CellValue, Rect, StoreEvent } from "../workbook/WorkbookStore";
import { valueOf } from "./cellReading";
import { sameRect, toRect } from "./rects";
import { lineChange } from "./trackedRects";
import type { WorkbookParts } from "./workbookParts";

type Cells = Record<string, Record<string, Nullable<ICellData>>>;

interface MutationParams {
  unitId?: string;
  subUnitId?: string;
  range?: IRange;
  cellValue?: Cells;
  sheet?: { id: string };
}

/** Turns Univer's mutations and selections into the store's events. */
export class WorkbookEvents implements IDisposable {
  /** More than 0 while the add-in writes. */
  writing = 0;
  /** More than 0 while Univer shows and selects things that are put back at once. */
  inPlace = 0;
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private readonly disposables: { dispose?(): void; unsubscribe?(): void }[] = [];
  private selected: { sheetId: string; rect: Rect };
  /** What the cell held that is being written. */
  private before: CellValue | undefined;

  constructor(private readonly parts: WorkbookParts) {
    const { injector, workbook } = parts;
    this.selected = {
      sheetId: workbook.getActiveSheet().getSheetId(),
      rect: { top: 0, left: 0, bottom: 0, right: 0 },
    };
    const commands = injector.get(ICommandService);
    this.disposables.push(
      commands.beforeCommandExecuted((command, options) => this.aboutTo(command, options)),
      commands.onCommandExecuted((command, options) => this.executed(command, options)),
      injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => this.selectionMoved())
    );
  }

  on(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The last selection made in cells; while a cell is edited Univer itself has none. */
  selection(): { sheetId: string; rect: Rect } {
    this.selectionMoved();
    return this.selected;
  }

  dispose(): void {
    for (const item of this.disposables) {
      item.dispose?.();
      item.unsubscribe?.();
    }
    this.listeners.clear();
  }

  private emit(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private selectionMoved(): void {
    if (this.inPlace > 0) return;
    const { injector, workbook, unitId } = this.parts;
    const selections = injector.get(SheetsSelectionsService);
    if (selections.currentSelectionParam?.unitId !== unitId) return;
    const range = selections.getCurrentLastSelection()?.range;
    const sheet = workbook.getActiveSheet();
    if (!range) return;
    const rect = toRect(range, sheet.getMaxRows(), sheet.getMaxColumns());
    const sheetId = sheet.getSheetId();
    if (sheetId === this.selected.sheetId && sameRect(rect, this.selected.rect)) return;
    this.selected = { sheetId, rect };
    this.emit({ type: "selectionChanged", sheetId, rect });
  }

  /** Remembers what a single cell holds; of several, and of formulas with a result to come, events tell nothing. */
  private aboutTo({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula) return;
    const { unitId, subUnitId = "", cellValue } = (params ?? {}) as MutationParams;
    this.before = undefined;
    const rect = unitId === this.parts.unitId ? writtenRect(cellValue) : null;
    if (rect === null || rect.top !== rect.bottom || rect.left !== rect.right) return;
    const cell = cellValue?.[rect.top]?.[rect.left];
    if (cell?.f || cell?.si) return;
    const sheet = this.parts.workbook.getSheetBySheetId(subUnitId)?.getSheet();
    this.before = sheet && valueOf(sheet.getCell(rect.top, rect.left));
  }

  private executed(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    const params = (command.params ?? {}) as MutationParams;
    if (params.unitId !== this.parts.unitId) return;
    const sheetId = params.subUnitId ?? "";
    switch (command.id) {
      case SetWorksheetActiveOperation.id:
        if (this.inPlace > 0) return;
        this.emit({ type: "sheetActivated", sheetId });
        this.selectionMoved();
        return;
      case InsertSheetMutation.id:
        this.emit({ type: "sheetAdded", sheetId: params.sheet?.id ?? sheetId });
        return;
      case RemoveSheetMutation.id:
        this.emit({ type: "sheetDeleted", sheetId });
        return;
      case SetRangeValuesMutation.id:
        // Univer writes the results of formulas with the same mutation; Excel does not report those as changes.
        if (!options?.fromFormula)
          this.changed(sheetId, writtenRect(params.cellValue), "RangeEdited", this.before);
        return;
      case ReorderRangeMutation.id:
        this.sorted(sheetId, params.range ? toRect(params.range) : null);
        return;
      case MoveRangeMutation.id: {
        const { fromRange, toRange, from, to } = command.params as IMoveRangeMutationParams;
        this.changed(from.subUnitId, toRect(fromRange), "RangeEdited");
        this.changed(to.subUnitId, toRect(toRange), "RangeEdited");
        return;
      }
      default:
        this.linesChanged(command.id, sheetId, params.range);
    }
  }

  private sorted(sheetId: string, rect: Rect | null): void {
    this.changed(sheetId, rect, "RangeEdited");
    if (rect) this.emit({ type: "rowsSorted", sheetId, rect });
  }

  private linesChanged(mutationId: string, sheetId: string, range: IRange | undefined): void {
    const change = lineChange(mutationId, range);
    if (!change || !range) return;
    const what = change.axis === "rows" ? "Row" : "Column";
    this.changed(
      sheetId,
      toRect(range),
      `${what}${change.kind === "insert" ? "Inserted" : "Deleted"}`
    );
  }

  private changed(
    sheetId: string,
    rect: Rect | null,
    changeType: string,
    before?: CellValue
  ): void {
    if (!rect) return;
    this.emit({
      type: "changed",
      sheetId,
      rect,
      changeType,
      source: this.writing > 0 ? "addin" : "user",
      ...(before !== undefined && { before }),
    });
  }
}

/** The block whose contents a mutation writes; null where it only changes formats. */
function writtenRect(cells: Cells | undefined): Rect | null {
  let found: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [rowKey, line] of Object.entries(cells ?? {})) {
    for (const [columnKey, cell] of Object.entries(line)) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      const row = Number(rowKey);
      const column = Number(columnKey);
      found ??= { top: row, left: column, bottom: row, right: column };
      found.top = Math.min(found.top, row);
      found.bottom = Math.max(found.bottom, row);
      found.left = Math.min(found.left, column);
      found.right = Math.max(found.right, column);
    }
  }
  return found;
}
