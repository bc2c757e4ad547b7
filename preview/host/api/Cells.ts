import { isOnSheet } from "../../workbook/address";
import type { Rect, SheetStore } from "../../workbook/WorkbookStore";
import { ApiObject, invalidArgument, itemNotFound } from "./ApiObject";
import type { HostContext } from "./context";

/** A block of cells of one sheet: a range, as the objects see it that a range leads to. */
export abstract class Cells extends ApiObject {
  constructor(
    readonly context: HostContext,
    private readonly home: SheetStore,
    readonly area: Rect
  ) {
    super();
    if (!isOnSheet(area)) {
      throw invalidArgument();
    }
  }

  get sheet(): SheetStore {
    if (!this.context.store.sheets.includes(this.home)) {
      throw itemNotFound();
    }
    return this.home;
  }

  abstract get Address(): string;

  abstract get CellCount(): number;

  /** Another range of the same sheet. */
  abstract at(area: Rect): this;
}
