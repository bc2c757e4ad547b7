import { areaText, sheetPrefix } from "../workbook/address";
import { overlaps } from "../workbook/rects";
import type { CellsChanged, CellValue, StoreEvent, WorkbookStore } from "../workbook/WorkbookStore";
import { EventType, MessageCategory } from "./protocol";
import { valueType } from "./valueType";

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

export interface EventSinks {
  /** Sends entries of a `richApiMessage`. */
  send(entries: unknown[][]): void;
  /** Sends the bare event that workbook.onSelectionChanged listens to. */
  selectionChanged(): void;
}

/** Turns what happens in the workbook into the events that the add-in registered for. */
export class EventHub {
  /** context.runtime.enableEvents */
  enabled = true;
  private readonly registrations = new Map<string, number>();
  private entries: unknown[][] = [];
  private selectionMoved = false;
  private scheduled = false;

  constructor(
    private readonly store: WorkbookStore,
    private readonly sinks: EventSinks
  ) {}

  register(type: number, target: string): null {
    const key = keyOf(type, target);
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
    return null;
  }

  unregister(type: number, target: string): null {
    const key = keyOf(type, target);
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) {
      this.registrations.set(key, left);
    } else {
      this.registrations.delete(key);
    }
    return null;
  }

  handle(event: StoreEvent): void {
    if (!this.enabled) {
      return;
    }
    switch (event.type) {
      case "changed":
        this.changed(event);
        break;
      case "rowsSorted":
        this.fire(EventType.worksheetRowSorted, [event.sheetId, WORKBOOK_TARGET], {
          address: areaText(event.rect),
          source: "Local",
          worksheetId: event.sheetId,
        });
        break;
      case "selectionChanged":
        this.selectionMoved = true;
        this.fire(EventType.worksheetSelectionChanged, [event.sheetId, WORKBOOK_TARGET], {
          address: areaText(event.rect),
          worksheetId: event.sheetId,
        });
        break;
      case "sheetActivated":
        this.fire(EventType.worksheetActivated, [event.sheetId, WORKBOOK_TARGET], {
          worksheetId: event.sheetId,
        });
        break;
      case "sheetAdded":
        this.fire(EventType.worksheetAdded, [WORKBOOK_TARGET], {
          source: "Local",
          worksheetId: event.sheetId,
        });
        break;
      case "sheetDeleted":
        this.fire(EventType.worksheetDeleted, [WORKBOOK_TARGET], {
          source: "Local",
          worksheetId: event.sheetId,
        });
        break;
    }
    this.schedule();
  }

  private changed({ sheetId, rect, changeType, source, before }: CellsChanged): void {
    const sheet = this.store.sheets.find((one) => one.id === sheetId);
    if (sheet === undefined) {
      return;
    }
    const args = {
      changeType,
      source: "Local",
      triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      address: areaText(rect),
      referenceId: `${sheetPrefix(sheet.name)}!${areaText(rect)}`,
      shiftDirection: "None",
      ...(before !== undefined && details(before, sheet.values(rect)[0]?.[0] ?? "")),
    };
    this.fire(EventType.worksheetChanged, [sheetId, WORKBOOK_TARGET], args);
    for (const table of this.store.tables) {
      if (table.sheetId === sheetId && overlaps(table.rect, rect)) {
        const targets = [table.id, sheetId, WORKBOOK_TARGET];
        this.fire(EventType.tableChanged, targets, { ...args, tableId: table.id });
      }
    }
  }

  private fire(type: number, targets: readonly string[], args: object): void {
    for (const target of targets) {
      if (this.registrations.has(keyOf(type, target))) {
        this.entries.push([MessageCategory.event, type, target, JSON.stringify(args), 0, false]);
      }
    }
  }

  /** Events leave after the current task's work: a batch's own answer goes first, as in Excel. */
  private schedule(): void {
    if (this.scheduled) {
      return;
    }
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      const entries = this.entries;
      this.entries = [];
      if (this.selectionMoved) {
        this.selectionMoved = false;
        this.sinks.selectionChanged();
      }
      if (entries.length > 0) {
        this.sinks.send(entries);
      }
    });
  }
}

/** Of one cell an event tells what it held and what it holds (d.ts, ChangedEventDetail). */
const details = (valueBefore: CellValue, valueAfter: CellValue): object => ({
  valueBefore,
  valueAfter,
  valueTypeBefore: valueType(valueBefore),
  valueTypeAfter: valueType(valueAfter),
});

const keyOf = (type: number, target: string): string => `${String(type)}|${target}`;
