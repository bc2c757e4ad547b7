import { ArrayValueObject, ErrorValueObject, IFunctionService } from "@univerjs/preset-sheets-core";
import type { ErrorType, FunctionVariantType } from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";

const BUSY = "#BUSY!" as ErrorType;

/** Functions that answer for an error, and so would for a result that is still to come. */
const ASK_ABOUT_ERRORS = ["IFERROR", "IFNA", "ISERROR", "ISERR", "ISNA", "ERROR.TYPE"];

/** What a call shows until the add-in has answered. */
export function busy(): ErrorValueObject {
  return ErrorValueObject.create(BUSY);
}

/** Whether a value is, or a block holds, a result that is still to come. */
export function isBusy(value: FunctionVariantType | null | undefined): boolean {
  if (value instanceof ArrayValueObject)
    return value.getArrayValue().some((row) => row.some((cell) => isBusy(cell ?? null)));
  return value instanceof ErrorValueObject && value.getErrorType() === BUSY;
}

/** Has these functions wait as all others do: "#BUSY!" is no error that a formula should make something of. */
export function letBusyThrough(injector: Injector): void {
  const service = injector.get(IFunctionService);
  for (const name of ASK_ABOUT_ERRORS) {
    const executor = service.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...variants) => (variants.some(isBusy) ? busy() : calculate(...variants));
  }
}
