import { ICommandService } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
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
import { columnName, sheetPrefix } from "../../workbook/address";
import { CallCache } from "./CallCache";
import { CellNotes } from "./CellNotes";
import { teachEngine } from "./engineWords";
import type { Grid } from "../createGrid";
import { ExcelComparison } from "./ExcelComparison";
import { argumentsOf, isRefused } from "./functionArguments";
import { busy, letBusyThrough } from "./busy";
import type { Calculation } from "./Calculation";
import { columnRanges } from "./dirtyRanges";
import type { Cell } from "./dirtyRanges";
import type { Argument } from "./functionArguments";
import type { FunctionMetadata } from "./functionMetadata";
import { fieldValue, outcomeOf, teachErrors } from "./functionResults";
import type { CallResult, Outcome, ResultCard, ResultMessage } from "./functionResults";
import type { TrackedRect } from "../trackedRects";
import type { UniverWorkbook } from "../univerWorkbook";

export type CallAddin = (
  name: string,
  args: readonly unknown[],
  address: string
) => Promise<CallResult>;

/** Results that are late do not keep back those that are there for longer. */
const LONGEST_COLLECTING = 2_000;

/** The add-in's functions in the grid's formulas. */
export class AddinFunctions {
  private target: {
    workbook: UniverWorkbook;
    call: CallAddin;
    cache: CallCache;
    messages: CellNotes<ResultMessage>;
    cards: CellNotes<ResultCard>;
  } | null = null;
  /** Cells whose results have come in, to be calculated together. */
  private dirty: TrackedRect[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = 0;
  private waiters: (() => void)[] = [];

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
  register(calculation: Calculation): void {
    teachErrors();
    letBusyThrough(this.grid.injector);
    teachEngine(this.grid.injector, (cell, field) => this.field(cell, field));
    calculation.waitFor(() => this.answered());
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
    this.running = 0;
    for (const waiter of this.waiters.splice(0)) waiter();
    this.target = {
      workbook,
      call,
      cache: new CallCache(),
      messages: new CellNotes(workbook.tracker),
      cards: new CellNotes(workbook.tracker),
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
    const notes = this.target?.messages.at(sheetId, row, column);
    return notes?.find((note) => note.code === code)?.message;
  }

  /** The value of a formula's call: the result where it is known, else #BUSY! until the add-in has answered. */
  evaluate(
    metadata: FunctionMetadata,
    variants: readonly FunctionVariantType[],
    cell: Cell
  ): BaseValueObject {
    const { target } = this;
    if (!target) return busy();
    const { workbook, cache, messages, cards } = target;
    const args = argumentsOf(variants, metadata.parameters, {
      rows: (sheetId) => workbook.sheetById(sheetId)?.typedRows() ?? 0,
      columns: (sheetId) => workbook.sheetById(sheetId)?.typedColumns() ?? 0,
    });
    if (args.some((argument) => argument.busy)) return busy();
    if (isRefused(args, metadata.parameters)) return ErrorValueObject.create(ErrorType.VALUE);
    const key = `${metadata.id}|${args.map((argument) => argument.key).join("|")}`;
    const known = cache.outcome(key);
    if (known) {
      messages.set(cell.sheetId, cell.row, cell.column, known.messages);
      cards.set(cell.sheetId, cell.row, cell.column, known.cards);
      return known.shown;
    }
    const { sheetId, row, column } = cell;
    const running = cache.isRunning(key);
    cache.wait(
      key,
      workbook.tracker.track(sheetId, { top: row, left: column, bottom: row, right: column })
    );
    if (!running) void this.call(key, metadata, args, cell);
    return busy();
  }

  private field({ sheetId, row, column }: Cell, name: string): BaseValueObject | undefined {
    const [card] = this.target?.cards.at(sheetId, row, column) ?? [];
    const field = name.toLowerCase();
    return card?.fields.has(field) ? fieldValue(card.fields.get(field)) : undefined;
  }

  /** Resolves when calls that are under way have been answered and their results are on their way into cells. */
  private answered(): Promise<void> | null {
    if (this.running === 0 && this.dirty.length === 0) return null;
    return new Promise((resolve) => void this.waiters.push(resolve));
  }

  private async call(
    key: string,
    metadata: FunctionMetadata,
    args: Argument[],
    cell: Cell
  ): Promise<void> {
    const { target } = this;
    if (!target) return;
    const sheetName = target.workbook.sheetById(cell.sheetId)?.name ?? "";
    const address = `${sheetPrefix(sheetName)}!${columnName(cell.column)}${cell.row + 1}`;
    const values = args.map((argument) => argument.value);
    let outcome: Outcome;
    this.running++;
    try {
      outcome = outcomeOf(await target.call(metadata.id, values, address));
    } catch (error) {
      outcome = outcomeOf({
        error: "#VALUE!",
        message: error instanceof Error ? error.message : String(error),
      });
    }
    if (target !== this.target) return;
    this.running--;
    this.dirty.push(...target.cache.settle(key, outcome));
    this.timer ??= setTimeout(() => this.recalculate(), LONGEST_COLLECTING);
    if (this.running === 0) this.recalculate();
  }

  /** Has the engine ask again for the cells whose results have come in. */
  private recalculate(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { target } = this;
    if (!target) return;
    const cells = this.dirty.splice(0).flatMap((cell) => {
      cell.release();
      const { rect, sheetId } = cell;
      return rect ? [{ sheetId, row: rect.top, column: rect.left }] : [];
    });
    const { unitId } = target.workbook;
    const params = {
      dirtyRanges: columnRanges(cells).map((range) => ({ unitId, ...range })),
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
    for (const waiter of this.waiters.splice(0)) waiter();
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
