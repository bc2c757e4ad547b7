import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "./createGrid";

const LONGEST_WAIT = 30_000;

/** Knows whether Univer still has something to recalculate. */
export class Calculation implements IDisposable {
  private waiting = false;
  private readonly subscription: IDisposable;
  private readonly subscriptions: { unsubscribe(): void }[] = [];

  constructor(private readonly grid: Grid) {
    const dirtying = grid.injector.get(IActiveDirtyManagerService);
    this.subscription = grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.waiting = false;
      else if (dirtying.get(command.id) && !isResult(command, options)) this.waiting = true;
    });
  }

  /** Resolves when what was written so far is calculated. */
  async done(): Promise<void> {
    const { state } = this.sessions;
    const running = state.started && !(state.completed && state.resultApplied);
    if (!this.waiting && !running) return;
    // A calculation that never ends must not keep the add-in waiting for good.
    await this.sessions.waitForLatestApplied(LONGEST_WAIT).catch(() => undefined);
    this.waiting = false;
  }

  /** Calls back after every calculation, when its results are in the cells. */
  onDone(listener: () => void): void {
    this.subscriptions.push(this.sessions.resultApplied$.subscribe(listener));
  }

  dispose(): void {
    this.subscription.dispose();
    for (const subscription of this.subscriptions) subscription.unsubscribe();
  }

  private get sessions(): FormulaCalculationSessionService {
    return this.grid.injector.get(FormulaCalculationSessionService);
  }
}

/** Univer writes what it has calculated with the mutation of typed values, marked as local. */
function isResult(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  return command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
}
