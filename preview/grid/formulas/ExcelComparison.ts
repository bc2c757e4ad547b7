import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { excelOrder } from "./excelOrder";
import type { Compared } from "./excelOrder";

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

const HOLDS: Readonly<Record<Operator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/**
 * The comparison operators as Excel has them. Univer's own take "*" and "?" for wildcards, TRUE for equal to any text,
 * and from the second comparison of a column on an error for FALSE.
 */
export class ExcelComparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator: Operator = "=";

  constructor() {
    // The name under which Univer looks its operators up.
    super("COMPARE");
  }

  /** Called by the operator before it calculates. */
  setCompareType(token: string): void {
    this.operator = token as Operator;
  }

  override calculate(first: BaseValueObject, second: BaseValueObject): BaseValueObject {
    const holds = HOLDS[this.operator];
    const [rows, columns] = [shapeOf(first, second, 0), shapeOf(first, second, 1)];
    const answers = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const a = cellOf(first, row, column);
        const b = cellOf(second, row, column);
        if (a?.isError()) return a;
        if (b?.isError()) return b;
        return BooleanValueObject.create(holds(excelOrder(compared(a), compared(b))));
      })
    );
    const [only] = answers[0] ?? [];
    if (rows === 1 && columns === 1 && only) return only;
    const place = { unitId: "", sheetId: "", row: -1, column: -1 };
    return ArrayValueObject.create({
      calculateValueList: answers,
      rowCount: rows,
      columnCount: columns,
      ...place,
    });
  }
}

function shapeOf(first: BaseValueObject, second: BaseValueObject, axis: 0 | 1): number {
  return Math.max(sizeOf(first)[axis], sizeOf(second)[axis]);
}

function sizeOf(value: BaseValueObject): readonly [number, number] {
  return value instanceof ArrayValueObject ? [value.getRowCount(), value.getColumnCount()] : [1, 1];
}

/** One row or column goes with every other; beyond a block's edge there is nothing, which is #N/A. */
function cellOf(value: BaseValueObject, row: number, column: number): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value;
  const [rows, columns] = sizeOf(value);
  const r = rows === 1 ? 0 : row;
  const c = columns === 1 ? 0 : column;
  if (r >= rows || c >= columns) return ErrorValueObject.create(ErrorType.NA);
  return value.get(r, c) ?? null;
}

function compared(value: BaseValueObject | null): Compared {
  return value === null || value.isNull() ? null : value.getValue();
}
