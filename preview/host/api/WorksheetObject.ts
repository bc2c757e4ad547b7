import { isOnSheet } from "../../workbook/address";
import { rect } from "../../workbook/rects";
import { MAX_COLUMNS, MAX_ROWS, type SheetStore } from "../../workbook/WorkbookStore";
import { EventType } from "../protocol";
import {
  alreadyExists,
  ApiError,
  ApiObject,
  invalidArgument,
  itemNotFound,
  NULL_OBJECT,
  sameName,
  type OrNull,
} from "./ApiObject";
import { AutoFilter } from "./AutoFilter";
import { ChartCollection } from "./Charts";
import { colorOf } from "./colors";
import { addEvents, type HostContext } from "./context";
import { NamedItemCollection } from "./Names";
import { RangeObject, rangeOf } from "./RangeObject";
import { TableCollection } from "./TableCollection";
import { WorksheetFreezePanes, WorksheetProtection } from "./worksheetParts";

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]|^'|'$/;

export class WorksheetObject extends ApiObject {
  readonly typeName = "Worksheet";
  override readonly scalars = ["Id", "Name", "Position", "Visibility", "TabColor"];

  constructor(
    readonly context: HostContext,
    private readonly home: SheetStore
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get sheet(): SheetStore {
    if (!this.context.store.sheets.includes(this.home)) {
      throw itemNotFound();
    }
    return this.home;
  }

  get Id(): string {
    return this.home.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    this.sheet.name = checkedSheetName(this.context, name, this.sheet);
  }

  get Position(): number {
    return this.context.store.sheets.indexOf(this.sheet);
  }

  set Position(position: number) {
    if (
      !Number.isInteger(position) ||
      position < 0 ||
      position >= this.context.store.sheets.length
    ) {
      throw invalidArgument();
    }
    this.context.store.moveSheet(this.sheet, position);
  }

  get Visibility(): SheetStore["visibility"] {
    return this.sheet.visibility;
  }

  set Visibility(visibility: SheetStore["visibility"]) {
    this.sheet.visibility = visibility;
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: unknown) {
    this.sheet.tabColor = colorOf(color);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet, this.sheet);
  }

  /** Without an address, the whole sheet. */
  GetRange(address?: string | null): RangeObject {
    if (address === undefined || address === null || address === "") {
      return new RangeObject(this.context, this.sheet, rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1));
    }
    return rangeOf(this.context, address, this.sheet);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = rect(row, column, row + rows - 1, column + columns - 1);
    if (!isOnSheet(area)) {
      throw invalidArgument();
    }
    return new RangeObject(this.context, this.sheet, area);
  }

  GetCell(row: number, column: number): RangeObject {
    return new RangeObject(this.context, this.sheet, rect(row, column));
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): OrNull<RangeObject> {
    const used = this.sheet.usedRect(valuesOnly === true);
    return used === null ? NULL_OBJECT : new RangeObject(this.context, this.sheet, used);
  }

  /** An empty sheet gives its first cell. */
  GetUsedRange(valuesOnly?: boolean | null): RangeObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.GetCell(0, 0) : used;
  }

  Activate(): void {
    this.context.store.activeSheet = this.sheet;
  }

  Delete(): void {
    if (this.sheet.visibility === "VeryHidden") {
      throw new ApiError("InvalidOperation", "A very hidden sheet cannot be deleted.");
    }
    if (this.context.store.sheets.length === 1) {
      throw invalidArgument("A workbook keeps at least one sheet.");
    }
    this.context.store.deleteSheet(this.sheet);
  }
}

addEvents(WorksheetObject, (worksheet) => worksheet.Id, {
  ActivatedEvent: EventType.worksheetActivated,
  DataChangedEvent: EventType.worksheetChanged,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
});

/** Throws unless the sheet may be called that. */
export function checkedSheetName(context: HostContext, name: unknown, self?: SheetStore): string {
  if (
    typeof name !== "string" ||
    name === "" ||
    name.length > 31 ||
    FORBIDDEN_IN_NAMES.test(name)
  ) {
    throw invalidArgument();
  }
  if (context.store.sheets.some((sheet) => sheet !== self && sameName(sheet.name, name))) {
    throw alreadyExists();
  }
  return name;
}
