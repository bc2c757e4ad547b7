import { areaText, parseArea, sheetPrefix, splitSheet } from "../../workbook/address";
import type { NameRecord, Rect, SheetStore } from "../../workbook/WorkbookStore";
import {
  alreadyExists,
  ApiCollection,
  ApiObject,
  invalidArgument,
  itemNotFound,
  notHere,
  NULL_OBJECT,
  sameName,
  type OrNull,
} from "./ApiObject";
import { sheetById, type HostContext } from "./context";
import { RangeObject, rangeOf } from "./RangeObject";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet?: SheetStore
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.context.store.names
      .filter((name) => name.scope === this.scope)
      .map((name) => new NamedItem(this.context, name));
  }

  Add(name: unknown, reference: unknown): NamedItem {
    if (typeof name !== "string" || !NAME.test(name) || parseArea(name) !== null) {
      throw invalidArgument();
    }
    if (this.items().some((item) => sameName(item.Name, name))) {
      throw alreadyExists();
    }
    const home = this.sheet ?? this.context.store.activeSheet;
    const target = targetOf(this.context, reference, home, "NamedItemCollection.add");
    return new NamedItem(this.context, this.context.store.addName(name, this.scope, target));
  }

  protected matches(item: NamedItem, key: unknown): boolean {
    return sameName(item.Name, key);
  }

  private get scope(): string | null {
    return this.sheet?.id ?? null;
  }
}

/** The cells that a range or a formula such as "=Sheet1!$A$1:$B$2" names. */
function targetOf(
  context: HostContext,
  reference: unknown,
  home: SheetStore,
  member: string
): { sheetId: string; rect: Rect } {
  if (
    typeof reference === "string" &&
    parseArea(splitSheet(reference.replace(/^=/, "")).area) === null
  ) {
    throw notHere(`${member} with a formula that is no reference`);
  }
  const { sheet, area } = rangeOf(context, reference, home);
  return { sheetId: sheet.id, rect: area };
}

class NamedItem extends ApiObject {
  readonly typeName = "NamedItem";
  override readonly scalars = ["Name", "Type", "Value", "Visible", "Scope", "Formula"];

  constructor(
    private readonly context: HostContext,
    private readonly record: NameRecord
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.record.name };
  }

  get Name(): string {
    return this.record.name;
  }

  get Type(): string {
    return this.record.target === null ? "Error" : "Range";
  }

  get Value(): string {
    return this.range()?.Address ?? "#REF!";
  }

  get Formula(): string {
    const range = this.range();
    return range === null
      ? "=#REF!"
      : `=${sheetPrefix(range.sheet.name)}!${areaText(range.area, true)}`;
  }

  set Formula(formula: unknown) {
    const home = this.range()?.sheet ?? this.context.store.activeSheet;
    this.record.target = targetOf(this.context, formula, home, "NamedItem.formula (set)");
  }

  get Scope(): string {
    return this.record.scope === null ? "Workbook" : "Worksheet";
  }

  get Visible(): boolean {
    return this.record.visible;
  }

  set Visible(visible: boolean) {
    this.record.visible = visible;
  }

  GetRange(): RangeObject {
    const range = this.range();
    if (range === null) {
      throw itemNotFound();
    }
    return range;
  }

  GetRangeOrNullObject(): OrNull<RangeObject> {
    return this.range() ?? NULL_OBJECT;
  }

  Delete(): void {
    this.context.store.deleteName(this.record);
  }

  private range(): RangeObject | null {
    const { target } = this.record;
    return target === null
      ? null
      : new RangeObject(this.context, sheetById(this.context, target.sheetId), target.rect);
  }
}
