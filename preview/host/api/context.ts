import { parseArea, splitSheet } from "../../workbook/address";
import type { Rect, SheetStore, TableRecord, WorkbookStore } from "../../workbook/WorkbookStore";
import type { EventHub } from "../events";
import { ApiError, type ApiObject, invalidArgument, itemNotFound, sameName } from "./ApiObject";

/** What every object of the API works on. */
export interface HostContext {
  readonly store: WorkbookStore;
  readonly events: EventHub;
  // Every range leads back to its sheet and its tables, which lead to ranges: here the way back is made.
  worksheet(sheet: SheetStore): ApiObject;
  /** The tables that `belongs` picks, in a collection. */
  tables(belongs: (table: TableRecord) => boolean): ApiObject;
}

export interface Place {
  readonly sheet: SheetStore;
  readonly area: Rect;
}

export function sheetById(context: HostContext, id: string): SheetStore {
  const sheet = context.store.sheets.find((one) => one.id === id);
  if (sheet === undefined) {
    throw itemNotFound();
  }
  return sheet;
}

/** Reads "A1:B2", "Sheet1!A1" or a name; `home` is the sheet meant where the address names none. */
export function placeAt(context: HostContext, address: unknown, home: SheetStore): Place {
  if (typeof address !== "string") {
    throw invalidArgument();
  }
  const { sheet: sheetName, area: text } = splitSheet(address.replace(/^=/, ""));
  const sheet =
    sheetName === null ? home : context.store.sheets.find((one) => sameName(one.name, sheetName));
  if (sheet === undefined) {
    throw itemNotFound();
  }
  const area = parseArea(text);
  if (area !== null) {
    return { sheet, area };
  }
  const candidates = context.store.names.filter((one) => sameName(one.name, text));
  const target = (
    candidates.find((one) => one.scope === sheet.id) ?? candidates.find((one) => one.scope === null)
  )?.target;
  if (target === null || target === undefined) {
    throw invalidArgument();
  }
  return { sheet: sheetById(context, target.sheetId), area: target.rect };
}

/** Throws as Excel does when the sheet is protected. */
export function ensureWritable(sheet: SheetStore): void {
  if (sheet.isProtected) {
    throw new ApiError(
      "AccessDenied",
      "You cannot perform the requested operation: the sheet is protected.",
      403
    );
  }
}

/** Adds `_Register…` and `_Unregister…` for each event to a class of the API. */
export function addEvents<T extends { readonly context: HostContext }>(
  type: { readonly prototype: T },
  target: (object: T) => string,
  events: Readonly<Record<string, number>>
): void {
  for (const [name, event] of Object.entries(events)) {
    Object.defineProperties(type.prototype, {
      [`_Register${name}`]: {
        value: function (this: T): null {
          return this.context.events.register(event, target(this));
        },
      },
      [`_Unregister${name}`]: {
        value: function (this: T): null {
          return this.context.events.unregister(event, target(this));
        },
      },
    });
  }
}
