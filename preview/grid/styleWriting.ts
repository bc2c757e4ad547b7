import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { ICellData, Injector } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";

type StyledCells = Record<number, Record<number, Pick<ICellData, "s">>>;

/**
 * Writes styles and nothing else. Univer's command for writing cells takes one that brings no formula for one that has
 * none any more, and drops the formula; only changes that come from its command for styles are known as such.
 */
export function writeStyles(
  injector: Injector,
  sheet: { readonly unitId: string; readonly subUnitId: string },
  cellValue: StyledCells
): void {
  const id = SetRangeValuesMutation.id;
  const params: ISetRangeValuesMutationParams = {
    ...sheet,
    cellValue,
    trigger: SetStyleCommand.id,
  };
  const undo = SetRangeValuesUndoMutationFactory(injector, params);
  injector.get(ICommandService).syncExecuteCommand(id, params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: sheet.unitId,
    undoMutations: [{ id, params: undo }],
    redoMutations: [{ id, params }],
  });
}
