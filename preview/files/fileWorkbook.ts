import type { CellStyle, CellValue, Rect } from "../workbook/WorkbookStore";

/** What the preview keeps of a workbook file, whatever its format. */
export interface FileWorkbook {
  /** The file's name. */
  name: string;
  sheets: FileSheet[];
  names: FileName[];
  activeSheet: number;
}

export interface FileSheet {
  name: string;
  hidden: boolean;
  tabColor?: string;
  /** Row by row; blank cells may be missing. */
  cells: (FileCell | undefined)[][];
  /** Pixels by column; columns with the usual width are left out. */
  columnWidths: Record<number, number>;
  hiddenColumns: number[];
  /** Pixels by row; rows with the usual height are left out. */
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  merges: Rect[];
  frozenRows: number;
  frozenColumns: number;
  tables: FileTable[];
}

export interface FileStyle extends CellStyle {
  numberFormat?: string;
}

export interface FileCell {
  value?: CellValue;
  /** With "=", and with the names of functions as the user types them. */
  formula?: string;
  /** Cells that share a formula have the same id; only the first of them has its text. */
  sharedFormula?: string;
  /** The block that the formula's result fills, when it is more than the cell. */
  spill?: Rect;
  style?: FileStyle;
}

export interface FileTable {
  name: string;
  rect: Rect;
  style?: string;
}

export interface FileName {
  name: string;
  sheet: string;
  rect: Rect;
  /** The sheet the name belongs to; left out: the workbook. */
  scope?: string;
  /** Not shown to the user. */
  hidden?: boolean;
}

export function emptySheet(name: string): FileSheet {
  return {
    name,
    hidden: false,
    cells: [],
    columnWidths: {},
    hiddenColumns: [],
    rowHeights: {},
    hiddenRows: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
  };
}
