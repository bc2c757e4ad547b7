import type { SheetStore } from "../../workbook/WorkbookStore";
import { WORKBOOK_TARGET } from "../events";
import { EventType } from "../protocol";
import { ApiCollection, itemNotFound, sameName } from "./ApiObject";
import { addEvents, type HostContext } from "./context";
import { checkedSheetName, WorksheetObject } from "./WorksheetObject";

export class WorksheetCollection extends ApiCollection<WorksheetObject> {
  readonly typeName = "WorksheetCollection";

  constructor(readonly context: HostContext) {
    super();
  }

  items(): readonly WorksheetObject[] {
    return this.context.store.sheets.map((sheet) => this.wrap(sheet));
  }

  Add(name?: string | null): WorksheetObject {
    return this.wrap(
      this.context.store.addSheet(checkedSheetName(this.context, name ?? this.freeName()))
    );
  }

  GetActiveWorksheet(): WorksheetObject {
    return this.wrap(this.context.store.activeSheet);
  }

  GetFirst(visibleOnly?: boolean | null): WorksheetObject {
    return this.end(this.sheets(visibleOnly)[0]);
  }

  GetLast(visibleOnly?: boolean | null): WorksheetObject {
    return this.end(this.sheets(visibleOnly).at(-1));
  }

  override GetCount(visibleOnly?: boolean | null): number {
    return this.sheets(visibleOnly).length;
  }

  protected matches(item: WorksheetObject, key: unknown): boolean {
    return item.Id === key || sameName(item.Name, key);
  }

  private sheets(visibleOnly: boolean | null | undefined): readonly SheetStore[] {
    const { sheets } = this.context.store;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }

  private end(sheet: SheetStore | undefined): WorksheetObject {
    if (sheet === undefined) {
      throw itemNotFound();
    }
    return this.wrap(sheet);
  }

  private wrap(sheet: SheetStore): WorksheetObject {
    return new WorksheetObject(this.context, sheet);
  }

  private freeName(): string {
    for (let number = this.context.store.sheets.length + 1; ; number++) {
      const name = `Sheet${String(number)}`;
      if (!this.context.store.sheets.some((sheet) => sameName(sheet.name, name))) {
        return name;
      }
    }
  }
}

addEvents(WorksheetCollection, () => WORKBOOK_TARGET, {
  ActivatedEvent: EventType.worksheetActivated,
  AddedEvent: EventType.worksheetAdded,
  DataChangedEvent: EventType.worksheetChanged,
  DeletedEvent: EventType.worksheetDeleted,
  RowSortedEvent: EventType.worksheetRowSorted,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
});
