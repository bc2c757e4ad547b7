import { ICommandService } from "@univerjs/core";
import {
  BaseFunction,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type {
  BaseValueObject,
  FunctionVariantType,
  IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { columnName, sheetPrefix } from "../workbook/address";
import { CallCache } from "./callCache";
import { CellMessages } from "./cellMessages";
import type { Grid } from "./createGrid";
import { ExcelComparison } from "./formulas/ExcelComparison";
import { argumentsOf } from "./functionArguments";
import type { Argument } from "./functionArguments";
import type { FunctionMetadata } from "./functionMetadata";
import { errorObject, outcomeOf, teachErrors } from "./functionResults";
import type { CallResult, Outcome } from "./functionResults";
import type { TrackedRect } from "./trackedRects";
import type { UniverWorkbook } from "./univerWorkbook";

export type CallAddin = (
  name: string,
  args: readonly unknown[],
  address: string
) => Promise<CallResult>;

/** Results that come in together are put into the grid together. */
const COLLECT_MS = 15;

interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The add-in's functions in the grid's formulas. */
export class AddinFunctions {
  private target: {
    workbook: UniverWorkbook;
    call: CallAddin;
    cache: CallCache;
    messages: CellMessages;
  } | null = null;
  private dirty: TrackedRect[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly namespace: string,
    private readonly functions: readonly FunctionMetadata[]
  ) {}

  /** Full names, as formulas have them. */
  get names(): string[] {
    return this.functions.map((metadata) => this.fullName(metadata));
  }

  /** Makes the functions known. Univer's formula engine starts with the first workbook, so this comes after it. */
  register(): void {
    teachErrors();
    const { injector } = this.grid;
    const executors = this.functions.map(
      (metadata) => new AddinFunction(this.fullName(metadata), metadata, this)
    );
    injector.get(IFunctionService).registerExecutors(new ExcelComparison(), ...executors);
    const descriptions = this.functions.map((metadata) =>
      describe(this.fullName(metadata), metadata)
    );
    injector.get(IDescriptionService).registerDescriptions(descriptions);
  }

  /** From now on formulas of this workbook are calculated, by this add-in; all results so far are forgotten. */
  serve(workbook: UniverWorkbook, call: CallAddin): void {
    this.dirty = [];
    this.target = {
      workbook,
      call,
      cache: new CallCache(),
      messages: new CellMessages(workbook.tracker),
    };
    const params = { commands: [], forceCalculation: true };
    this.grid.injector
      .get(ICommandService)
      .syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
        onlyLocal: true,
      });
  }

  /** The message behind an error in a cell. */
  message(sheetId: string, row: number, column: number, code: string): string | undefined {
    return this.target?.messages.at(sheetId, row, column, code);
  }

  /** The value of a formula's call: the result where it is known, else #BUSY! until the add-in has answered. */
  evaluate(
    metadata: FunctionMetadata,
    variants: readonly FunctionVariantType[],
    cell: FormulaCell
  ): BaseValueObject {
    const { target } = this;
    if (!target) return errorObject("#BUSY!");
    const { workbook, cache, messages } = target;
    const args = argumentsOf(variants, metadata.parameters, {
      rows: (sheetId) => workbook.sheetById(sheetId)?.typedRows() ?? 0,
      columns: (sheetId) => workbook.sheetById(sheetId)?.typedColumns() ?? 0,
    });
    const key = `${metadata.id}|${args.map((argument) => argument.key).join("|")}`;
    const known = cache.outcome(key);
    if (known) {
      messages.set(cell.sheetId, cell.row, cell.column, known.messages);
      return known.shown;
    }
    const { sheetId, row, column } = cell;
    const running = cache.isRunning(key);
    cache.wait(
      key,
      workbook.tracker.track(sheetId, { top: row, left: column, bottom: row, right: column })
    );
    if (!running) void this.call(key, metadata, args, cell);
    return errorObject("#BUSY!");
  }

  private async call(
    key: string,
    metadata: FunctionMetadata,
    args: Argument[],
    cell: FormulaCell
  ): Promise<void> {
    const { target } = this;
    if (!target) return;
    const sheetName = target.workbook.sheetById(cell.sheetId)?.name ?? "";
    const address = `${sheetPrefix(sheetName)}!${columnName(cell.column)}${cell.row + 1}`;
    const values = args.map((argument) => argument.value);
    let outcome: Outcome;
    try {
      outcome = outcomeOf(await target.call(metadata.id, values, address));
    } catch (error) {
      outcome = outcomeOf({
        error: "#VALUE!",
        message: error instanceof Error ? error.message : String(error),
      });
    }
    if (target !== this.target) return;
    this.dirty.push(...target.cache.settle(key, outcome));
    this.timer ??= setTimeout(() => this.recalculate(), COLLECT_MS);
  }

  /** Has the engine ask again for the cells whose results have come in. */
  private recalculate(): void {
    this.timer = undefined;
    const { target } = this;
    if (!target) return;
    const dirtyRanges = this.dirty.splice(0).flatMap((cell) => {
      cell.release();
      const { rect, sheetId } = cell;
      if (!rect) return [];
      const range = {
        startRow: rect.top,
        endRow: rect.bottom,
        startColumn: rect.left,
        endColumn: rect.right,
      };
      return [{ unitId: target.workbook.unitId, sheetId, range }];
    });
    const params = {
      dirtyRanges,
      forceCalculation: false,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.grid.injector
      .get(ICommandService)
      .syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
        onlyLocal: true,
      });
    void target.workbook.calculated().then(() => target.cache.trim());
  }

  private fullName(metadata: FunctionMetadata): string {
    return `${this.namespace}.${metadata.name}`.toUpperCase();
  }
}

class AddinFunction extends BaseFunction {
  // References tell whole columns from ranges that end with the sheet.
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly functions: AddinFunctions
  ) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const sheetId = this.subUnitId ?? "";
    return this.functions.evaluate(this.metadata, variants, {
      sheetId,
      row: this.row,
      column: this.column,
    });
  }
}

function describe(
  functionName: string,
  { description = "", parameters }: FunctionMetadata
): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
