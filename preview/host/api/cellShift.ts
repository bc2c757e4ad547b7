import { followFormula, type CellChange } from "../../workbook/formulaReferences";
import {
  columnCount,
  contains,
  intersection,
  moved,
  overlaps,
  rect,
  rowCount,
} from "../../workbook/rects";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type CellGrid,
  type CellValue,
  type Rect,
  type SheetStore,
  type TableRecord,
} from "../../workbook/WorkbookStore";
import { ApiError, invalidArgument } from "./ApiObject";
import { ensureWritable, type HostContext } from "./context";

export type InsertShift = "Down" | "Right";
export type DeleteShift = "Up" | "Left";

/**
 * Inserts blank cells where `area` is and moves what was there aside. Formulas follow, unless the caller sees to that.
 */
export function insertCells(
  context: HostContext,
  sheet: SheetStore,
  area: Rect,
  shift: InsertShift,
  follow = true
): void {
  ensureWritable(sheet);
  if (shift === "Right" && isEntireColumns(area)) {
    sheet.insertColumns(area.left, area.right - area.left + 1);
  } else if (shift === "Down" && isEntireRows(area)) {
    sheet.insertRows(area.top, area.bottom - area.top + 1);
  } else {
    const [rows, columns] = step(area, shift === "Down");
    moveBlock(context, sheet, beside(area, shift === "Down"), rows, columns);
    if (follow) {
      followFormulas(context, sheet, cellChange(area, "insert", shift === "Down"));
    }
  }
}

/** Deletes the cells and moves up or left what stood behind them. */
export function deleteCells(
  context: HostContext,
  sheet: SheetStore,
  area: Rect,
  shift: DeleteShift,
  follow = true
): void {
  ensureWritable(sheet);
  if (shift === "Left" && isEntireColumns(area)) {
    sheet.deleteColumns(area.left, area.right - area.left + 1);
  } else if (shift === "Up" && isEntireRows(area)) {
    sheet.deleteRows(area.top, area.bottom - area.top + 1);
  } else {
    const [rows, columns] = step(area, shift === "Up");
    const behind = cellsBehind(area, shift);
    tablesIn(context, sheet, behind);
    sheet.clear(area, "All");
    loseNames(context, sheet, area);
    moveBlock(context, sheet, behind, -rows, -columns);
    if (follow) {
      followFormulas(context, sheet, cellChange(area, "delete", shift === "Up"));
    }
  }
}

/** The block's cells put in or taken out, along its rows or its columns. */
export function cellChange(area: Rect, kind: "insert" | "delete", alongRows: boolean): CellChange {
  return alongRows
    ? { axis: "rows", kind, at: area.top, count: rowCount(area), band: [area.left, area.right] }
    : {
        axis: "columns",
        kind,
        at: area.left,
        count: columnCount(area),
        band: [area.top, area.bottom],
      };
}

/** Formulas of the whole workbook keep to the cells that they refer to. */
export function followFormulas(context: HostContext, sheet: SheetStore, change: CellChange): void {
  for (const one of context.store.sheets) {
    one.rewriteFormulas((formula) => followFormula(formula, one.name, sheet.name, change));
  }
}

/** What moves when the cells are deleted; without any cell when they are the sheet's last. */
export function cellsBehind(area: Rect, shift: DeleteShift): Rect {
  return shift === "Up"
    ? rect(area.bottom + 1, area.left, MAX_ROWS - 1, area.right)
    : rect(area.top, area.right + 1, area.bottom, MAX_COLUMNS - 1);
}

/** The tables in a block that is about to move; throws where one would be cut. `own` may be. */
export function tablesIn(
  context: HostContext,
  sheet: SheetStore,
  block: Rect,
  own?: TableRecord
): TableRecord[] {
  const tables = context.store.tables.filter(
    (table) => table !== own && table.sheetId === sheet.id && overlaps(table.rect, block)
  );
  if (tables.some((table) => !contains(block, table.rect))) {
    throw new ApiError(
      "InvalidOperation",
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet."
    );
  }
  return tables;
}

export const isEntireColumns = (area: Rect): boolean =>
  area.top === 0 && area.bottom === MAX_ROWS - 1;

export const isEntireRows = (area: Rect): boolean =>
  area.left === 0 && area.right === MAX_COLUMNS - 1;

const step = (area: Rect, down: boolean): [number, number] =>
  down ? [area.bottom - area.top + 1, 0] : [0, area.right - area.left + 1];

/** The cells and everything below or to the right of them. */
const beside = (area: Rect, down: boolean): Rect =>
  down
    ? rect(area.top, area.left, MAX_ROWS - 1, area.right)
    : rect(area.top, area.left, area.bottom, MAX_COLUMNS - 1);

/** Names of deleted cells refer to nothing. */
export function loseNames(context: HostContext, sheet: SheetStore, area: Rect): void {
  for (const name of context.store.names) {
    if (name.target?.sheetId === sheet.id && contains(area, name.target.rect)) {
      name.target = null;
    }
  }
}

/**
 * Moves contents and formats, and the tables and names that lie wholly in the block. `own` is the table whose cells
 * these are: it stays, and may be cut.
 */
export function moveBlock(
  context: HostContext,
  sheet: SheetStore,
  block: Rect,
  rows: number,
  columns: number,
  own?: TableRecord
): void {
  const tables = tablesIn(context, sheet, block, own);
  const used = sheet.usedRect(false);
  const from = used === null ? null : intersection(used, block);
  if (from !== null) {
    moveCells(sheet, from, rows, columns);
  }
  for (const table of tables) {
    context.store.resizeTable(table, moved(table.rect, rows, columns));
  }
  for (const name of context.store.names) {
    if (name.target?.sheetId === sheet.id && contains(block, name.target.rect)) {
      name.target = { sheetId: sheet.id, rect: moved(name.target.rect, rows, columns) };
    }
  }
}

function moveCells(sheet: SheetStore, from: Rect, rows: number, columns: number): void {
  const to = moved(from, rows, columns);
  if (to.bottom >= MAX_ROWS || to.right >= MAX_COLUMNS) {
    throw invalidArgument("Cells would be pushed off the sheet.");
  }
  const contents = rewritable(sheet, from);
  const formats = sheet.numberFormats(from);
  const styles = contents.map((row, index) =>
    row.map((_, at) => sheet.style(from.top + index, from.left + at))
  );
  sheet.clear(from, "All");
  sheet.setNumberFormats(to, formats);
  sheet.setContents(to, contents);
  styles.forEach((row, index) => {
    row.forEach((style, at) => {
      if (Object.keys(style).length > 0) {
        sheet.setStyle(rect(to.top + index, to.left + at), style);
      }
    });
  });
}

/** Contents that give the same cells when written back: text keeps being text, whatever it looks like. */
export function rewritable(sheet: SheetStore, area: Rect): CellGrid<CellValue> {
  const values = sheet.values(area);
  return sheet.formulas(area).map((row, index) =>
    row.map((content, at) => {
      const isText =
        typeof content === "string" && content !== "" && content === values[index]?.[at];
      return isText ? `'${content}` : content;
    })
  );
}
