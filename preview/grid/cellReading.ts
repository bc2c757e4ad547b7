import { CellValueType } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle, CellValue } from "../workbook/WorkbookStore";

/** What Excel's API would give as the value of a cell that Univer stores like this. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (t === CellValueType.BOOLEAN)
    return v === true || v === 1 || String(v).toUpperCase() === "TRUE";
  if (
    t === CellValueType.NUMBER &&
    typeof v === "string" &&
    v.trim() !== "" &&
    Number.isFinite(Number(v))
  )
    return Number(v);
  return v;
}

export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(
    cell &&
    (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ""))
  );
}

const ALIGNMENTS = ["General", "Left", "Center", "Right", "Justify"];

/** Univer's style as the store's; properties that the cell does not set are left out. */
export function styleOf(style: Nullable<IStyleData>): CellStyle {
  const out: CellStyle = {};
  if (!style) return out;
  if (style.bl !== undefined) out.bold = style.bl === 1;
  if (style.it !== undefined) out.italic = style.it === 1;
  if (style.ul) out.underline = style.ul.s === 1;
  if (style.fs) out.fontSize = style.fs;
  if (style.cl?.rgb) out.fontColor = style.cl.rgb;
  if (style.bg?.rgb) out.fillColor = style.bg.rgb;
  if (style.ht) out.horizontalAlignment = ALIGNMENTS[style.ht] ?? "General";
  if (style.tb) out.wrapText = style.tb === 3;
  return out;
}

/** The store's style as the part of Univer's style that it changes. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const out: IStyleData = {};
  if (style.bold !== undefined) out.bl = style.bold ? 1 : 0;
  if (style.italic !== undefined) out.it = style.italic ? 1 : 0;
  if (style.underline !== undefined) out.ul = { s: style.underline ? 1 : 0 };
  if (style.fontSize !== undefined) out.fs = style.fontSize;
  if (style.fontColor !== undefined) out.cl = style.fontColor ? { rgb: style.fontColor } : null;
  if (style.fillColor !== undefined) out.bg = style.fillColor ? { rgb: style.fillColor } : null;
  if (style.horizontalAlignment !== undefined)
    out.ht = Math.max(0, ALIGNMENTS.indexOf(style.horizontalAlignment));
  if (style.wrapText !== undefined) out.tb = style.wrapText ? 3 : 1;
  return out;
}
