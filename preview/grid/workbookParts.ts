import type { Injector } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { RectTracker } from "./trackedRects";

/** What the parts of one workbook share. */
export interface WorkbookParts {
  readonly unitId: string;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly tracker: RectTracker;
  /** Runs a change that the add-in makes, so that events tell it from the user's. */
  write<T>(change: () => T): T;
  /** The same for a change after which Univer would select something else, as Excel does not. */
  writeInPlace<T>(change: () => T): T;
  /** Charts came, went or changed. */
  chartsChanged(): void;
}
