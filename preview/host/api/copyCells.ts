import { shiftFormula } from "../../workbook/formulaReferences";
import { columnCount, moved, rect, rowCount } from "../../workbook/rects";
import type { CellStyle, CellValue, Rect, SheetStore } from "../../workbook/WorkbookStore";
import { invalidArgument } from "./ApiObject";
import { rewritable } from "./cellShift";

const TYPES = ["All", "Formulas", "Values", "Formats"] as const;

export type CopyType = (typeof TYPES)[number];

export interface Block {
  readonly sheet: SheetStore;
  readonly area: Rect;
}

/** Rows copied in one go, so that a full sheet is never copied twice over. */
const ROWS = 10_000;

/**
 * Copies a block to where another begins. It is copied as often as it fits into the other without a rest, in rows as in
 * columns, else once (d.ts, Range.copyFrom).
 */
export function copyCells(from: Block, to: Block, what: CopyType): void {
  if (!TYPES.includes(what)) {
    throw invalidArgument();
  }
  const height = rowCount(from.area);
  const width = columnCount(from.area);
  const down = copies(rowCount(to.area), height);
  const across = copies(columnCount(to.area), width);
  for (let i = 0; i < down; i++) {
    for (let j = 0; j < across; j++) {
      const rows = to.area.top + i * height - from.area.top;
      const columns = to.area.left + j * width - from.area.left;
      copyOnce(from, to.sheet, what, rows, columns);
    }
  }
}

const copies = (room: number, size: number): number => (room % size === 0 ? room / size : 1);

function copyOnce(
  from: Block,
  to: SheetStore,
  what: CopyType,
  rows: number,
  columns: number
): void {
  const { top, left, bottom, right } = from.area;
  for (let row = top; row <= bottom; row += ROWS) {
    const piece = rect(row, left, Math.min(bottom, row + ROWS - 1), right);
    copyPiece({ sheet: from.sheet, area: piece }, to, what, rows, columns);
  }
}

function copyPiece(
  from: Block,
  to: SheetStore,
  what: CopyType,
  rows: number,
  columns: number
): void {
  const target = moved(from.area, rows, columns);
  const contents =
    what === "Formats"
      ? null
      : what === "Values"
        ? valuesOf(from)
        : formulasOf(from, rows, columns);
  if (what === "All" || what === "Formats") {
    copyFormats(from, to, target);
  }
  if (contents !== null) {
    to.setContents(target, contents);
  }
}

function formulasOf({ sheet, area }: Block, rows: number, columns: number): CellValue[][] {
  return rewritable(sheet, area).map((cells) =>
    cells.map((cell) =>
      typeof cell === "string" && cell.startsWith("=") ? shiftFormula(cell, rows, columns) : cell
    )
  );
}

const valuesOf = ({ sheet, area }: Block): CellValue[][] =>
  sheet
    .values(area)
    .map((cells) =>
      cells.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell))
    );

function copyFormats({ sheet, area }: Block, to: SheetStore, target: Rect): void {
  const formats = sheet.numberFormats(area);
  const styles: { readonly place: Rect; readonly style: CellStyle }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const style = sheet.style(row, column);
      if (Object.keys(style).length > 0) {
        const place = rect(target.top + row - area.top, target.left + column - area.left);
        styles.push({ place, style });
      }
    }
  }
  to.clear(target, "Formats");
  to.setNumberFormats(target, formats);
  styles.forEach(({ place, style }) => to.setStyle(place, style));
}
