import type { SheetStore } from "../../workbook/WorkbookStore";
import { ApiError, ApiObject, invalidArgument, notHere } from "./ApiObject";

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

  /** d.ts, WorksheetProtection.protect: fails where the sheet is protected already. */
  Protect(_options?: unknown, password?: unknown): void {
    if (typeof password === "string" && password !== "") {
      throw notHere("WorksheetProtection.protect with a password");
    }
    if (this.sheet.isProtected) {
      throw new ApiError("InvalidOperation", "The sheet is protected already.");
    }
    this.sheet.isProtected = true;
  }

  Unprotect(): void {
    this.sheet.isProtected = false;
  }
}
