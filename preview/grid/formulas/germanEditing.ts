import type { Injector } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { germanFormula, storedFormula } from "./germanFormulas";

/** Before all others: the first that does not hand on decides what is edited. */
const FIRST = 10_000;

/** Lets formulas be typed and edited in German, while cells hold them as Excel stores them. */
export function editInGerman(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      return formula ? { ...cell, f: germanFormula(formula) } : next(cell);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => next(cell?.f ? { ...cell, f: storedFormula(cell.f) } : cell),
  });
}
