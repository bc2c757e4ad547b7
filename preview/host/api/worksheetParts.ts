import type { SheetStore } from "../../workbook/WorkbookStore";
import { ApiObject, invalidArgument } from "./ApiObject";

export class WorksheetFreezePanes extends ApiObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(private readonly sheet: SheetStore) {
    super();
  }

  FreezeRows(count?: number | null): void {
    this.sheet.freeze(lines(count), 0);
  }

  FreezeColumns(count?: number | null): void {
    this.sheet.freeze(0, lines(count));
  }

  Unfreeze(): void {
    this.sheet.freeze(0, 0);
  }
}

function lines(count: number | null | undefined): number {
  const number = count ?? 1;
  if (!Number.isInteger(number) || number < 1) {
    throw invalidArgument();
  }
  return number;
}

export class WorksheetProtection extends ApiObject {
  readonly typeName = "WorksheetProtection";
  override readonly scalars = ["Protected"];

  constructor(private readonly sheet: SheetStore) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }
}
