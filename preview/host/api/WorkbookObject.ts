import { rect } from "../../workbook/rects";
import { ApiError, ApiObject, invalidArgument, NULL_OBJECT, type OrNull } from "./ApiObject";
import type { HostContext } from "./context";
import { NamedItemCollection } from "./Names";
import { RangeAreas } from "./RangeAreas";
import { RangeObject, rangeOf } from "./RangeObject";
import { SettingCollection } from "./Settings";
import { TableCollection, TableScopedCollection } from "./TableCollection";
import { Functions, WorkbookProtection } from "./workbookParts";
import { WorksheetCollection } from "./WorksheetCollection";
import { WorksheetObject } from "./WorksheetObject";

/** The root of every request. */
export class WorkbookObject extends ApiObject {
  readonly typeName = "Workbook";
  override readonly scalars = ["Name", "ReadOnly"];
  readonly Application = new ApplicationObject();
  readonly _Runtime: RuntimeObject;

  private readonly context: HostContext;

  constructor(parts: Pick<HostContext, "store" | "events">) {
    super();
    this.context = {
      ...parts,
      worksheet: (sheet) => new WorksheetObject(this.context, sheet),
      tables: (belongs) => new TableScopedCollection(this.context, belongs),
    };
    this._Runtime = new RuntimeObject(this.context);
  }

  get Name(): string {
    return this.context.store.name;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.context);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.context.store.settings);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.context.store);
  }

  get Functions(): Functions {
    return new Functions(this.context.store);
  }

  GetSelectedRange(): RangeObject {
    const { sheet, rect: area, others = [] } = this.context.store.selection();
    if (others.length > 0) {
      throw new ApiError("InvalidSelection", "More than one range is selected.");
    }
    return new RangeObject(this.context, sheet, area);
  }

  GetSelectedRanges(): RangeAreas {
    const { sheet, rect: first, others = [] } = this.context.store.selection();
    return new RangeAreas(
      [first, ...others].map((area) => new RangeObject(this.context, sheet, area))
    );
  }

  GetActiveCell(): RangeObject {
    const selection = this.context.store.selection();
    return new RangeObject(
      this.context,
      selection.sheet,
      rect(selection.rect.top, selection.rect.left)
    );
  }

  /** The range that a change event is about; events carry its address. */
  _GetRangeForEventByReferenceId(address: string): RangeObject {
    return rangeOf(this.context, address, this.context.store.activeSheet);
  }

  _GetRangeOrNullObjectForEventByReferenceId(address: string | null): OrNull<RangeObject> {
    return address === null ? NULL_OBJECT : this._GetRangeForEventByReferenceId(address);
  }
}

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

class ApplicationObject extends ApiObject {
  readonly typeName = "Application";
  override readonly scalars = ["CalculationMode"];
  private mode = "Automatic";

  get CalculationMode(): string {
    return this.mode;
  }

  set CalculationMode(mode: string) {
    if (!CALCULATION_MODES.includes(mode)) {
      throw invalidArgument();
    }
    this.mode = mode;
  }

  /** Stores calculate by themselves. */
  Calculate(): void {
    return;
  }

  /** A batch's writes are one step of the store in any case. */
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

class RuntimeObject extends ApiObject {
  readonly typeName = "Runtime";
  override readonly scalars = ["EnableEvents"];

  constructor(private readonly context: HostContext) {
    super();
  }

  get EnableEvents(): boolean {
    return this.context.events.enabled;
  }

  set EnableEvents(enabled: boolean) {
    this.context.events.enabled = enabled;
  }
}
