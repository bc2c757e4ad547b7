import { Fault } from "../rules/fault";
import type { Words } from "../words/words";

/**
 * What goes back to Excel for a fault: an error with its sentence. Excel's own errors go out as they came in;
 * those that CustomFunctions.Error cannot carry (#SPILL!, #CALC! …) as the data type in which they came.
 */
export function excelError(fault: Fault, words: Words): unknown {
  const code = fault.excelError as CustomFunctions.ErrorCode;
  if (Object.values(CustomFunctions.ErrorCode).includes(code)) {
    return new CustomFunctions.Error(code, words.fault(fault));
  }
  return fault.original ?? fault.excelError;
}

/** Stops a call on a fault that concerns all of it. */
export function stopOn<T>(result: T | Fault, words: Words): T {
  if (!(result instanceof Fault)) return result;
  const error = excelError(result, words);
  // Only a CustomFunctions.Error can be thrown; what it cannot carry is told in its sentence.
  throw error instanceof CustomFunctions.Error
    ? error
    : new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, words.fault(result));
}
