import type { CellStyle, Rect, SheetStore } from "../../workbook/WorkbookStore";
import { invalidArgument } from "./ApiObject";
import { USUAL_FONT_SIZE } from "./RangeFormat";

/** The formats of a cell as Range.getCellProperties gives and setCellProperties takes them. */
interface CellProperties {
  readonly format?: {
    readonly fill?: { readonly color?: string };
    readonly font?: {
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly underline?: string;
      readonly size?: number;
      readonly color?: string;
    };
    readonly horizontalAlignment?: string;
    readonly wrapText?: boolean;
  };
}

/** The formats of each cell. All that this host knows are given, whichever are asked for. */
export function getCellProperties(sheet: SheetStore, area: Rect): CellProperties[][] {
  return grid(area, (row, column) => propertiesOf(sheet.style(row, column)));
}

/** Sets formats cell by cell; those that are left out stay. */
export function setCellProperties(sheet: SheetStore, area: Rect, properties: unknown): void {
  const rows = properties as readonly (readonly CellProperties[])[];
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (!Array.isArray(rows) || rows.length !== height || rows.some((row) => row.length !== width)) {
    throw invalidArgument();
  }
  grid(area, (row, column) => {
    const style = styleOf(rows[row - area.top]?.[column - area.left] ?? {});
    if (Object.keys(style).length > 0) {
      sheet.setStyle({ top: row, left: column, bottom: row, right: column }, style);
    }
  });
}

function propertiesOf(style: CellStyle): CellProperties {
  return {
    format: {
      fill: { color: style.fillColor ?? "#FFFFFF" },
      font: {
        bold: style.bold ?? false,
        italic: style.italic ?? false,
        underline: style.underline ? "Single" : "None",
        size: style.fontSize ?? USUAL_FONT_SIZE,
        color: style.fontColor ?? "#000000",
      },
      horizontalAlignment: style.horizontalAlignment ?? "General",
      wrapText: style.wrapText ?? false,
    },
  };
}

function styleOf({ format = {} }: CellProperties): CellStyle {
  const { fill, font, horizontalAlignment, wrapText } = format;
  return {
    ...(fill?.color !== undefined && { fillColor: fill.color }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.underline !== undefined && { underline: font.underline !== "None" }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.color !== undefined && { fontColor: font.color }),
    ...(horizontalAlignment !== undefined && { horizontalAlignment }),
    ...(wrapText !== undefined && { wrapText }),
  };
}

function grid<T>(
  { top, left, bottom, right }: Rect,
  make: (row: number, column: number) => T
): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => make(top + i, left + j))
  );
}
