import { intersection, rect, union } from "../../workbook/rects";
import { MAX_COLUMNS, MAX_ROWS, type Rect, type SheetStore } from "../../workbook/WorkbookStore";

/** Rows read at a time, so that a long column is not copied whole to find its first cell. */
const BLOCK_ROWS = 4096;

function* blocks(area: Rect): Generator<Rect> {
  for (let top = area.top; top <= area.bottom; top += BLOCK_ROWS) {
    yield rect(top, area.left, Math.min(area.bottom, top + BLOCK_ROWS - 1), area.right);
  }
}

function hasContents(sheet: SheetStore, area: Rect): boolean {
  for (const block of blocks(area)) {
    if (sheet.formulas(block).some((row) => row.some((value) => value !== ""))) {
      return true;
    }
  }
  return false;
}

/** The smallest rectangle around what is used of a part of the sheet; null when that part is empty. */
export function usedWithin(sheet: SheetStore, area: Rect, valuesOnly: boolean): Rect | null {
  const used = sheet.usedRect(valuesOnly);
  const part = used === null ? null : intersection(used, area);
  if (used === null || part === null) {
    return null;
  }
  if (
    used.top === part.top &&
    used.left === part.left &&
    used.bottom === part.bottom &&
    used.right === part.right
  ) {
    return used;
  }
  let found: Rect | null = null;
  for (const block of blocks(part)) {
    const formats = valuesOnly ? [] : sheet.numberFormats(block);
    sheet.formulas(block).forEach((row, index) => {
      const filled = row.map(
        (value, at) => value !== "" || (formats[index]?.[at] ?? "General") !== "General"
      );
      const first = filled.indexOf(true);
      if (first >= 0) {
        const line = block.top + index;
        const cells = rect(line, block.left + first, line, block.left + filled.lastIndexOf(true));
        found = found === null ? cells : union(found, cells);
      }
    });
  }
  return found;
}

/** Excel's current region: grows until blank rows and columns surround it; diagonal neighbours belong to it too. */
export function currentRegion(sheet: SheetStore, start: Rect): Rect {
  const used = sheet.usedRect(true);
  if (used === null) {
    return start;
  }
  let region = start;
  for (;;) {
    const grown = growDown(sheet, growUp(sheet, growSides(sheet, region, used), used), used);
    if (
      grown.top === region.top &&
      grown.bottom === region.bottom &&
      grown.left === region.left &&
      grown.right === region.right
    ) {
      return region;
    }
    region = grown;
  }
}

function growSides(sheet: SheetStore, region: Rect, used: Rect): Rect {
  const around = widened(region);
  const isFilled = (column: number): boolean => {
    const line = intersection(rect(around.top, column, around.bottom), used);
    return line !== null && hasContents(sheet, line);
  };
  let { left, right } = region;
  while (left > 0 && isFilled(left - 1)) {
    left--;
  }
  while (right < MAX_COLUMNS - 1 && isFilled(right + 1)) {
    right++;
  }
  return rect(region.top, left, region.bottom, right);
}

function growDown(sheet: SheetStore, region: Rect, used: Rect): Rect {
  const below = intersection(
    rect(region.bottom + 1, widened(region).left, MAX_ROWS - 1, widened(region).right),
    used
  );
  if (below === null || below.top !== region.bottom + 1) {
    return region;
  }
  for (const block of blocks(below)) {
    const blank = firstBlankRow(sheet, block);
    if (blank >= 0) {
      return rect(region.top, region.left, blank - 1, region.right);
    }
  }
  return rect(region.top, region.left, below.bottom, region.right);
}

function growUp(sheet: SheetStore, region: Rect, used: Rect): Rect {
  const { left, right } = widened(region);
  let { top } = region;
  while (top > 0) {
    const block = intersection(rect(Math.max(0, top - BLOCK_ROWS), left, top - 1, right), used);
    if (block === null || block.bottom !== top - 1) {
      break;
    }
    const rows = sheet.formulas(block).reverse();
    const blank = rows.findIndex(isBlank);
    top = blank < 0 ? block.top : block.bottom - blank + 1;
    if (blank >= 0) {
      break;
    }
  }
  return rect(top, region.left, region.bottom, region.right);
}

/** The first row without contents, or -1. Column by column: mostly the first column with contents settles it. */
function firstBlankRow(sheet: SheetStore, block: Rect): number {
  let candidates: number[] | undefined;
  for (let column = block.left; column <= block.right && candidates?.length !== 0; column++) {
    const cells = sheet.values(rect(block.top, column, block.bottom));
    const isEmpty = (row: number): boolean =>
      cells[row - block.top]?.[0] === "" && sheet.formulas(rect(row, column))[0]?.[0] === "";
    const rows: readonly number[] = candidates ?? cells.map((_, index) => block.top + index);
    candidates = rows.filter(isEmpty);
  }
  return candidates?.[0] ?? -1;
}

const isBlank = (row: readonly unknown[]): boolean => row.every((value) => value === "");

/** With one line more on each side, as far as the sheet goes. */
function widened(area: Rect): Rect {
  return rect(
    Math.max(0, area.top - 1),
    Math.max(0, area.left - 1),
    Math.min(MAX_ROWS - 1, area.bottom + 1),
    Math.min(MAX_COLUMNS - 1, area.right + 1)
  );
}
