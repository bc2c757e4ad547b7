import type { IRange, Injector } from "@univerjs/core";
import {
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  ISuperTableService,
  Lexer,
  LexerTreeBuilder,
  NumberValueObject,
  RangeReferenceObject,
  ReferenceNodeFactory,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/WorkbookStore";
import { FIELD_FUNCTION, SPILL_FUNCTION, engineFormula } from "./engineFormula";
import { columnAlias } from "./tableReference";
import type { ReferredTable } from "./tableReference";

/** The field of the data type that a cell shows; undefined where it shows none, or none with such a field. */
export type FieldOf = (
  cell: { sheetId: string; row: number; column: number },
  field: string
) => BaseValueObject | undefined;

/** Teaches the engine what Excel's formulas have beyond what it reads. */
export function teachEngine(injector: Injector, fieldOf: FieldOf): void {
  const lexer = injector.get(Lexer);
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) =>
    read(
      engineFormula(formula, (name) => tableOf(injector, name)),
      transformSuffix
    );
  forgetOpenBrackets(injector);
  takeAnyTableName(injector);
  showBlankAsZero(injector);
  mendReferences();
  injector.get(IFunctionService).registerExecutors(new FieldFunction(fieldOf), new SpillFunction());
}

/** A table with its headers; its columns can be named by their places from now on. */
function tableOf(injector: Injector, name: string): ReferredTable | undefined {
  const unitId = injector.get(IFormulaCurrentConfigService).getExecuteUnitId();
  const tables = unitId ? injector.get(ISuperTableService).getTableMap(unitId) : undefined;
  const wanted = name.toLowerCase();
  for (const [key, { titleMap }] of tables ?? []) {
    if (key.toLowerCase() !== wanted) continue;
    const headers: string[] = [];
    for (const [header, index] of titleMap) headers[index] ??= header;
    headers.forEach((_, index) => titleMap.set(columnAlias(index), index));
    return { name: key, headers: [...headers].map((header) => header ?? "") };
  }
  return undefined;
}

/** After a formula with a bracket too many Univer takes every other for the inside of brackets. */
function forgetOpenBrackets(injector: Injector): void {
  const builder = injector.get(LexerTreeBuilder) as unknown as {
    _resetTemp(): void;
    _squareBracketState: number;
    _tableBracketState: boolean;
  };
  const reset = builder._resetTemp.bind(builder);
  builder._resetTemp = () => {
    reset();
    builder._squareBracketState = 0;
    builder._tableBracketState = false;
  };
}

/** Univer takes no name with an underscore or a full stop for a table's, which Excel allows. */
function takeAnyTableName(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory) as unknown as {
    _checkTokenIsTableReference(token: string): boolean;
    _getTableMap(): ReadonlyMap<string, unknown> | undefined;
  };
  const check = factory._checkTokenIsTableReference.bind(factory);
  factory._checkTokenIsTableReference = (token) =>
    check(token) || factory._getTableMap()?.has(token.slice(0, token.indexOf("["))) === true;
}

/** A formula that gives a blank cell, or an argument left out, shows 0. */
function showBlankAsZero(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as {
    _getValueObjectOfRuntimeData(value: BaseValueObject | null | undefined): unknown;
  };
  const cellOf = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) =>
    cellOf(!value || value.isNull() ? NumberValueObject.create(0) : value);
}

interface Reference {
  _forcedSheetName: string;
  setForcedSheetId(names: object): void;
  isExceedRange(): boolean;
  getActiveSheetRowCount(): number;
  getRangePosition(): IRange;
}

/**
 * Cells beyond the grid's last row or column are blank, as all sheets of Excel have the same size; and what INDEX finds
 * in a table of another sheet stays there.
 */
function mendReferences(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const setSheet = reference.setForcedSheetId;
  reference.setForcedSheetId = function (this: Reference, names: object) {
    if (this._forcedSheetName) setSheet.call(this, names);
  };
  reference.isExceedRange = function (this: Reference) {
    if (this.getActiveSheetRowCount() === 0) return true;
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  };
}

/** FIELDVALUE(cell, field), which A2.Tier is short for. */
class FieldFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override needsReferenceObject = true;

  constructor(private readonly fieldOf: FieldOf) {
    super(FIELD_FUNCTION);
  }

  override calculate(cell: FunctionVariantType, field: FunctionVariantType): BaseValueObject {
    if (!cell.isReferenceObject()) return ErrorValueObject.create("#FIELD!" as ErrorType);
    const reference = cell as BaseReferenceObject;
    const shown = reference.getFirstCell();
    if (shown.isError()) return shown;
    const { startRow: row, startColumn: column } = reference.getRangePosition();
    const name = String((field as BaseValueObject).getValue());
    const found = this.fieldOf({ sheetId: reference.getSheetId(), row, column }, name);
    return found ?? ErrorValueObject.create("#FIELD!" as ErrorType);
  }
}

/** ANCHORARRAY(cell), which P1# is short for: the cell and all that its formula spills. */
class SpillFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor() {
    super(SPILL_FUNCTION);
  }

  override calculate(cell: FunctionVariantType): FunctionVariantType {
    if (!cell.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = cell as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const range =
      reference.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn] ??
      reference.getCurrentActiveArrayFormulaRange()?.[startRow]?.[startColumn];
    const shown = reference.getFirstCell();
    if (!range || shown.isError()) return shown;
    const spilled = new RangeReferenceObject(range);
    spilled.setDefaultUnitId(reference.getUnitId());
    spilled.setDefaultSheetId(reference.getSheetId());
    spilled.setUnitStylesData(reference.getUnitStylesData());
    return spilled;
  }
}
