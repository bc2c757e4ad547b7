import type { CellStyle, Rect, SheetStore } from "../../workbook/WorkbookStore";
import { areaText, sheetPrefix } from "../../workbook/address";
import { rect } from "../../workbook/rects";
import { invalidArgument, notHere } from "./ApiObject";
import { colorOf } from "./colors";
import { USUAL_FONT_SIZE } from "./RangeFormat";

/** One of the formats that Range.getCellProperties gives and setCellProperties takes. */
interface Property {
  /** As both name it, such as "format/fill/color". */
  readonly path: string;
  readonly get: (style: CellStyle) => unknown;
  readonly set: (value: unknown) => CellStyle;
}

const PROPERTIES: readonly Property[] = [
  {
    path: "format/fill/color",
    get: ({ fillColor }) => fillColor ?? "#FFFFFF",
    set: (value) => ({ fillColor: colorOf(value) }),
  },
  {
    path: "format/font/bold",
    get: ({ bold }) => bold ?? false,
    set: (value) => ({ bold: value === true }),
  },
  {
    path: "format/font/italic",
    get: ({ italic }) => italic ?? false,
    set: (value) => ({ italic: value === true }),
  },
  {
    path: "format/font/underline",
    get: ({ underline }) => (underline === true ? "Single" : "None"),
    set: (value) => ({ underline: value !== "None" }),
  },
  {
    path: "format/font/size",
    get: ({ fontSize }) => fontSize ?? USUAL_FONT_SIZE,
    set: (value) => ({ fontSize: Number(value) }),
  },
  {
    path: "format/font/color",
    get: ({ fontColor }) => fontColor ?? "#000000",
    set: (value) => ({ fontColor: colorOf(value) }),
  },
  {
    path: "format/horizontalAlignment",
    get: ({ horizontalAlignment }) => horizontalAlignment ?? "General",
    set: (value) => ({ horizontalAlignment: String(value) }),
  },
  {
    path: "format/wrapText",
    get: ({ wrapText }) => wrapText ?? false,
    set: (value) => ({ wrapText: value === true }),
  },
];

type Tree = Readonly<Record<string, unknown>>;

/** The leaves of nested objects as paths; those that are undefined or null are left out, as by the client. */
function leaves(tree: Tree, before = ""): [path: string, value: unknown][] {
  return Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined || value === null) {
      return [];
    }
    return typeof value === "object"
      ? leaves(value as Tree, `${before}${key}/`)
      : [[before + key, value]];
  });
}

function known(path: string, member: string): Property {
  const property = PROPERTIES.find((one) => one.path === path);
  if (property === undefined) {
    throw notHere(`Range.${member} with ${path.replaceAll("/", ".")}`);
  }
  return property;
}

/** What was asked for of each cell, and no more (d.ts, CellPropertiesLoadOptions). */
export function getCellProperties(sheet: SheetStore, area: Rect, options: unknown): Tree[][] {
  if (typeof options !== "object" || options === null) {
    throw invalidArgument();
  }
  const asked = leaves(options as Tree)
    .filter(([, wanted]) => wanted === true)
    .map(([path]) => path);
  const formats = asked
    .filter((path) => path !== "address")
    .map((path) => known(path, "getCellProperties"));
  return grid(area, (row, column) => {
    const cell: Record<string, unknown> = {};
    if (asked.includes("address")) {
      cell["address"] = `${sheetPrefix(sheet.name)}!${areaText(rect(row, column))}`;
    }
    const style = sheet.style(row, column);
    formats.forEach(({ path, get }) => put(cell, path.split("/"), get(style)));
    return cell;
  });
}

/** Sets formats cell by cell; those that are left out stay. */
export function setCellProperties(sheet: SheetStore, area: Rect, properties: unknown): void {
  const rows: readonly (readonly Tree[])[] = Array.isArray(properties) ? properties : [];
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (rows.length !== height || rows.some((row) => row.length !== width)) {
    throw invalidArgument();
  }
  const styles = rows.map((row) =>
    row.map((cell) =>
      leaves(cell).reduce<CellStyle>(
        (style, [path, value]) => ({ ...style, ...known(path, "setCellProperties").set(value) }),
        {}
      )
    )
  );
  grid(area, (row, column) => {
    const style = styles[row - area.top]?.[column - area.left] ?? {};
    if (Object.keys(style).length > 0) {
      sheet.setStyle(rect(row, column), style);
    }
  });
}

function put(tree: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    tree[key] = value;
  } else {
    put((tree[key] ??= {}) as Record<string, unknown>, rest, value);
  }
}

function grid<T>(
  { top, left, bottom, right }: Rect,
  make: (row: number, column: number) => T
): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => make(top + i, left + j))
  );
}
