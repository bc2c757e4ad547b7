import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  TriggerCalculationController,
} from "@univerjs/preset-sheets-core";
import type {
  ISetFormulaCalculationStartMutation,
  ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../createGrid";

/** A calculation that never ends must not keep the add-in waiting for good. */
const LONGEST_WAIT = 120_000;

/** What the controller that starts calculations keeps to itself. */
interface Trigger {
  _commandService: Pick<ICommandService, "executeCommand">;
  /** All that has changed since the last calculation that came to its end. */
  _executingDirtyData: ISetFormulaCalculationStartMutation;
}

interface Steps {
  _executeStep(): Promise<unknown>;
}

/** Something outside the grid that results of formulas depend on; null when there is nothing to wait for. */
export type Awaited = () => Promise<void> | null;

/**
 * Runs the grid's calculations one after the other, and knows when all is calculated.
 *
 * Univer stops a calculation that is under way when something changes, and starts it again when it has stopped. One that
 * ends before it notices takes the change with it, and one that fails is waited for for ever: either way what was
 * entered last is never calculated. Here a calculation runs to its end, and what has changed meanwhile is next.
 */
export class Calculation {
  /** Something has changed for which no calculation has started yet. */
  private changed = false;
  private running = false;
  private next: ISetFormulaCalculationStartMutation | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly sources: Awaited[] = [];
  private waiters: (() => void)[] = [];
  private readonly commands: ICommandService;

  /** To be made when the first workbook is there; Univer's formula engine starts with it. */
  constructor(private readonly grid: Grid) {
    const { injector } = grid;
    this.commands = injector.get(ICommandService);
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      if (dirtying.get(command.id) && !isIgnored(command, options)) this.changed = true;
    });
    this.takeOver(injector.get(TriggerCalculationController) as unknown as Trigger);
    goOnAfterFailure(injector.get(ICalculateFormulaService) as unknown as Steps);
  }

  /** What else done() has to wait for. */
  waitFor(source: Awaited): void {
    this.sources.push(source);
  }

  /** Resolves when everything that was written so far is calculated. */
  async done(): Promise<void> {
    const end = performance.now() + LONGEST_WAIT;
    while (performance.now() < end) {
      const pending = this.pending();
      if (!pending) return;
      await Promise.race([pending, delay(end - performance.now())]);
    }
  }

  /** Calls back after every calculation, when its results are in the cells; gives back how to end that. */
  onDone(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private pending(): Promise<void> | null {
    if (this.changed || this.running)
      return new Promise((resolve) => void this.waiters.push(resolve));
    for (const source of this.sources) {
      const pending = source();
      if (pending) return pending;
    }
    return null;
  }

  private takeOver(trigger: Trigger): void {
    const { commands } = this;
    trigger._commandService = {
      executeCommand: async <P extends object, R>(
        id: string,
        params?: P,
        options?: IExecutionOptions
      ): Promise<R> => {
        const start = id === SetFormulaCalculationStartMutation.id;
        if (!start && id !== SetFormulaCalculationStopMutation.id)
          return commands.executeCommand<P, R>(id, params, options);
        this.changed = false;
        this.next = start
          ? (params as unknown as ISetFormulaCalculationStartMutation)
          : { ...trigger._executingDirtyData };
        void this.run();
        return true as R;
      },
    };
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.next) {
      const what = this.next;
      this.next = null;
      await this.calculate(what);
      for (const listener of [...this.listeners]) listener();
    }
    this.running = false;
    for (const waiter of this.waiters.splice(0)) waiter();
  }

  private async calculate(what: ISetFormulaCalculationStartMutation): Promise<void> {
    const { injector } = this.grid;
    const service = injector.get(ICalculateFormulaService);
    const ended = new Promise<FormulaExecutedStateType>((resolve) => {
      const subscription = service.executionCompleteListener$.subscribe((result) => {
        subscription.unsubscribe();
        resolve(result.functionsExecutedState);
      });
    });
    await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, what, {
      onlyLocal: true,
    });
    if ((await ended) !== FormulaExecutedStateType.SUCCESS) return;
    const sessions = injector.get(FormulaCalculationSessionService);
    await sessions.waitForLatestApplied(LONGEST_WAIT).catch(() => undefined);
  }
}

/** A calculation that meets a sheet that has just gone fails; without this it would never be reported as ended. */
function goOnAfterFailure(service: Steps): void {
  const step = service._executeStep.bind(service);
  service._executeStep = () => step().catch((error: unknown) => console.error(error));
}

/** Formats, for which Univer calculates nothing. */
const FORMATS = new Set<string>([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Univer writes formats and what it has calculated (marked as local) with the mutation of typed values. */
function isIgnored(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || (trigger !== undefined && FORMATS.has(trigger));
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
