import { rect } from "../../workbook/rects";
import type { CellStyle } from "../../workbook/WorkbookStore";
import { ApiObject, invalidArgument } from "./ApiObject";
import type { Cells } from "./Cells";
import { colorOf } from "./colors";
import { ensureWritable } from "./context";

/** Column widths are points in the API and pixels in the store. */
const POINTS_PER_PIXEL = 0.75;
const MAX_STYLED_CELLS = 5_000_000;
export const USUAL_FONT_SIZE = 11;

/** The style that all cells of the range share; null where they differ. */
function commonStyle<K extends keyof CellStyle>(
  range: Cells,
  key: K,
  standard: NonNullable<CellStyle[K]>
): NonNullable<CellStyle[K]> | null {
  const { top, left, bottom, right } = range.area;
  const used = range.sheet.usedRect(false);
  // A cell whose text is formatted in several ways has null for a style.
  const styleAt = (row: number, column: number): unknown => {
    const style: unknown = range.sheet.style(row, column)[key];
    return style === undefined ? standard : style;
  };
  const common = styleAt(top, left);
  const lastRow = Math.min(bottom, Math.max(top, (used?.bottom ?? 0) + 1));
  const lastColumn = Math.min(right, Math.max(left, (used?.right ?? 0) + 1));
  for (let row = top; row <= lastRow; row++) {
    for (let column = left; column <= lastColumn; column++) {
      if (styleAt(row, column) !== common) {
        return null;
      }
    }
  }
  return common as NonNullable<CellStyle[K]> | null;
}

function setStyle(range: Cells, style: CellStyle): void {
  ensureWritable(range.sheet);
  if (range.CellCount < 0 || range.CellCount > MAX_STYLED_CELLS) {
    throw invalidArgument("This host formats no more than 5 million cells at once.");
  }
  range.sheet.setStyle(range.area, style);
}

export class RangeFormat extends ApiObject {
  readonly typeName = "RangeFormat";
  override readonly scalars = ["ColumnWidth", "HorizontalAlignment", "WrapText"];

  constructor(private readonly range: Cells) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get HorizontalAlignment(): string | null {
    return commonStyle(this.range, "horizontalAlignment", "General");
  }

  set HorizontalAlignment(horizontalAlignment: string) {
    setStyle(this.range, { horizontalAlignment });
  }

  get WrapText(): boolean | null {
    return commonStyle(this.range, "wrapText", false);
  }

  set WrapText(wrapText: boolean) {
    setStyle(this.range, { wrapText });
  }

  get ColumnWidth(): number | null {
    const { left, right } = this.range.area;
    const width = this.range.sheet.columnWidth(left);
    for (let column = left + 1; column <= right; column++) {
      if (this.range.sheet.columnWidth(column) !== width) {
        return null;
      }
    }
    return width * POINTS_PER_PIXEL;
  }

  set ColumnWidth(width: number) {
    ensureWritable(this.range.sheet);
    const { left, right } = this.range.area;
    this.range.sheet.setColumnWidths(left, right, width / POINTS_PER_PIXEL);
  }

  AutofitColumns(): void {
    ensureWritable(this.range.sheet);
    this.range.sheet.autofitColumns(this.range.area);
  }

  /** Row heights follow the text by themselves in every store. */
  AutofitRows(): void {
    ensureWritable(this.range.sheet);
  }
}

class RangeFill extends ApiObject {
  readonly typeName = "RangeFill";
  override readonly scalars = ["Color"];

  constructor(private readonly range: Cells) {
    super();
  }

  get Color(): string | null {
    return commonStyle(this.range, "fillColor", "#FFFFFF");
  }

  set Color(color: unknown) {
    setStyle(this.range, { fillColor: colorOf(color) });
  }

  Clear(): void {
    const { top, left, bottom, right } = this.range.area;
    ensureWritable(this.range.sheet);
    this.range.sheet.setStyle(rect(top, left, bottom, right), { fillColor: "#FFFFFF" });
  }
}

class RangeFont extends ApiObject {
  readonly typeName = "RangeFont";
  override readonly scalars = ["Bold", "Italic", "Underline", "Size", "Color"];

  constructor(private readonly range: Cells) {
    super();
  }

  get Bold(): boolean | null {
    return commonStyle(this.range, "bold", false);
  }

  set Bold(bold: boolean) {
    setStyle(this.range, { bold });
  }

  get Italic(): boolean | null {
    return commonStyle(this.range, "italic", false);
  }

  set Italic(italic: boolean) {
    setStyle(this.range, { italic });
  }

  /** Stores know one kind of underline. */
  get Underline(): string | null {
    const underline = commonStyle(this.range, "underline", false);
    return underline === null ? null : underline ? "Single" : "None";
  }

  set Underline(underline: string) {
    setStyle(this.range, { underline: underline !== "None" });
  }

  get Size(): number | null {
    return commonStyle(this.range, "fontSize", USUAL_FONT_SIZE);
  }

  set Size(fontSize: number) {
    setStyle(this.range, { fontSize });
  }

  get Color(): string | null {
    return commonStyle(this.range, "fontColor", "#000000");
  }

  set Color(color: unknown) {
    setStyle(this.range, { fontColor: colorOf(color) });
  }
}
