import { asText } from "../excel/asText";
import { quotedSheet, type Rect } from "../excel/cells";

/** How cells look. */
export type CellLook =
  "title" | "label" | "value" | "heading" | "header" | "total" | "right" | "link" | "note";

/** A number with the format that it is shown in. */
export interface Formatted {
  readonly number: number;
  readonly format: string;
}

/** A cell of the workbook that another leads to. */
export interface Link {
  readonly sheet: string;
  readonly address: string;
}

/** What stands in a cell; left out, it is blank. */
export type LayoutCell = string | number | Formatted | Link | undefined;

export interface StyledRect {
  readonly rect: Rect;
  readonly look: CellLook;
}

/** Longer texts are cut: the whole sheet is written by one request, and Excel on the web takes 5 MB. */
const LONGEST = 500;

/** The cells of a sheet from its top left, row by row, in a form that Excel takes. */
export class SheetLayout {
  readonly looks: StyledRect[] = [];
  private readonly cells: (string | number)[][] = [];
  private readonly formats: string[][] = [];

  constructor(readonly width: number) {}

  /** How many rows there are so far: where the next one goes. */
  get rows(): number {
    return this.cells.length;
  }

  /** Texts are safe, links are formulas: to be written as formulas. */
  get contents(): readonly (readonly (string | number)[])[] {
    return this.cells;
  }

  get numberFormats(): readonly (readonly string[])[] {
    return this.formats;
  }

  get rect(): Rect {
    return { top: 0, left: 0, bottom: this.rows - 1, right: this.width - 1 };
  }

  add(cells: readonly LayoutCell[] = [], look?: CellLook): void {
    const row = this.rows;
    this.cells.push(Array.from({ length: this.width }, (_, i) => content(cells[i])));
    this.formats.push(Array.from({ length: this.width }, (_, i) => formatOf(cells[i])));
    if (look)
      this.looks.push({ rect: { top: row, left: 0, bottom: row, right: cells.length - 1 }, look });
    const link = cells.findIndex(isLink);
    if (link !== -1) this.lookOf(row, link, "link");
  }

  /** A part of the sheet, below a free row. */
  addHeading(heading: string): void {
    this.add();
    this.add([heading], "heading");
  }

  /** One fact of the whole sheet. */
  addFact(label: string, value: LayoutCell): void {
    this.lookOf(this.rows, 0, "label");
    this.lookOf(this.rows, 1, "value");
    this.add([label, value]);
  }

  /** A row of column headers; those over numbers stand right, as the numbers do. */
  addHeader(cells: readonly string[], numbers: readonly number[] = []): void {
    for (const column of numbers) this.lookOf(this.rows, column, "right");
    this.add(cells, "header");
  }

  /** Neighbouring cells of one look, one below the other, are one block. */
  lookOf(row: number, column: number, look: CellLook): void {
    const at = this.looks.findIndex(
      ({ rect, look: other }) =>
        other === look && rect.bottom === row - 1 && rect.left === column && rect.right === column
    );
    const above = this.looks[at];
    const rect = { top: above?.rect.top ?? row, left: column, bottom: row, right: column };
    this.looks.splice(above ? at : this.looks.length, above ? 1 : 0, { rect, look });
  }
}

function content(cell: LayoutCell): string | number {
  if (cell === undefined) return "";
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return asText(short(cell));
  return isLink(cell) ? linkFormula(cell) : cell.number;
}

function formatOf(cell: LayoutCell): string {
  return typeof cell === "object" && "format" in cell ? cell.format : "General";
}

function isLink(cell: LayoutCell): cell is Link {
  return typeof cell === "object" && "address" in cell;
}

/** Leads to a cell of the workbook. A formula of our own making: what the user wrote is only a text inside it. */
function linkFormula({ sheet, address }: Link): string {
  const target = `#${quotedSheet(sheet)}!${address}`;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${address}")`;
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 2)} …`;
}
