import type { CellLayer } from "./CellLayer";
import { contains, followRect, intersection, overlaps, rect, type LineChange } from "./rects";
import type { CellGrid, CellValue, Rect } from "./WorkbookStore";

interface Spill {
  readonly formula: string;
  readonly values: CellGrid<CellValue>;
  area: Rect;
  live: boolean;
}

/** Dynamic arrays of a sheet without a formula engine: each remembers what its formula gave. */
export class MemorySpills {
  private spills: Spill[] = [];

  constructor(
    private readonly contents: CellLayer<CellValue>,
    private readonly formulas: CellLayer<string>
  ) {}

  get areas(): Rect[] {
    return this.spills.filter(({ live }) => live).map(({ area }) => area);
  }

  /** Spills a formula from the block's first cell. */
  add(formula: string, area: Rect, values: CellGrid<CellValue>): void {
    this.formulas.set(area.top, area.left, formula);
    const spill: Spill = { formula, area, values, live: true };
    this.spills.push(spill);
    this.show(spill);
  }

  /** Notes what a formula gives that is being written; `afterWrite` shows it where there is room. */
  put(formula: string, top: number, left: number, values: CellGrid<CellValue>): void {
    const area = rect(top, left, top + values.length - 1, left + (values[0]?.length ?? 1) - 1);
    const isElsewhere = (other: Spill): boolean =>
      other.area.top !== top || other.area.left !== left;
    this.spills = [...this.spills.filter(isElsewhere), { formula, area, values, live: false }];
  }

  /** To be called before cells are written or emptied: an array that is touched is gone, or blocked. */
  beforeWrite(written: Rect): void {
    for (const spill of this.spills) {
      if (!spill.live || !overlaps(spill.area, written)) continue;
      const { top, left } = spill.area;
      spill.live = false;
      this.contents.clear(spill.area);
      if (!contains(written, rect(top, left))) this.contents.set(top, left, "#SPILL!");
    }
  }

  /** To be called after cells were written or emptied: an array that has room again spills. */
  afterWrite(written: Rect): void {
    for (const spill of this.spills) {
      if (spill.live || intersection(spill.area, written) === null) continue;
      const { top, left } = spill.area;
      const isBack = this.formulas.get(top, left) === spill.formula;
      spill.live = isBack && this.isFree(spill.area);
      if (spill.live) this.show(spill);
      else if (isBack) this.contents.set(top, left, "#SPILL!");
    }
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    this.spills = this.spills.map((spill) => ({ ...spill, formula: rewrite(spill.formula) }));
  }

  change(change: LineChange): void {
    this.spills = this.spills.flatMap((spill) => {
      const area = followRect(spill.area, change);
      return area === null ? [] : [{ ...spill, area }];
    });
  }

  private isFree(area: Rect): boolean {
    const cells = this.contents.read(area, "").flat().slice(1);
    return cells.every((value) => value === "");
  }

  private show({ area, values }: Spill): void {
    values.forEach((row, i) =>
      row.forEach((value, j) => this.contents.set(area.top + i, area.left + j, value))
    );
  }
}
