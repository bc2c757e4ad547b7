import type { CellLook } from "./SheetLayout";

/** How each look is made; what is left out stays as in any cell. */
interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Right";
}

const GREEN = "#0B5A2F";
const GREY = "#595959";

const LOOKS: Readonly<Record<CellLook, Look>> = {
  title: { bold: true, size: 16, color: GREEN },
  label: { color: GREY },
  value: { align: "Left" },
  heading: { bold: true, size: 12, color: GREEN },
  header: { bold: true, fill: "#E2EFDA" },
  right: { align: "Right" },
  total: { bold: true },
  link: { color: "#0563C1", underline: true },
  note: { italic: true, color: GREY },
};

/** Makes cells look like that. */
export function applyLook({ format }: Excel.Range, look: CellLook): void {
  const { bold, italic, underline, size, color, fill, align } = LOOKS[look];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (underline) format.font.underline = "Single";
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
}
