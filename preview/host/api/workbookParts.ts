import type { WorkbookStore } from "../../workbook/WorkbookStore";
import { ApiObject, invalidArgument } from "./ApiObject";

export class WorkbookProtection extends ApiObject {
  readonly typeName = "WorkbookProtection";
  override readonly scalars = ["Protected"];

  constructor(private readonly store: WorkbookStore) {
    super();
  }

  get Protected(): boolean {
    return this.store.isStructureProtected === true;
  }
}

const DAY = 86_400_000;
const BEFORE_1900 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1_462;

/** Functions of Excel, as far as there is a use for them. */
export class Functions extends ApiObject {
  readonly typeName = "Functions";

  constructor(private readonly store: WorkbookStore) {
    super();
  }

  /** A day as the workbook counts days. */
  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") {
      throw invalidArgument();
    }
    const serial = (Date.UTC(year, month - 1, day) - BEFORE_1900) / DAY;
    return new FunctionResult(serial - (this.store.date1904 === true ? DAYS_TO_1904 : 0));
  }
}

class FunctionResult extends ApiObject {
  readonly typeName = "FunctionResult";
  override readonly scalars = ["Error", "Value"];
  readonly Error = null;

  constructor(readonly Value: number) {
    super();
  }
}
