import { rect } from "../../workbook/rects";
import type { Rect, SheetStore } from "../../workbook/WorkbookStore";
import { invalidArgument, notHere } from "./ApiObject";
import { rewritable } from "./cellShift";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

export interface Block {
  readonly sheet: SheetStore;
  readonly area: Rect;
}

/** Rows copied in one go, so that a full sheet is never copied twice over. */
const ROWS = 10_000;

/** Copies a block over another of the same shape. */
export function copyCells(from: Block, to: Block, what: CopyType): void {
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  if (from.area.bottom + rows !== to.area.bottom || from.area.right + columns !== to.area.right) {
    throw invalidArgument("The blocks differ in shape.");
  }
  const { top, left, bottom, right } = from.area;
  const moves = rows !== 0 || columns !== 0;
  for (let row = top; row <= bottom; row += ROWS) {
    const piece = rect(row, left, Math.min(bottom, row + ROWS - 1), right);
    const target = rect(piece.top + rows, left + columns, piece.bottom + rows, right + columns);
    copyPiece({ sheet: from.sheet, area: piece }, { sheet: to.sheet, area: target }, what, moves);
  }
}

function copyPiece(from: Block, to: Block, what: CopyType, moves: boolean): void {
  if (what === "All" || what === "Formats") {
    to.sheet.setNumberFormats(to.area, from.sheet.numberFormats(from.area));
    copyStyles(from, to);
  }
  if (what === "All" || what === "Formulas") {
    const contents = rewritable(from.sheet, from.area);
    if (moves && contents.flat().some((one) => typeof one === "string" && one.startsWith("="))) {
      throw notHere("Range.copyFrom of formulas to another place, where references would change");
    }
    to.sheet.setContents(to.area, contents);
  }
  if (what === "Values") {
    const values = from.sheet.values(from.area);
    to.sheet.setContents(
      to.area,
      values.map((cells) =>
        cells.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell))
      )
    );
  }
}

function copyStyles(from: Block, to: Block): void {
  for (let row = from.area.top; row <= from.area.bottom; row++) {
    for (let column = from.area.left; column <= from.area.right; column++) {
      const style = from.sheet.style(row, column);
      if (Object.keys(style).length > 0) {
        const place = rect(
          to.area.top + row - from.area.top,
          to.area.left + column - from.area.left
        );
        to.sheet.setStyle(place, style);
      }
    }
  }
}
