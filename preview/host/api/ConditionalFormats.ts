import { overlaps } from "../../workbook/rects";
import type { ConditionalFormatRecord, SheetStore } from "../../workbook/WorkbookStore";
import {
  ApiCollection,
  ApiObject,
  invalidArgument,
  NULL_OBJECT,
  notHere,
  type OrNull,
} from "./ApiObject";
import type { Cells } from "./Cells";
import { colorOf } from "./colors";
import { ensureWritable } from "./context";

const TYPES = ["Custom", "CellValue", "ContainsText"] as const;

let lastId = 0;

export class ConditionalFormatCollection extends ApiCollection<ConditionalFormat> {
  readonly typeName = "ConditionalFormatCollection";

  constructor(private readonly range: Cells) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    const formats = this.range.sheet.conditionalFormats.filter((one) =>
      overlaps(one.rect, this.range.area)
    );
    return formats.map((record) => new ConditionalFormat(this.range, record));
  }

  Add(type: unknown): ConditionalFormat {
    const known = TYPES.find((one) => one === type);
    if (known === undefined) {
      throw notHere(`conditional format ${String(type)}`);
    }
    ensureWritable(this.range.sheet);
    const id = `{conditional-format-${String(++lastId)}}`;
    const record: ConditionalFormatRecord = { id, type: known, rect: this.range.area, rule: {} };
    // The first of all: "at the first/top priority" (d.ts, ConditionalFormatCollection.add).
    this.range.sheet.conditionalFormats.unshift(record);
    this.range.sheet.conditionalFormatsChanged();
    return new ConditionalFormat(this.range, record);
  }

  ClearAll(): void {
    ensureWritable(this.range.sheet);
    const { sheet, area } = this.range;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !overlaps(one.rect, area));
    sheet.conditionalFormatsChanged();
  }

  protected matches(item: ConditionalFormat, key: unknown): boolean {
    return item.Id === key;
  }
}

class ConditionalFormat extends ApiObject {
  readonly typeName = "ConditionalFormat";
  override readonly scalars = ["Id", "Type"];

  constructor(
    private readonly range: Cells,
    private readonly record: ConditionalFormatRecord
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.record.id;
  }

  get Type(): string {
    return this.record.type;
  }

  get Custom(): CustomFormat {
    return new CustomFormat(this.range.sheet, this.ofType("Custom"));
  }

  get CustomOrNullObject(): OrNull<CustomFormat> {
    return this.record.type === "Custom" ? this.Custom : NULL_OBJECT;
  }

  get CellValue(): RuledFormat {
    return new RuledFormat(this.range.sheet, this.ofType("CellValue"));
  }

  get CellValueOrNullObject(): OrNull<RuledFormat> {
    return this.record.type === "CellValue" ? this.CellValue : NULL_OBJECT;
  }

  get TextComparison(): RuledFormat {
    return new RuledFormat(this.range.sheet, this.ofType("ContainsText"));
  }

  get TextComparisonOrNullObject(): OrNull<RuledFormat> {
    return this.record.type === "ContainsText" ? this.TextComparison : NULL_OBJECT;
  }

  GetRange(): Cells {
    return this.range.at(this.record.rect);
  }

  GetRangeOrNullObject(): OrNull<Cells> {
    return this.GetRange();
  }

  Delete(): void {
    const { sheet } = this.range;
    ensureWritable(sheet);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== this.record);
    sheet.conditionalFormatsChanged();
  }

  private ofType(type: string): ConditionalFormatRecord {
    if (this.record.type !== type) {
      throw invalidArgument();
    }
    return this.record;
  }
}

/** What the kinds of conditional formats have in common: a record that redraws when it changes. */
abstract class FormatPart extends ApiObject {
  constructor(
    protected readonly sheet: SheetStore,
    protected readonly record: ConditionalFormatRecord
  ) {
    super();
  }

  protected change(change: Partial<ConditionalFormatRecord>): void {
    ensureWritable(this.sheet);
    Object.assign(this.record, change);
    this.sheet.conditionalFormatsChanged();
  }
}

class CustomFormat extends FormatPart {
  readonly typeName = "CustomConditionalFormat";

  get Rule(): FormulaRule {
    return new FormulaRule(this.sheet, this.record);
  }

  get Format(): CellFormat {
    return new CellFormat(this.sheet, this.record);
  }
}

class FormulaRule extends FormatPart {
  readonly typeName = "ConditionalFormatRule";
  override readonly scalars = ["Formula"];

  get Formula(): unknown {
    return this.record.rule["formula"] ?? "";
  }

  set Formula(formula: unknown) {
    this.change({ rule: { formula } });
  }
}

/** The kinds whose rule is one value: cell value and text comparison. */
class RuledFormat extends FormatPart {
  get typeName(): string {
    return this.record.type === "CellValue"
      ? "CellValueConditionalFormat"
      : "TextConditionalFormat";
  }

  override readonly scalars = ["Rule"];

  get Rule(): unknown {
    return this.record.rule;
  }

  set Rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null) {
      throw invalidArgument();
    }
    this.change({ rule: { ...rule } });
  }

  get Format(): CellFormat {
    return new CellFormat(this.sheet, this.record);
  }
}

class CellFormat extends FormatPart {
  readonly typeName = "ConditionalRangeFormat";

  get Fill(): CellFill {
    return new CellFill(this.sheet, this.record);
  }

  get Font(): CellFont {
    return new CellFont(this.sheet, this.record);
  }
}

class CellFill extends FormatPart {
  readonly typeName = "ConditionalRangeFill";
  override readonly scalars = ["Color"];

  get Color(): string {
    return this.record.fillColor ?? "";
  }

  set Color(color: unknown) {
    this.change({ fillColor: colorOf(color) });
  }
}

class CellFont extends FormatPart {
  readonly typeName = "ConditionalRangeFont";
  override readonly scalars = ["Color", "Bold"];

  get Color(): string {
    return this.record.fontColor ?? "";
  }

  set Color(color: unknown) {
    this.change({ fontColor: colorOf(color) });
  }

  get Bold(): boolean {
    return this.record.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.change({ bold });
  }
}
